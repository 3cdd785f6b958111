"""The types every component's data model is made of."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from macros.typography import fix_text

ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
EMAIL = re.compile(r"^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$")
PHONE = re.compile(r"^0[1-9]( \d\d){4}$")
SITE = re.compile(r"^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?$")
PAGE = re.compile(r"^[a-z0-9/-]+\.md(#[a-z0-9-]+)?$")


def _matching(pattern: re.Pattern[str], expected: str) -> AfterValidator:
    def check(value: str) -> str:
        if not pattern.match(value):
            raise ValueError(f"attendu {expected}")
        return value

    return AfterValidator(check)


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(fix_text)]
"""Plain text shown to readers, with French spaces and apostrophes put right."""

Id = Annotated[str, _matching(ID, "un identifiant en minuscules, chiffres et tirets (comme etat-des-lieux)")]
"""A permanent name: it stands in addresses and in the files that readers save."""

Email = Annotated[str, _matching(EMAIL, "une adresse électronique comme contact@exemple.fr")]
Phone = Annotated[str, _matching(PHONE, "un téléphone de dix chiffres par deux, comme 01 23 45 67 89")]
Site = Annotated[str, _matching(SITE, "une adresse de site sans https://, comme www.exemple.fr")]
PagePath = Annotated[str, _matching(PAGE, "une page de docs/, comme 100-jours/index.md")]
Minutes = Annotated[int, Field(ge=1, le=600)]


class Model(BaseModel):
    """A group of fields: unknown fields are refused, nothing changes once loaded."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceRef(Model):
    """Where a block comes from: the id of a document of ``sources.yml`` and the place in it."""

    id: Id
    place: Text | None = None


class Item(Model):
    """A line of a list. ``detail`` explains it; ``note`` is our own remark to the reader."""

    id: Id
    text: Text
    detail: Text | None = None
    note: Text | None = None


class Block(Model):
    """What every published block carries. The file's name is its id."""

    title: Text
    source: SourceRef
    reviewed_on: date


class Action(Model):
    """The one thing to do next: a filled button in the first screen of a guide."""

    label: Text
    page: PagePath


class PageMeta(Model):
    """The front matter of a page.

    ``summary`` is the "En bref" of a guide, 60 words at most; ``description`` what search engines show.
    """

    title: Text
    description: Text
    summary: Text | None = None
    action: Action | None = None
    reviewed_on: date
    keywords: list[Text] = []
    """Other words under which readers look for the page."""


def unique_ids(items: list[Item], where: str) -> None:
    """Raise ValueError when two items of `items` share an id."""
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise ValueError(f"attendu des identifiants différents dans {where}, reçu deux fois « {item.id} »")
        seen.add(item.id)
