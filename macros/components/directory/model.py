"""The directory as ``federations.yml`` gives it: federations, territories without one, the national movement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal
from urllib.parse import quote

from macros.core.data import Data
from macros.core.model import Email, Id, Model, Phone, SourceRef, Text, Verified, Website
from macros.core.problems import unknown
from macros.territories import Region


class Regions(Model):
    regions: list[Region]

    @cached_property
    def by_code(self) -> dict[str, Region]:
        return {region.code: region for region in self.regions}


class Federation(Verified):
    """A federation as the kit prints it, with our doubts.

    ``notes`` change what the reader does; ``source_notes`` only concern the document, and stand folded. ``regions`` are
    INSEE codes; ``status`` is ``to-check`` when the kit is known to be out of date.
    """

    id: Id
    acronym: Text | None = None
    name: Text
    regions: list[str]
    phone: Phone | None
    email: Email
    site: Website | None
    status: Literal["active", "to-check"] = "active"
    notes: list[Text] = []
    source_notes: list[Text] = []
    source: SourceRef

    @property
    def label(self) -> str:
        """The shortest name that the kit gives it."""
        return self.acronym or self.name

    @property
    def doubts(self) -> list[Text]:
        """Everything that whoever reuses the entry must read."""
        return [*self.notes, *self.source_notes]


class National(Verified):
    name: Text
    expansion: Text
    phone: Phone
    email: Email
    site: Website
    note: Text
    source: SourceRef


class Uncovered(Verified):
    """A territory for which the kit gives no federation; ``neighbour`` may be able to help."""

    code: str
    reason: Text
    neighbour: Id | None = None

    @property
    def label(self) -> str:
        return f"Territoire {self.code} sans fédération"


class Directory(Model):
    national: National
    federations: list[Federation]
    uncovered: list[Uncovered]

    def of_region(self, code: str) -> Federation | None:
        """Return the federation to call in the région of this INSEE code."""
        return next((federation for federation in self.federations if code in federation.regions), None)


def region_names(federation: Federation, regions: Mapping[str, Region]) -> str:
    """Return ``La Réunion et Mayotte`` for a federation of these two regions."""
    return " et ".join(regions[code].name for code in federation.regions)


def mail_subject(places: str) -> str:
    """Return the subject of a first letter to the federation of `places`."""
    return f"Maison de santé\u00a0: une commune ({places})"


def mail_link(email: str, subject: str) -> str:
    """Return the ``mailto:`` address of a letter whose subject is written already."""
    return f"mailto:{email}?subject={quote(subject)}"


def federation_choices(data: Data) -> list[tuple[str, Federation]]:
    """Return the regions and the federation of each choice of a list, in the order of the regions."""
    regions = data.one(Regions).by_code
    choices = [(region_names(federation, regions), federation) for federation in data.one(Directory).federations]
    return sorted(choices, key=lambda choice: choice[0])


def check(document: Directory, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each territory has one answer: a federation, or the admission that there is none."""
    regions = data.one(Regions).by_code
    ids = {federation.id for federation in document.federations}
    owner: dict[str, str] = {}
    for index, federation in enumerate(document.federations):
        for place, code in enumerate(federation.regions):
            path = ("federations", index, "regions", place)
            if code not in regions:
                yield path, unknown("le code d’une région (Insee)", code, regions)
            elif code in owner:
                yield path, f"attendu une seule fédération par région, reçu aussi « {owner[code]} » pour {code}"
            owner.setdefault(code, federation.id)
    for index, territory in enumerate(document.uncovered):
        where = ("uncovered", index, "code")
        if territory.code not in regions:
            yield where, unknown("le code d’une région (Insee)", territory.code, regions)
        elif territory.code in owner:
            covered_by = owner[territory.code]
            yield where, f"attendu un territoire sans fédération, reçu {territory.code}, que couvre « {covered_by} »"
        owner.setdefault(territory.code, "")
        if territory.neighbour and territory.neighbour not in ids:
            yield ("uncovered", index, "neighbour"), unknown("l’identifiant d’une fédération", territory.neighbour, ids)
    for code in regions:
        if code not in owner:
            name = regions[code].name
            yield ("uncovered",), f"attendu une réponse pour chaque territoire, reçu rien pour {code} ({name})"
