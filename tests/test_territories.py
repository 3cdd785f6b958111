"""The territories as committed: what they count, what the shards weigh, where they come from."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import brotli
import pytest
import yaml

from macros.core.dates import french_date
from macros.territories import Commune, Epci, Region, load_communes, load_epcis, load_regions
from macros.territories.build import DATA, FORMER_NAMES, SHARDS, communes_csv, epci_csv, regions_yaml, territory_files
from macros.territories.counted import counted_scripts
from macros.territories.etalab import PACKAGE, PUBLISHED, VERSION
from macros.territories.shards import shard_scripts, sort_key

ROOT = Path(__file__).parent.parent
PACKAGE_FOLDER = ROOT / "node_modules" / PACKAGE


@pytest.fixture(scope="module")
def communes() -> list[Commune]:
    return list(load_communes(ROOT / DATA / "communes.csv"))


@pytest.fixture(scope="module")
def regions() -> list[Region]:
    return load_regions(ROOT / DATA / "regions.yml")


@pytest.fixture(scope="module")
def epcis() -> list[Epci]:
    return list(load_epcis(ROOT / DATA / "epci.csv"))


def test_every_commune_former_name_and_arrondissement_is_there(communes: list[Commune]) -> None:
    kinds = Counter(commune.kind for commune in communes)
    assert kinds == {"commune": 34_969, "deleguee": 2_105, "associee": 471, "ancienne": 1_437, "arrondissement": 45}
    assert len({postcode for commune in communes for postcode in commune.postcodes}) == 6_310


def test_every_region_department_and_collectivity_is_there(regions: list[Region]) -> None:
    assert Counter(region.kind for region in regions) == {"metropole": 13, "drom": 5, "com": 8}
    departments = [department.code for region in regions for department in region.departments]
    assert len(set(departments)) == len(departments) == 101
    assert [region.code for region in regions if not region.departments] == [
        "975", "977", "978", "984", "986", "987", "988", "989",
    ]  # fmt: skip


def test_every_place_points_to_a_known_commune_region_and_department(
    communes: list[Commune], regions: list[Region]
) -> None:
    present = {commune.code: commune for commune in communes if commune.kind == "commune"}
    region_of = {department.code: region.code for region in regions for department in region.departments}
    region_of |= {region.code: region.code for region in regions if region.kind == "com"}
    for commune in communes:
        assert region_of[commune.department] == commune.region
        assert present[commune.commune].department == commune.department
        # The finder reads the département in the code.
        assert commune.commune.startswith(commune.department)


def test_provenance_states_the_licence_and_the_counts(communes: list[Commune]) -> None:
    provenance = yaml.safe_load((ROOT / DATA / "provenance.yml").read_text(encoding="utf-8"))
    assert "Insee" in provenance["attribution"]
    assert "La Poste" in provenance["attribution"]
    assert provenance["published_on"] in provenance["attribution"]
    assert provenance["counts"]["communes"] == sum(commune.kind == "commune" for commune in communes)


def test_provenance_says_of_the_population_what_the_package_says() -> None:
    provenance = yaml.safe_load((ROOT / DATA / "provenance.yml").read_text(encoding="utf-8"))
    assert "Mayotte, celle de 2017" in provenance["population"]
    assert "ni son millésime" in provenance["population"]
    assert "nulle part" not in provenance["population"]
    assert provenance["counts"]["epci"] == 1_255


def test_the_page_that_shows_the_population_names_the_base_as_it_is() -> None:
    page = (ROOT / "docs" / "100-jours" / "etat-des-lieux.md").read_text(encoding="utf-8")
    assert (
        f"{PACKAGE} {VERSION}, publiée le {french_date(date.fromisoformat(PUBLISHED))}".replace("\u00a0", " ") in page
    )


def test_the_shards_are_those_of_the_committed_files(
    communes: list[Commune], epcis: list[Epci], regions: list[Region]
) -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / SHARDS).iterdir()}
    assert committed == shard_scripts(communes, regions) | counted_scripts(communes, epcis), "run: make data"


def test_the_populations_and_intercommunalites_of_a_department_stay_light() -> None:
    weights = [len(brotli.compress(path.read_bytes())) for path in (ROOT / SHARDS).glob("t*.js")]
    assert (len(weights), max(weights) <= 5_000, sum(weights) <= 210_000) == (109, True, True), weights


@pytest.mark.skipif(not PACKAGE_FOLDER.is_dir(), reason="the npm package is not installed")
def test_every_commune_has_in_its_shard_the_population_and_the_intercommunalite_of_the_package() -> None:
    package = {
        name: json.loads((PACKAGE_FOLDER / "data" / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("communes", "epci")
    }
    present = [entry for entry in package["communes"] if entry["type"] == "commune-actuelle"]
    population = {entry["code"]: entry.get("population") for entry in present}
    members = {entry["code"]: sorted(member["code"] for member in entry["membres"]) for entry in package["epci"]}
    epci_of = {code: epci for epci, codes in members.items() for code in codes}
    departments = {entry["departement"] for entry in present}
    france = sum(number or 0 for number in population.values())
    read = {department: read_counted(department) for department in departments}
    for department, (sums, groups, numbers) in read.items():
        here = [entry for entry in present if entry["departement"] == department]
        region = [entry for entry in present if entry["region"] == here[0]["region"]]
        known = [[entry["population"] for entry in entries if "population" in entry] for entries in (here, region)]
        # Where no one lives, nothing is known: it is not zero.
        assert sums == [*(str(sum(numbers)) if numbers else "" for numbers in known), str(france), VERSION, PUBLISHED]
        # All the members of an intercommunalité, those of other départements too, and the communes that have none.
        assert {code: sorted(codes) for code, codes in groups.items() if code} == {
            epci: members[epci] for epci in {epci_of[entry["code"]] for entry in here if entry["code"] in epci_of}
        }
        assert groups.get("", []) == [entry["code"] for entry in here if entry["code"] not in epci_of]
        assert numbers == {code: population[code] for code in numbers}
    assert sum(entry["code"] in read[entry["departement"]][2] for entry in present) == 34_969


def read_counted(department: str) -> tuple[list[str], dict[str, list[str]], dict[str, int | None]]:
    """Return the first line of a shard, the communes of each intercommunalité, and populations."""
    text = (ROOT / SHARDS / f"t{department.lower()}.js").read_text(encoding="utf-8")
    first, *lines = [line.split(";") for line in text.split("`")[1].split("\n")]
    groups: dict[str, list[str]] = {}
    numbers: dict[str, int | None] = {}
    for code, second, *rest in lines:
        if len(code) != 5:
            group = groups.setdefault(code, [])
        elif not second.startswith("="):
            group.append(code)
            numbers[code] = int(second) if second else None
            assert len(rest) == (0 if code.startswith(department) else 2)
    return first, groups, numbers


def test_what_is_loaded_is_written_back_unchanged(
    communes: list[Commune], epcis: list[Epci], regions: list[Region]
) -> None:
    assert epci_csv(epcis) == (ROOT / DATA / "epci.csv").read_text(encoding="utf-8")
    assert communes_csv(communes) == (ROOT / DATA / "communes.csv").read_text(encoding="utf-8")
    assert regions_yaml(regions) == (ROOT / DATA / "regions.yml").read_text(encoding="utf-8")


@pytest.mark.skipif(not PACKAGE_FOLDER.is_dir(), reason="the npm package is not installed")
def test_rebuilding_from_the_package_gives_the_same_bytes() -> None:
    for path, text in territory_files(PACKAGE_FOLDER, ROOT / FORMER_NAMES).items():
        assert text.encode() == (ROOT / path).read_bytes(), f"{path} is out of date, run: make data"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Saint-Malo", "malo"),
        ("L'Abergement-Clémenciat", "abergementclemenciat"),
        ("Œuilly", "oeuilly"),
        ("Bourg-Saint-Maurice", "bourgstmaurice"),
        ("Lyon 3e Arrondissement", "lyon3"),
        ("Saintes", "saintes"),
        ("Les Saintes-Maries", "maries"),
        ("Villy-lez-Falaise", "villylesfalaise"),
    ],
)
def test_a_name_is_filed_without_article_accent_or_saint(name: str, key: str) -> None:
    assert sort_key(name) == key
