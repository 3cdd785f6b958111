"""What data/stakeholders/ may say."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from macros.core.model import Block, Id, Item, Model, Text, unique_ids

pass


class Audience(Model):
    """``voices`` are heard sentences; ``before`` and ``launched`` the questions of each phase."""

    id: Id
    title: Text
    goal: Text
    voices: list[Item] = Field(min_length=1)
    before: list[Item] = Field(min_length=1)
    launched: list[Item] = Field(min_length=1)
    secure: list[Item] = Field(min_length=1)
    practices: list[Item] = Field(min_length=1)


class Stakeholders(Block):
    intro: Text
    audiences: list[Audience] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids(self) -> Self:
        lists = [(a.voices, a.before, a.launched, a.secure, a.practices) for a in self.audiences]
        unique_ids([item for group in lists for items in group for item in items], "toute la fiche")
        return self
