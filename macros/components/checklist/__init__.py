"""A roadmap: phases, actions, points to tick; a due day counted from the reader's day 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.checklist.model import Checklist


def checklist(site: Site, id: str, level: int = 3) -> str:
    """The checklist as a form to fill on screen or on paper."""
    return site.render("checklist/checklist.html", checklist=site.find(Checklist, id), name=id, level=level)


COMPONENT = Component(
    "checklists/", Checklist, {"checklist": checklist}, ids={"checklist": "une liste d’actions de data/checklists/"}
)
