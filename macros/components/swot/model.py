"""What data/workshops/ may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.core.model import Block, Item, Model, SourceRef, Text

pass


QUADRANTS = ["forces", "faiblesses", "opportunites", "menaces"]
TIMED = {
    "present": "Présenter le scénario",
    "write": "Recueillir les idées",
    "vote": "Voter",
    "retain": "Retenir les priorités",
    "act": "Décider des actions",
}
"""What is timed in a workshop, one for each stage: `clock-times.mjs` says the same."""


class Quadrant(Model):
    """``example`` holds what a real workshop answered; the board itself stays blank."""

    id: Literal["forces", "faiblesses", "opportunites", "menaces"]
    title: Text
    question: Text
    horizon: Text
    lines: Annotated[int, Field(ge=1, le=12)] = 6
    example: list[Item] = []
    """The same idea may stand in two quadrants (it did in 2019)."""


class Example(Model):
    title: Text
    intro: Text
    source: SourceRef


class Workshop(Block):
    scenario: Text
    quadrants: list[Quadrant]
    example: Example

    @model_validator(mode="after")
    def _quadrants(self) -> Self:
        if [quadrant.id for quadrant in self.quadrants] != QUADRANTS:
            raise ValueError("attendu quatre cases dans l’ordre : " + ", ".join(QUADRANTS))
        return self
