"""A board of four lists: strengths and weaknesses today, opportunities and threats ahead."""

from __future__ import annotations

from macros.components.actions.model import LISTS
from macros.components.swot.model import TIMED, Workshop
from macros.components.swot.tables import tables
from macros.core.component import Assets, Component
from macros.core.page import Page


def swot(page: Page, id: str, level: int = 3) -> str:
    """The blank board."""
    workshop = page.find(Workshop, id)
    return page.render("swot/swot.html", workshop=workshop, name=id, level=level, timed=TIMED, lists=LISTS)


def swot_example(page: Page, id: str, level: int = 3) -> str:
    """What a workshop answered, marked as an example and apart from the blank board."""
    return page.render("swot/example.html", workshop=page.find(Workshop, id), name=id, level=level)


NOUN = "un atelier de data/workshops/"
COMPONENT = Component(
    name="swot",
    data="workshops/",
    model=Workshop,
    macros={"swot": swot, "swot_example": swot_example},
    ids={"swot": NOUN, "swot_example": NOUN},
    assets={"swot": Assets(script="swot", style="tools")},
    tool="swot",
    tables=tables,
)
