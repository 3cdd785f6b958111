"""The agenda of a meeting: how long its sequences last, what they add up to, and the tool to lead it."""

from __future__ import annotations

from macros.components.agenda.model import LISTS, Agenda, check
from macros.components.points.model import Points
from macros.core.component import Assets, Component
from macros.core.page import Page


def agenda(page: Page, id: str, level: int = 3) -> str:
    """The agenda, its total against the announced duration, and the tool to prepare and lead the meeting."""
    found = page.find(Agenda, id)
    lists = {name: page.find(Points, getattr(found, name)) for name in LISTS}
    return page.render("agenda/agenda.html", agenda=found, name=id, level=level, **lists)


COMPONENT = Component(
    name="agenda",
    data="agendas/",
    model=Agenda,
    check=check,
    macros={"agenda": agenda},
    ids={"agenda": "un ordre du jour de data/agendas/"},
    assets={"agenda": Assets(script="agenda", style="tools")},
    tool="agenda",
)
