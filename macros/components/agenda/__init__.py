"""The agenda of a meeting: how long its sequences last, what they add up to, and the tool to lead it."""

from __future__ import annotations

from macros.components.agenda.model import LISTS, PARTS, Agenda, check
from macros.components.points.model import Points
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.problems import unknown


def agenda(page: Page, id: str, level: int = 3, part: str = "") -> str:
    """The meeting, or one part of it, on the same answers. Raises KeyError for a part that does not exist."""
    if part and part not in PARTS:
        raise KeyError(unknown("une partie de la réunion", part, PARTS))
    found = page.find(Agenda, id)
    lists = {name: page.find(Points, getattr(found, name)) for name in LISTS}
    pages = {step.part: step.page for step in found.pages}
    return page.render("agenda/agenda.html", agenda=found, name=id, level=level, part=part, pages=pages, **lists)


def agenda_settings(page: Page, id: str, level: int = 3) -> str:
    """In a guide: who prepares the meeting, its day, hour and place, and how long each sequence lasts."""
    return agenda(page, id, level, "preparer")


def agenda_steps(page: Page, id: str) -> str:
    """The way from one page of the meeting to the others; former anchors of the first page lead where they moved."""
    return page.render("agenda/steps.html", agenda=page.find(Agenda, id))


def attendance(page: Page, id: str) -> str:
    """The attendance sheet of the meeting with who is expected: the blank one stands below it."""
    return page.render("agenda/attendance.html", agenda=page.find(Agenda, id), name=id)


MACROS = {"attendance": attendance, "agenda": agenda, "agenda_settings": agenda_settings, "agenda_steps": agenda_steps}
ASSETS = Assets(script="agenda", style="tools")

COMPONENT = Component(
    name="agenda",
    data="agendas/",
    model=Agenda,
    check=check,
    macros=MACROS,
    ids=dict.fromkeys(MACROS, "un ordre du jour de data/agendas/"),
    assets=dict.fromkeys(MACROS, ASSETS),
    tool="agenda",
)
