"""What data/people.yml may say."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from macros.core.model import Item, Model, unique_ids


class People(Model):
    """The families of actors, and the meetings to which persons are invited: their ids are those of the dossier."""

    families: list[Item] = Field(min_length=1)
    meetings: list[Item] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids(self.families, "les familles")
        unique_ids(self.meetings, "les réunions")
        return self
