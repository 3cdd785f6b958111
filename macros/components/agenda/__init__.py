"""The agenda of a meeting: how long its sequences last, what they add up to, and the tool to lead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.components.points.model import Points
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.agenda.model import LISTS, Agenda, check


def agenda(site: Site, id: str, level: int = 3) -> str:
    """The agenda with its total, what that total makes impossible, and the tool to prepare and lead the meeting."""
    found = site.find(Agenda, id)
    lists = {name: site.find(Points, getattr(found, name)) for name in LISTS}
    return site.render("agenda/agenda.html", agenda=found, name=id, level=level, **lists)


COMPONENT = Component(
    "agendas/", Agenda, {"agenda": agenda}, check, ids={"agenda": "un ordre du jour de data/agendas/"}
)
