"""The directory as ``federations.yml`` gives it: federations, territories without one, the national movement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from macros.components.directory.regions import Regions
from macros.core.model import Email, Id, Model, Phone, SourceRef, Text, Verified
from macros.core.model import Site as SiteAddress
from macros.core.problems import unknown
from macros.territories import Region

if TYPE_CHECKING:
    from macros.core.data import Data


class Federation(Verified):
    """A federation as the kit prints it; ``notes`` are our doubts, shown to the reader.

    ``regions`` are INSEE codes; ``status`` is ``to-check`` when the kit is known to be out of date.
    """

    id: Id
    acronym: Text | None = None
    name: Text
    regions: list[str]
    phone: Phone | None
    email: Email
    site: SiteAddress | None
    status: Literal["active", "to-check"] = "active"
    notes: list[Text] = []
    source: SourceRef

    @property
    def label(self) -> str:
        """The shortest name that the kit gives it."""
        return self.acronym or self.name


class National(Verified):
    name: Text
    expansion: Text
    phone: Phone
    email: Email
    site: SiteAddress
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
