"""A roadmap: phases, actions, points to tick; a due day counted from the reader's day 0."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.components.checklist.tables import tables
from macros.components.dossier.model import DossierTools
from macros.core.component import Assets, Component
from macros.core.page import Page

UNHURRIED = "Sans jour 0, avancez à votre rythme : la feuille de route sert à tout moment du mandat."
"""What comes first before anything is written: `macros/components/checklist/moment.mjs` says the rest."""


def checklist(page: Page, id: str, level: int = 3) -> str:
    """The checklist as a form to fill on screen or on paper."""
    checklist = page.find(Checklist, id)
    # Beside other tools too, the calendar leads to the page of its own.
    known = (tool for dossier in page.data.all(DossierTools).values() for tool in dossier.tools)
    own_page = next(
        (page.url(tool.page, link=False) for tool in known if (tool.macro, tool.id) == ("checklist", id)), ""
    )
    return page.render(
        "checklist/checklist.html", checklist=checklist, name=id, level=level, own_page=own_page, unhurried=UNHURRIED
    )


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
