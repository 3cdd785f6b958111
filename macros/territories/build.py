"""Rebuild ``data/territories/`` and the shards that pages read from the npm package, in one command.

Run as ``python -m macros.territories.build`` from the project's root, after ``npm ci``.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from macros.territories import Commune, Epci, Region
from macros.territories.counted import counted_scripts
from macros.territories.etalab import (
    PACKAGE,
    PUBLISHED,
    VERSION,
    VINTAGE,
    check_version,
    read_communes,
    read_epcis,
    read_regions,
)
from macros.territories.shards import shard_scripts

DATA = Path("data/territories")
SHARDS = Path("overrides/assets/territoires")
# Kept by hand: the names, in an earlier version of the package, of codes that the present one only lists.
FORMER_NAMES = DATA / "former-names.csv"

REGIONS_HEADER = """\
# Les 18 régions et leurs départements, puis les collectivités d’outre-mer, qui n’ont pas de département.
# Fichier écrit par « make data » : ne pas le corriger à la main. Source et licence : provenance.yml.
# Les codes sont ceux de l’Insee, toujours entre guillemets. `kind` : metropole, drom ou com.
"""
PROVENANCE = f"""\
# D’où viennent communes.csv, epci.csv et regions.yml. Fichier écrit par « make data ».
source: "{PACKAGE} {VERSION} (data/communes.json, data/departements.json, data/epci.json, data/regions.json)"
former_names: "{PACKAGE} 0.3.0 (data/communes.json), pour les noms que la version {VERSION} ne donne plus"
published_on: "{PUBLISHED}"
vintage: "{VINTAGE}"
population: >-
  La population de chaque commune est celle de communes.json. Le paquet la dit légale et donne ses pages de l’Insee
  (README) ; pour Mayotte, celle de 2017. Il ne dit ni son millésime, ni si elle est municipale ou totale. Six lieux
  sans habitants permanents n’en ont pas. L’outil de l’état des lieux la montre avec cette réserve ; en milliers, elle
  range les grandes villes en premier.
population_sources:
  - https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011
  - https://www.insee.fr/fr/statistiques/3291775?sommaire=2120838
  - https://www.insee.fr/fr/statistiques/8680702?sommaire=8681011
epci: >-
  Les EPCI à fiscalité propre et leurs communes sont ceux d’epci.json, d’après la liste de la DGCL (2026). Leurs
  populations ne sont pas reprises : celle d’une intercommunalité, d’un département ou de la France est la somme de ses
  communes, outre-mer compris.
licence: Licence Ouverte 2.0
licence_url: https://www.etalab.gouv.fr/licence-ouverte-open-licence
attribution: >-
  Insee, Code officiel géographique 2026 et populations légales ; DGCL, EPCI à fiscalité propre 2026 ;
  La Poste, base officielle des codes postaux ;
  mise en forme Etalab ({PACKAGE} {VERSION}, {PUBLISHED}), Licence Ouverte
counts:
"""


def territory_files(package: Path, former_names: Path) -> dict[Path, str]:
    """Return every file to write, path → text, from the folder of the npm package and the list of former names."""
    communes, regions = read_communes(package, former_names), read_regions(package)
    epcis = read_epcis(package)
    files = {
        DATA / "communes.csv": communes_csv(communes),
        DATA / "epci.csv": epci_csv(epcis),
        DATA / "regions.yml": regions_yaml(regions),
        DATA / "provenance.yml": PROVENANCE + counts_yaml(communes, epcis, regions),
    }
    scripts = shard_scripts(communes, regions) | counted_scripts(communes, epcis)
    return files | {SHARDS / name: text for name, text in scripts.items()}


def communes_csv(communes: Iterable[Commune]) -> str:
    """Return ``communes.csv``; the names are left as Insee writes them."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(Commune._fields)
    for commune in communes:
        writer.writerow(commune._replace(postcodes=" ".join(commune.postcodes)))  # type: ignore[arg-type]
    return file.getvalue()


def epci_csv(epcis: Iterable[Epci]) -> str:
    """Return ``epci.csv``, an intercommunalité a line."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(Epci._fields)
    writer.writerows(epci._replace(communes=" ".join(epci.communes)) for epci in epcis)  # type: ignore[arg-type]
    return file.getvalue()


def regions_yaml(regions: Iterable[Region]) -> str:
    """Return ``regions.yml``, a département a line."""
    lines = ["regions:"]
    for region in regions:
        lines += [f'  - code: "{region.code}"', f"    name: {region.name}", f"    kind: {region.kind}"]
        lines.append("    departments:" if region.departments else "    departments: []")
        lines += [f'      - {{code: "{it.code}", name: {it.name}}}' for it in region.departments]
    return REGIONS_HEADER + "\n".join(lines) + "\n"


def counts_yaml(communes: Sequence[Commune], epcis: Sequence[Epci], regions: Sequence[Region]) -> str:
    """Return the ``counts`` of ``provenance.yml``."""
    kinds = Counter(commune.kind for commune in communes)
    counts = {
        "communes": kinds["commune"],
        "communes_deleguees": kinds["deleguee"],
        "communes_associees": kinds["associee"],
        "anciens_noms": kinds["ancienne"],
        "arrondissements": kinds["arrondissement"],
        "postcodes": len({postcode for commune in communes for postcode in commune.postcodes}),
        "epci": len(epcis),
        "departments": sum(len(region.departments) for region in regions),
        "regions": sum(region.kind != "com" for region in regions),
        "collectivities": sum(region.kind == "com" for region in regions),
    }
    return "".join(f"  {name}: {count}\n" for name, count in counts.items())


def write_files(root: Path, files: Mapping[Path, str]) -> None:
    """Write `files` under `root`, each at once, and remove the shards that are no longer among them."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(target.name + ".tmp")
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(target)
    for path in (root / SHARDS).glob("*.js"):
        if path.relative_to(root) not in files:
            path.unlink()


def main() -> None:
    """Write everything and say what was written."""
    root = Path.cwd()
    package = root / "node_modules" / PACKAGE
    if not package.is_dir():
        raise SystemExit(f"{PACKAGE} est absent : lancer « npm ci », puis recommencer.")
    check_version(package)
    files = territory_files(package, root / FORMER_NAMES)
    write_files(root, files)
    print(files[DATA / "provenance.yml"], end="")


if __name__ == "__main__":
    main()
