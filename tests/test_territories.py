"""The territories as committed: what they count, what the shards weigh, where they come from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from macros.territories import Commune, Region, load_communes, load_regions
from macros.territories.build import DATA, FORMER_NAMES, SHARDS, communes_csv, regions_yaml, territory_files
from macros.territories.etalab import PACKAGE
from macros.territories.shards import shard_scripts, sort_key

ROOT = Path(__file__).parent.parent
PACKAGE_FOLDER = ROOT / "node_modules" / PACKAGE


@pytest.fixture(scope="module")
def communes() -> list[Commune]:
    return list(load_communes(ROOT / DATA / "communes.csv"))


@pytest.fixture(scope="module")
def regions() -> list[Region]:
    return load_regions(ROOT / DATA / "regions.yml")


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


def test_the_shards_are_those_of_the_committed_communes(communes: list[Commune], regions: list[Region]) -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / SHARDS).iterdir()}
    assert committed == shard_scripts(communes, regions), "run: make data"


def test_what_is_loaded_is_written_back_unchanged(communes: list[Commune], regions: list[Region]) -> None:
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
