"""Mon dossier: what the visitor typed, kept on the device; one page for its file, its tools and its reports."""

from __future__ import annotations

from collections.abc import Iterator

from macros.components.agenda.model import Agenda
from macros.components.directory.model import Regions, federation_choices
from macros.components.dossier.model import DossierTools, check
from macros.components.swot.model import TIMED, Workshop
from macros.core.component import Assets, Component
from macros.core.data import Data
from macros.core.page import Page


def dossier(page: Page, level: int = 2) -> str:
    """The dossier's page: state, file, commune, tools, merge, reports."""
    return page.render(
        "dossier/dossier.html",
        federations=federation_choices(page.data),
        level=level,
        names=list(names(page.data)),
        tools=page.data.one(DossierTools).tools,
    )


def names(data: Data) -> Iterator[tuple[str, str]]:
    """Yield what no control of the page calls by its name, with the start of its key: `commune/department/63`."""
    for region in data.one(Regions).regions:
        yield f"commune/region/{region.code}", region.name
        for department in region.departments:
            yield f"commune/department/{department.code}", department.name
        if not region.departments:
            yield f"commune/department/{region.code}", region.name
    for id, agenda in data.all(Agenda).items():
        for sequence in agenda.sequences:
            yield f"agenda/{id}/{sequence.id}", sequence.title
    for tool in data.one(DossierTools).tools:
        yield f"federation/version/{tool.key.replace('/', '-')}", tool.title
    yield "federation/version/blocked", "Ce qui bloque"
    yield "federation/version/ages", "Les âges et les départs des professionnels"
    for id in data.all(Workshop):
        yield from ((f"swot/{id}/{part}", title) for part, title in TIMED.items())


def tool_blocks(page: Page) -> str:
    """Every tool of the dossier on one page: what Firefox needs where each page has a storage of its own."""
    tools = page.data.one(DossierTools).tools
    blocks = [(tool, page.show(tool.macro, tool.id)) for tool in tools]
    return page.render("dossier/blocks.html", blocks=blocks)


COMPONENT = Component(
    name="dossier",
    data="dossier.yml",
    model=DossierTools,
    check=check,
    macros={"dossier": dossier, "tool_blocks": tool_blocks},
    assets={
        "dossier": Assets(script="dossier", style="tools"),
        "tool_blocks": Assets(script="dossier", style="tools"),
    },
)
