"""What data/surveys/ may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.core.model import Block, Id, Model, Text


class Choice(Model):
    """An answer to tick. ``none`` says that it tells no need, such as « Aucun »."""

    id: Id
    text: Text
    none: bool = False


class Question(Model):
    """A closed question. Its ``topic`` names it in what is counted and told."""

    id: Id
    topic: Text
    text: Text
    kind: Literal["one", "several"]
    most: Annotated[int, Field(ge=2, le=9)] | None = None
    """How many answers of ``several`` may be ticked; all of them if nothing is said."""
    need: bool = False
    """Whether its answers are needs of the état des lieux."""
    people: bool = False
    """Whether its answers name who has trouble: they go to another question of it."""
    picture: bool = False
    choices: list[Choice] = Field(min_length=2, max_length=12)

    @model_validator(mode="after")
    def _most(self) -> Self:
        if self.most and self.kind == "one":
            raise ValueError("attendu most avec kind: several, reçu most avec kind: one")
        return self


class Survey(Block):
    """Without anything personal: what is counted is how many ticked each answer."""

    questions: list[Question] = Field(min_length=1, max_length=9)
