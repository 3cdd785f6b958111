"""The persons of a project: written once, invited to the meetings, noted as having come."""

from __future__ import annotations

from collections.abc import Callable

from macros.components.people.model import People
from macros.components.worksheet.model import Worksheet
from macros.core.component import Assets, Component
from macros.core.model import Item
from macros.core.page import Page
from macros.core.problems import unknown

PARTS = {
    "": ["Nom", "Profession ou fonction", "Famille", "Invitation envoyée", "Réponse", "Présence"],
    "inviter": ["Nom", "Profession ou fonction", "Famille", "Invitation envoyée", "Réponse"],
    "venus": ["Nom", "Profession ou fonction", "Organisation", "Présence"],
}
"""What a page may ask of the guests, and the columns that paper gives it."""

CARD = ["Nom", "Profession ou fonction", "Organisation", "Famille", "Téléphone", "Courriel"]


def people(page: Page, id: str = "carnet", level: int = 2) -> str:
    """Everyone: to add, find, put right, take out."""
    return _show(page, id, level, CARD)


def guests(page: Page, meeting: str, part: str = "", level: int = 3) -> str:
    """Who is invited to a meeting, what they answered, who came. Raises KeyError for what does not exist."""
    _meeting(page, meeting)
    if part not in PARTS:
        raise KeyError(unknown("une partie de la liste", part, [name for name in PARTS if name]))
    return _show(page, f"invites-{meeting}", level, PARTS[part], meeting=meeting, part=part)


def _meeting(page: Page, id: str) -> Item:
    meetings = {item.id: item for item in page.data.one(People).meetings}
    if id not in meetings:
        raise KeyError(unknown("une réunion de data/people.yml", id, meetings))
    return meetings[id]


def _show(page: Page, name: str, level: int, columns: list[str], meeting: str = "", part: str = "") -> str:
    return page.render(
        "people/people.html",
        people=page.data.one(People),
        name=name,
        level=level,
        columns=columns,
        paper=meeting in page.data.all(Worksheet),
        meeting=meeting,
        part=part,
    )


MACROS: dict[str, Callable[..., str]] = {"people": people, "guests": guests}

COMPONENT = Component(
    name="people",
    data="people.yml",
    model=People,
    macros=MACROS,
    assets=dict.fromkeys(MACROS, Assets(script="people", style="tools")),
    tool="people",
)
