"""Ways in: cards or a list of links, one per need, role or tool."""

from __future__ import annotations

from macros.components.entries.model import Entries, check, numbers
from macros.core.component import Component
from macros.core.page import Page


def entries(page: Page, id: str, level: int = 3) -> str:
    """The cards or the list."""
    document = page.find(Entries, id)
    known = numbers(page.data)
    served = {entry.id: served_words([known[step] for step in entry.steps]) for entry in document.entries}
    return page.render("entries/entries.html", entries=document, name=id, level=level, served=served)


def served_words(actions: list[int]) -> str:
    """Return which actions of the roadmap something serves: « Actions 7 et 11 : »."""
    return f"Action{'s' if actions[1:] else ''} {' et '.join(map(str, actions))}\u00a0: " if actions else ""


COMPONENT = Component(
    name="entries",
    data="entries/",
    model=Entries,
    check=check,
    macros={"entries": entries},
    ids={"entries": "une liste d’entrées de data/entries/"},
)
