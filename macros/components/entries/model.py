"""What data/entries/ may say."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from macros.core.model import Id, Model, PagePath, Text

pass


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
