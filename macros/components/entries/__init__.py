"""Ways in: cards or a list of links, one per need, role or tool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from macros.core.component import Component
from macros.core.model import Id, Model, PagePath, Text

if TYPE_CHECKING:
    from macros.site.site import Site


class Entry(Model):
    """``action`` is the visible invitation at the foot of a card."""

    id: Id
    title: Text
    text: Text
    page: PagePath
    action: Text | None = None
    icon: Literal["calendar", "team", "table", "sheet", "search", "board", "question"] | None = None


class Entries(Model):
    """``cards`` only for a choice between needs; otherwise a ruled ``list``."""

    title: Text
    style: Literal["cards", "list"]
    entries: list[Entry] = Field(min_length=1)


def entries(site: Site, id: str, level: int = 3) -> str:
    """The cards or the list."""
    return site.render("entries/entries.html", entries=site.find(Entries, id), name=id, level=level)


COMPONENT = Component(
    "entries/", Entries, {"entries": entries}, ids={"entries": "une liste d’entrées de data/entries/"}
)
