"""The types every component's data model is made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from macros.core.typography import fix_text

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
EMAIL = re.compile(r"[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}")
PHONE = re.compile(r"0[1-9]( \d\d){4}")
WEBSITE = re.compile(r"(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?")
SITE = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?/([\w~%-][\w.~%-]*/)*", re.ASCII)
COLOUR = re.compile(r"#[0-9a-f]{6}")
PAGE = re.compile(r"[a-z0-9/-]+\.md(#[a-z0-9-]+)?")


def _matching(pattern: re.Pattern[str], expected: str) -> AfterValidator:
    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            raise ValueError(f"attendu {expected}")
        return value

    return AfterValidator(check)


def one_of(values: Iterable[str]) -> AfterValidator:
    """Return a check that a text is one of `values`, with the message of a choice."""
    known = list(values)

    def check(value: str) -> str:
        if value not in known:
            raise PydanticCustomError("literal_error", "one of {expected}", {"expected": ", ".join(map(repr, known))})
        return value

    return AfterValidator(check)


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(fix_text)]
"""Plain text shown to readers, with French spaces and apostrophes put right."""

EditorText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text for editors alone: no page shows it."""

Id = Annotated[str, _matching(ID, "un identifiant en minuscules, chiffres et tirets (comme etat-des-lieux)")]
"""A permanent name: it stands in addresses and in the files that readers save."""

Email = Annotated[str, _matching(EMAIL, "une adresse de courriel comme contact@exemple.fr")]
Phone = Annotated[
    str,
    # A number copied from a web page holds no-break spaces that nobody sees.
    BeforeValidator(lambda value: " ".join(value.split()) if isinstance(value, str) else value),
    _matching(PHONE, "un téléphone de dix chiffres par deux, comme 01 23 45 67 89"),
]
Website = Annotated[str, _matching(WEBSITE, "une adresse de site sans https://, comme www.exemple.fr")]
Colour = Annotated[
    str,
    BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value),
    _matching(COLOUR, 'une couleur comme "#0b4a49", entre guillemets'),
]
PagePath = Annotated[str, _matching(PAGE, "une page de docs/, comme 100-jours/index.md")]
SiteAddress = Annotated[str, _matching(SITE, "une adresse comme https://msp.exemple.fr/, avec une barre à la fin")]
"""Where a site stands: the root of a domain, or a folder. Every address that leaves the site starts with it."""

WebAddress = Annotated[str, _matching(re.compile(r"https?://\S+"), "une adresse qui commence par https://")]
Minutes = Annotated[int, Field(ge=1, le=600)]


def international(phone: str | None) -> str | None:
    """Return ``+33123456789`` for ``01 23 45 67 89``, and None without a phone."""
    return "+33" + phone.replace(" ", "")[1:] if phone else None


class Model(BaseModel):
    """A group of fields: unknown fields are refused, ids differ in each list, nothing changes once loaded."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="after")
    def _distinct_ids(self) -> Self:
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, list):
                unique_ids([item for item in value if getattr(item, "id", None)], name)
        return self


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


class Filled(Model):
    """What visitors fill in and keep in their dossier.

    ``shared`` lets a share link carry it. Never for what names or describes a person: where nothing is said, it stays.
    ``person`` is for what names somebody, and never travels: the persons of the dossier are offered there.
    """

    shared: bool = False
    person: bool = False

    @property
    def reach(self) -> str:
        """What its control carries: share links go by it, and suggestions."""
        return "data-private data-person" if self.person else "data-shared" if self.shared else "data-private"


class Blank(Item, Filled):
    """A blank to fill in, at the top of a sheet."""


DossierKey = Literal["commune/name", "federation", "msp/name", "msp/days", "referent/name"]
"""What the whole dossier shares: ``macros/components/dossier/fields.mjs`` says who may read it."""


class KnownBlank(Blank):
    """A blank of what the dossier may know already: typed once, it shows everywhere."""

    dossier_key: DossierKey | None = None


def _after_review(value: date, info: ValidationInfo) -> date:
    last = info.data.get("reviewed_on") or info.data.get("verified_on")
    if last and value <= last:
        raise ValueError(f"attendu une date après la dernière relecture ({last})")
    return value


ReviewBy = Annotated[date, AfterValidator(_after_review)]


class Dated(Model):
    """What ages. Without a date of its own, it has that of the file that holds it.

    When ``review_by`` or ``owner`` (who reviews it) is not said, the policy of ``site.yml`` decides.
    """

    reviewed_on: date | None = None
    review_by: ReviewBy | None = None
    owner: EditorText | None = None


class Reviewed(Dated):
    """A text, last compared with its source on ``reviewed_on``."""

    reviewed_on: date


class Verified(Model):
    """A fact of the directory, last read in its source on ``verified_on``."""

    verified_on: date
    review_by: ReviewBy
    owner: EditorText | None = None

    @property
    def reviewed_on(self) -> date:
        return self.verified_on


class Block(Reviewed):
    """What every published block carries. The file's name is its id."""

    title: Text
    source: SourceRef


class Action(Model):
    """The one thing to do next: a filled button in the first screen of a guide."""

    label: Text
    page: PagePath


class PageMeta(Reviewed):
    """The front matter of a page.

    ``summary`` is the "En bref" of a guide, 60 words at most; ``description`` what search engines show.
    """

    title: Text
    description: Text
    summary: Text | None = None
    action: Action | None = None
    keywords: list[Text] = []
    """Other words under which readers look for the page."""
    source_notes: list[Text] = []
    """What is damaged, dated or read by us in its sources, without changing what the reader does."""
    former_addresses: list[PagePath] = []
    """The places in docs/ that it had, or had parts at; an anchor is where, on this page, visitors of it go."""


def unique_ids(items: Sequence[Any], where: str) -> None:
    """Raise when items of `items` share an id; `macros.core.problems` finds their lines."""
    ids = [id for id, count in Counter(item.id for item in items).items() if count > 1]
    if ids:
        raise PydanticCustomError("duplicate_ids", "duplicate ids in {where}", {"where": where, "ids": ids})
