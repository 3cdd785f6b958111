"""Who may resist a project, what they ask, what to secure and what has worked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import Field, model_validator

from macros.core.component import Component
from macros.core.model import Block, Id, Item, Model, Text, unique_ids

if TYPE_CHECKING:
    from macros.site.site import Site


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


def stakeholders(site: Site, id: str, level: int = 3) -> str:
    """One sheet per audience, with room to note who does what, and when."""
    return site.render("stakeholders/stakeholders.html", plan=site.find(Stakeholders, id), name=id, level=level)


COMPONENT = Component(
    "stakeholders/",
    Stakeholders,
    {"stakeholders": stakeholders},
    ids={"stakeholders": "une fiche de data/stakeholders/"},
)
