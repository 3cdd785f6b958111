"""Ways in: cards or a list of links, one per need, role or tool."""

from __future__ import annotations

from macros.components.entries.model import Entries
from macros.core.component import Component
from macros.core.page import Page


def entries(page: Page, id: str, level: int = 3) -> str:
    """The cards or the list."""
    return page.render("entries/entries.html", entries=page.find(Entries, id), name=id, level=level)


COMPONENT = Component(
    name="entries",
    data="entries/",
    model=Entries,
    macros={"entries": entries},
    ids={"entries": "une liste d’entrées de data/entries/"},
)
