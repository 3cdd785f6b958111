"""The agenda of a meeting: sequences with a shortest and a longest time, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import Field, model_validator

from macros.component import Component
from macros.model import Block, Id, Item, Minutes, Model, Text, unique_ids

if TYPE_CHECKING:
    from macros.site import Site


class Duration(Model):
    """A time range, in minutes, both ends included."""

    min: Minutes
    max: Minutes

    @model_validator(mode="after")
    def _order(self) -> Self:
        if self.min > self.max:
            raise ValueError(f"attendu min au plus égal à max, reçu {self.min} et {self.max}")
        return self

    def __str__(self) -> str:
        return f"{self.min} à {self.max} minutes" if self.min < self.max else f"{self.min} minutes"


class Sequence(Model):
    """A part of the meeting. ``say`` is a sentence to say aloud, ``tip`` our source's advice."""

    id: Id
    title: Text
    minutes: Duration
    points: list[Item] = Field(min_length=1)
    say: Text | None = None
    tip: Text | None = None


class Agenda(Block):
    intro: Text
    announced: Duration
    """What the source announces for the whole meeting; compared with the sum of the sequences."""
    sequences: list[Sequence] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids([Item(id=s.id, text=s.title) for s in self.sequences], "sequences")
        unique_ids([p for s in self.sequences for p in s.points], "points")
        return self

    @property
    def total(self) -> Duration:
        """The sum of the shortest and of the longest times."""
        return Duration(min=sum(s.minutes.min for s in self.sequences), max=sum(s.minutes.max for s in self.sequences))


def agenda(site: Site, id: str, level: int = 3) -> str:
    """The agenda with its total, and what that total makes impossible."""
    return site.render("agenda/agenda.html", agenda=site.find(Agenda, id), name=id, level=level)


COMPONENT = Component("agendas/", Agenda, {"agenda": agenda}, ids={"agenda": "un ordre du jour de data/agendas/"})
