"""What data/missions/ may say."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from macros.core.model import Block, DossierKey, Id, Item, KnownBlank, Model, Text, unique_ids

pass


class Family(Model):
    id: Id
    title: Text
    missions: list[Item] = Field(min_length=1)


class Section(Model):
    """``list`` informs, ``choice`` gives boxes to tick. With a ``dossier_key`` they follow its blank."""

    id: Id
    title: Text
    kind: Literal["list", "choice"] = "list"
    items: list[Item] = Field(min_length=1)
    note: Text | None = None
    dossier_key: DossierKey | None = None


class Mission(Block):
    purpose: Text
    fields: list[KnownBlank] = []
    families: list[Family] = Field(min_length=1)
    sections: list[Section] = []
    agreements: Text | None = None
    """The label of the blank lines that close the sheet."""
    signatures: list[Text] = []
    """Who signs it, such as « La ou le maire »."""
    owner: Literal["commune", "msp"] = "commune"
    """Whose name opens the sheet."""
    takeaway: Text | None = None

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids(self.missions + [item for section in self.sections for item in section.items], "la fiche")
        return self

    @property
    def missions(self) -> list[Item]:
        return [mission for family in self.families for mission in family.missions]
