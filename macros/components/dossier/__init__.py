"""Mon dossier: what the visitor typed, kept on the device; one page for its file, its tools and its reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from macros.components.checklist.model import Checklist
from macros.components.directory import federation_choices
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.dossier.model import MACROS, DossierTools, check


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


COMPONENT = Component(
    "dossier.yml", DossierTools, {"dossier": dossier, "tool_blocks": tool_blocks, "resume": resume}, check
)
