"""A roadmap: phases, actions, points to tick; a due day counted from the reader's day 0."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.components.checklist.tables import tables
from macros.core.component import Assets, Component
from macros.core.page import Page


def checklist(page: Page, id: str, level: int = 3) -> str:
    """The checklist as a form to fill on screen or on paper."""
    return page.render("checklist/checklist.html", checklist=page.find(Checklist, id), name=id, level=level)


COMPONENT = Component(
    name="checklist",
    data="checklists/",
    model=Checklist,
    macros={"checklist": checklist},
    ids={"checklist": "une liste d’actions de data/checklists/"},
    assets={"checklist": Assets(script="checklist", style="tools")},
    tool="checklist",
    tables=tables,
)
