"""What data/agendas/ may say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from macros.components.points.model import Points
from macros.core.data import Data
from macros.core.model import Block, Id, Item, Minutes, Model, PagePath, Text, unique_ids
from macros.core.problems import unknown

QUARTER = 15
"""Visitors announce their meeting in quarters of an hour."""


class Duration(Model):
    """A time range, in minutes, both ends included."""

    min: Minutes
    max: Minutes

    @model_validator(mode="after")
    def _order(self) -> Self:
        if self.min > self.max:
            raise ValueError(f"attendu min au plus égal à max, reçu {self.min} et {self.max}")
        return self

    @property
    def usual(self) -> int:
        """The middle, in steps of five minutes: what a sequence lasts unless the visitor chooses."""
        return max(self.min, (self.min + self.max) // 10 * 5)

    def __str__(self) -> str:
        return f"{self.min} à {self.max} minutes" if self.min < self.max else f"{self.min} minutes"


class Sequence(Model):
    """A part of the meeting. ``say`` is a sentence to say aloud, ``tip`` our source's advice.

    ``diagnosis`` shows there what the visitor's état des lieux says.
    """

    id: Id
    title: Text
    minutes: Duration
    points: list[Item] = Field(min_length=1)
    say: Text | None = None
    tip: Text | None = None
    diagnosis: bool = False


Part = Literal["preparer", "inviter", "animer", "compte-rendu"]
PARTS: tuple[str, ...] = get_args(Part)
"""What a page may show of a meeting, in the order in which one needs it."""


class Step(Model):
    """The page that shows a part of the meeting.

    ``moved`` are the anchors that stood on the first page of the meeting and now stand on this one.
    """

    part: Part
    title: Text
    page: PagePath
    moved: list[Id] = []


class Agenda(Block):
    intro: Text
    announced: Duration
    """What the source announces for the whole meeting; compared with the sum of the sequences."""
    preparation: Id
    """The list of ``points/`` that says who prepares the meeting."""
    helps: Id
    """The lists of ``points/`` that whoever leads the meeting keeps in view: what helps, and what to avoid."""
    hinders: Id
    pages: list[Step] = []
    """The pages that share the meeting, in order. Without any, one page shows it whole."""
    sequences: list[Sequence] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids([p for s in self.sequences for p in s.points], "points")
        return self

    @property
    def total(self) -> Duration:
        """The sum of the shortest and of the longest times."""
        return Duration(min=sum(s.minutes.min for s in self.sequences), max=sum(s.minutes.max for s in self.sequences))

    @property
    def choices(self) -> list[int]:
        """The durations to choose from, up to the first that fits every sequence at its longest."""
        most = max(self.total.max, self.announced.max)
        return sorted({*range(self.announced.min, most + QUARTER, QUARTER), self.announced.max})


LISTS = ("preparation", "helps", "hinders")


def check(document: Agenda, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The lists that an agenda shows exist."""
    known = data.all(Points)
    for name in LISTS:
        if getattr(document, name) not in known:
            yield (name,), unknown("une liste de data/points/", getattr(document, name), known)
