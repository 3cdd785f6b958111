"""Mon dossier: what the visitor typed, kept on the device; one page for its file, its tools and its reports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from markupsafe import Markup
from pydantic import AfterValidator

from macros.components.agenda import agenda
from macros.components.budget import budget
from macros.components.checklist import Checklist, checklist
from macros.components.diagnosis import diagnosis
from macros.components.directory import federation_choices
from macros.components.mission import mission
from macros.components.stakeholders import stakeholders
from macros.components.swot import swot
from macros.components.worksheet import worksheet
from macros.core.component import Component
from macros.core.model import ID, Id, Model, PagePath, Text
from macros.core.problems import unknown

if TYPE_CHECKING:
    from macros.core.data import Data
    from macros.site.site import Site

MACROS = {
    "agenda": agenda,
    "budget": budget,
    "checklist": checklist,
    "diagnosis": diagnosis,
    "mission": mission,
    "stakeholders": stakeholders,
    "swot": swot,
    "worksheet": worksheet,
}
"""The components that a dossier may hold."""


def _key(value: str) -> str:
    if not all(ID.match(part) for part in value.split("/")):
        raise ValueError("attendu des identifiants séparés par « / », comme checklist/100-jours")
    return value


class Tool(Model):
    """A tool of the dossier: the start of its keys, its name, its page, and the component that shows it."""

    key: Annotated[str, AfterValidator(_key)]
    title: Text
    page: PagePath
    macro: Id
    id: Id

    @property
    def script(self) -> str:
        """The name of the script that brings it to life: that of its component."""
        return self.key.partition("/")[0]


class DossierTools(Model):
    tools: list[Tool]


def dossier(site: Site, level: int = 2) -> str:
    """The dossier's page: state, file, commune, tools, merge, reports."""
    return site.render(
        "dossier/dossier.html",
        federations=federation_choices(site),
        level=level,
        tools=site.data.one(DossierTools).tools,
    )


def tool_blocks(site: Site) -> str:
    """Every tool of the dossier on one page: what Firefox needs where each page has a storage of its own."""
    tools = site.data.one(DossierTools).tools
    blocks = [(tool, Markup(MACROS[tool.macro](site, tool.id))) for tool in tools]
    return site.render("dossier/blocks.html", blocks=blocks)


def resume(site: Site) -> str:
    """On the home page, for who comes back: where the roadmap stands. Nothing without a dossier."""
    total = len(site.find(Checklist, "100-jours").steps)
    return site.render("dossier/resume.html", total=total, page=site.url("100-jours/feuille-de-route.md"))


def check(document: DossierTools, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """A tool shows a component that exists."""
    for index, tool in enumerate(document.tools):
        if tool.macro not in MACROS:
            yield ("tools", index, "macro"), unknown("un outil du dossier", tool.macro, MACROS)


COMPONENT = Component(
    "dossier.yml", DossierTools, {"dossier": dossier, "tool_blocks": tool_blocks, "resume": resume}, check
)
