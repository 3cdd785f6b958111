"""What data/entries/ may say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from macros.components.checklist.model import Checklist
from macros.core.data import Data
from macros.core.model import Id, Model, PagePath, Text
from macros.core.problems import unknown

ROADMAP = "100-jours"

pass


class Entry(Model):
    """``action`` is the visible invitation at the foot of a card; ``heading`` opens a part of a list, up to the next.

    ``steps`` are the actions of the roadmap that it serves: their numbers stand before its text.
    """

    id: Id
    title: Text
    text: Text | None = None
    page: PagePath
    action: Text | None = None
    heading: Text | None = None
    steps: list[Id] = []
    icon: Literal["calendar", "team", "table", "sheet", "search", "board", "question"] | None = None


class Entries(Model):
    """``cards`` only for a choice between needs; otherwise a ruled ``list``."""

    title: Text
    style: Literal["cards", "list"]
    entries: list[Entry] = Field(min_length=1)

    @property
    def parts(self) -> list[tuple[str | None, list[Entry]]]:
        """The entries under their headings."""
        parts: list[tuple[str | None, list[Entry]]] = []
        for entry in self.entries:
            if entry.heading or not parts:
                parts.append((entry.heading, []))
            parts[-1][1].append(entry)
        return parts


def numbers(data: Data) -> dict[str, int]:
    """Return the number of each action of the roadmap; nothing where its own file cannot be read."""
    roadmap = data.all(Checklist).get(ROADMAP)
    return {step.id: number for number, step in enumerate(roadmap.steps, 1)} if roadmap else {}


def check(document: Entries, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The actions that entries serve exist."""
    known = numbers(data)
    for index, entry in enumerate(document.entries):
        for place, step in enumerate(entry.steps):
            if known and step not in known:
                yield ("entries", index, "steps", place), unknown("une action de la feuille de route", step, known)
