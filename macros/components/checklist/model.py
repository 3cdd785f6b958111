"""What data/checklists/ may say."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.core.model import Block, Id, Item, Model, PagePath, Text, unique_ids

Key = Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)+$")]
Day = Annotated[int, Field(ge=0, le=3650)]


class Step(Model):
    """An action. ``page`` leads to the tool or the guide that helps to do it. ``call``: one calls the federation.
    ``where`` are the keys of the dossier that may say where it is done, the best one first."""

    id: Id
    title: Text
    why: Text
    details_label: Text = "À relever"
    details: list[Item] = []
    with_whom: Text | None = None
    page: PagePath | None = None
    call: bool = False
    where: list[Key] = []
    note: Text | None = None


class Phase(Model):
    """Actions of one period. Days count from day 0, the last one included; none when undated."""

    id: Id
    title: Text
    goal: Text
    from_day: Day | None = None
    to_day: Day | None = None
    steps: list[Step] = Field(min_length=1)
    outro: Text | None = None

    @model_validator(mode="after")
    def _days(self) -> Self:
        if (self.from_day is None) != (self.to_day is None):
            raise ValueError("attendu from_day et to_day ensemble, reçu l’un sans l’autre")
        if self.from_day is not None and self.to_day is not None and self.from_day >= self.to_day:
            raise ValueError(f"attendu from_day avant to_day, reçu {self.from_day} et {self.to_day}")
        return self


class OfferedDay(Model):
    """A day to choose in one tap. ``label`` says what it was."""

    day: date
    label: Text


class DayOffer(Model):
    """What is known of one kind of day 0, where readers choose it: days to tap, or a hint alone."""

    id: Literal["election", "installation"]
    text: Text
    days: list[OfferedDay] = []
    note: Text | None = None


class Checklist(Block):
    intro: Text
    day_zero: Text | None = None
    """What day 0 may be, for dated checklists."""
    day_zero_offers: list[DayOffer] = []
    phases: list[Phase] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids(self) -> Self:
        # Ids stand in readers' files: unique over the whole checklist, so that a step may change phase.
        unique_ids(self.steps, "les actions")
        unique_ids([detail for step in self.steps for detail in step.details], "les sous-points")
        return self

    @property
    def steps(self) -> list[Step]:
        return [step for phase in self.phases for step in phase.steps]

    @property
    def in_short(self) -> list[list[int | str | None]]:
        """The last day of each phase, then the id and the title of each of its actions: what a page that shows none of
        them tells a script (`macros/components/checklist/steps.mjs`). As short as can be: visits pay for it."""
        return [
            [phase.to_day, *(part for step in phase.steps for part in (step.id, step.title))] for phase in self.phases
        ]
