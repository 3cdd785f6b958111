"""Communes, intercommunalités, départements and régions of France, as committed in ``data/territories/``.

``python -m macros.territories.build`` writes those files and the shards that pages read.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple, get_args

import yaml

from macros.core.model import Model

CommuneKind = Literal["commune", "deleguee", "associee", "ancienne", "arrondissement"]
RegionKind = Literal["metropole", "drom", "com"]
EpciKind = Literal["CC", "CA", "CU", "METRO", "MET69"]


class Department(Model):
    """A département: its INSEE code (``2A``, ``971``) and official name."""

    code: str
    name: str


class Region(Model):
    """A région, or an overseas collectivity (``com``), which has no département."""

    code: str
    name: str
    kind: RegionKind
    departments: list[Department]


class Commune(NamedTuple):
    """A line of ``communes.csv``.

    ``commune`` is the INSEE code of the present commune: its own code, or, for a former commune
    (``deleguee``, ``associee``, ``ancienne``) or an ``arrondissement``, the code of the one it is now part of. A name
    that was only changed is an ``ancienne`` of the same code.
    ``department`` is that of the present commune; a collectivity counts as its own département.
    ``population`` is that of a present commune, None where the package gives none.
    """

    code: str
    name: str
    department: str
    region: str
    postcodes: tuple[str, ...]
    kind: CommuneKind
    commune: str
    population: int | None = None

    @property
    def thousands(self) -> int:
        """Thousands of inhabitants, rounded down: they put big towns first in a list."""
        return (self.population or 0) // 1000


class Epci(NamedTuple):
    """A line of ``epci.csv``: an intercommunalité with its own taxes, its SIREN number and its present communes."""

    code: str
    kind: EpciKind
    name: str
    communes: tuple[str, ...]


class _RegionFile(Model):
    regions: list[Region]


def load_regions(path: Path) -> list[Region]:
    """Return the 18 régions, then the overseas collectivities, read from ``regions.yml``."""
    return _RegionFile.model_validate(yaml.safe_load(path.read_text(encoding="utf-8"))).regions


def load_communes(path: Path) -> Iterator[Commune]:
    """Yield the lines of ``communes.csv`` in their order (by code)."""
    kinds: dict[str, CommuneKind] = {kind: kind for kind in get_args(CommuneKind)}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Commune(
                code=row["code"],
                name=row["name"],
                department=row["department"],
                region=row["region"],
                postcodes=tuple(row["postcodes"].split()),
                kind=kinds[row["kind"]],
                commune=row["commune"],
                population=int(row["population"]) if row["population"] else None,
            )


def load_epcis(path: Path) -> Iterator[Epci]:
    """Yield the lines of ``epci.csv`` in their order (by code)."""
    kinds: dict[str, EpciKind] = {kind: kind for kind in get_args(EpciKind)}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Epci(row["code"], kinds[row["kind"]], row["name"], tuple(row["communes"].split()))
