"""Read the npm package ``@etalab/decoupage-administratif``."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, get_args

from macros.territories import Commune, CommuneKind, Department, Epci, EpciKind, Region, RegionKind

PACKAGE = "@etalab/decoupage-administratif"
VERSION = "6.0.0"
# Date the version was published, which the package itself does not tell; the licence asks for it.
PUBLISHED = "2026-04-09"
VINTAGE = "Code officiel géographique au 1er janvier 2026"

KINDS: dict[str, CommuneKind] = {
    "commune-actuelle": "commune",
    "commune-deleguee": "deleguee",
    "commune-associee": "associee",
    "arrondissement-municipal": "arrondissement",
}
EPCI_KINDS: dict[str, EpciKind] = {kind: kind for kind in get_args(EpciKind)}
ZONES: dict[str, RegionKind] = {"metro": "metropole", "drom": "drom", "com": "com"}


def read_regions(package: Path) -> list[Region]:
    """Return the régions (metropolitan, then overseas), then the collectivities, each in code order."""
    departments = [entry for entry in _read(package, "departements") if entry["zone"] != "com"]
    regions = [
        Region(
            code=entry["code"],
            name=_typographic(entry["nom"]),
            kind=ZONES[entry["zone"]],
            departments=[
                Department(code=department["code"], name=_typographic(department["nom"]))
                for department in sorted(departments, key=lambda department: str(department["code"]))
                if department["region"] == entry["code"]
            ],
        )
        for entry in _read(package, "regions")
    ]
    order: list[RegionKind] = ["metropole", "drom", "com"]
    return sorted(regions, key=lambda region: (order.index(region.kind), region.code))


def read_communes(package: Path, former_names: Path) -> list[Commune]:
    """Return present communes, former ones and arrondissements, by code.

    `former_names` lists those that merged without a deputy mayor, or changed their name: the package knows their codes,
    not their names.

    A former commune carries the département and the postal codes of the present one: the package
    gives it none, and a few have moved to another département.
    """
    entries = _read(package, "communes")
    present = {entry["code"]: entry for entry in entries if KINDS[entry["type"]] == "commune"}
    communes = []
    for entry in entries:
        kind = KINDS[entry["type"]]
        code: str = entry["code"] if kind == "commune" else entry.get("chefLieu") or entry["commune"]
        now = present[code]
        communes.append(
            Commune(
                code=entry["code"],
                name=entry["nom"],
                department=now["departement"],
                region=now["region"],
                postcodes=tuple(sorted(entry.get("codesPostaux") or now.get("codesPostaux", ()))),
                kind=kind,
                commune=code,
                population=entry.get("population") if kind == "commune" else None,
            )
        )
    with former_names.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            now = present[row["commune"]]
            communes.append(
                Commune(
                    code=row["code"],
                    name=row["name"],
                    department=now["departement"],
                    region=now["region"],
                    postcodes=tuple(sorted(now.get("codesPostaux", ()))),
                    kind="ancienne",
                    commune=row["commune"],
                )
            )
    # A commune déléguée may have the code of the present commune, which then comes first.
    return sorted(communes, key=lambda commune: (commune.code, commune.kind != "commune", commune.name))


def read_epcis(package: Path) -> list[Epci]:
    """Return every intercommunalité with its own taxes and its communes, by code."""
    return sorted(
        Epci(
            code=entry["code"],
            kind=EPCI_KINDS[entry["type"]],
            name=_typographic(entry["nom"]),
            communes=tuple(sorted(member["code"] for member in entry["membres"])),
        )
        for entry in _read(package, "epci")
    )


def check_version(package: Path) -> None:
    """Stop when the installed package is not the one whose date and vintage are written above."""
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    if version != VERSION:
        raise SystemExit(
            f"{PACKAGE} : version {version} installée, {VERSION} attendue. "
            f"Pour changer de version, corriger VERSION, PUBLISHED et VINTAGE dans {__name__}."
        )


def _read(package: Path, name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((package / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return entries


def _typographic(name: str) -> str:
    return name.replace("'", "’")
