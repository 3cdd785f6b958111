"""News: what CHANGELOG.md tells, what changed in the directory, and the feed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.components.news import news, versions
from macros.components.news.changes import changes
from macros.components.news.history import Card, History, Snapshot
from macros.core.problems import DataError
from macros.outputs import feed
from macros.site import snapshot
from macros.site.load import load
from macros.site.site import Site
from tests.conftest import LOADED, ROOT, Pages

ATOM = "{http://www.w3.org/2005/Atom}"
DATA = LOADED
NOW = Snapshot.of(DATA)


def with_card(id: str, **fields: object) -> Snapshot:
    return NOW.model_copy(update={"cards": {**NOW.cards, id: NOW.cards[id].model_copy(update=fields)}})


def without(id: str) -> Snapshot:
    return NOW.model_copy(update={"cards": {name: card for name, card in NOW.cards.items() if name != id}})


def test_each_field_that_changed_is_reported_with_the_name_of_the_region() -> None:
    phone = NOW.cards["bretagne"].phone
    after = with_card("bretagne", phone="02 11 22 33 44", site=None, notes=["Une remarque"], status="to-check")
    assert changes(NOW, after, DATA) == [
        "Bretagne : la fiche est à vérifier",
        "Bretagne : le site n’est plus donné",
        f"Bretagne : le téléphone change, 02 11 22 33 44 au lieu de {phone}",
        "Bretagne : nos remarques changent",
    ]
    assert "Bretagne : la fiche n’est plus à vérifier" in changes(after, NOW, DATA)


def test_arrivals_and_departures_are_reported() -> None:
    assert changes(without("bretagne"), NOW, DATA) == ["Bretagne : une nouvelle fédération"]
    assert changes(NOW, without("bretagne"), DATA) == ["Bretagne : la fédération n’est plus donnée"]
    (territory, *_) = [id for id in NOW.cards if id.startswith("territoire-")]
    (told,) = changes(NOW, without(territory), DATA)
    assert told.endswith(" : le territoire a maintenant une fédération")


def test_the_same_directory_has_no_change() -> None:
    assert changes(NOW, Snapshot.of(LOADED), DATA) == []


def test_every_field_compared_is_reported_when_it_changes() -> None:
    for name in Card.model_fields:
        value = ["53", "28"] if name == "regions" else ["x"] if name == "notes" else "to-check"
        assert changes(NOW, with_card("bretagne", **{name: value}), DATA), name


NEXT = """# Journal des changements

## 0.2.0 – 3 mars 2027

- Une nouveauté.

"""


@pytest.fixture
def next_version(project_copy: Path) -> Path:
    """A project whose second version corrects a telephone."""
    log = project_copy / "CHANGELOG.md"
    log.write_text(NEXT + log.read_text("utf-8").partition("\n\n")[2], "utf-8")
    for file, old, new in (
        ("site.yml", 'version: "0.1.0"', 'version: "0.2.0"'),
        ("federations.yml", "06 37 25 30 10", "06 37 25 30 11"),
    ):
        path = project_copy / "data" / file
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    return project_copy


CHANGE = "Auvergne-Rhône-Alpes : le téléphone change, 06 37 25 30 11 au lieu de 06 37 25 30 10"


def test_a_new_version_tells_what_changed_in_the_directory_since_the_last(next_version: Path) -> None:
    latest, first = versions(load(next_version))
    assert latest.directory == [CHANGE]
    assert "Une nouveauté." in latest.text
    assert first.directory is None


def test_keeping_a_snapshot_does_not_change_what_is_reported(next_version: Path) -> None:
    snapshot.main(next_version)
    kept = next_version / "data" / "releases" / "0.2.0.json"
    first = kept.read_bytes()
    assert next(versions(load(next_version))).directory == [CHANGE]
    snapshot.main(next_version)
    assert kept.read_bytes() == first


def test_a_change_after_the_version_is_listed_apart(project_copy: Path) -> None:
    path = project_copy / "data" / "federations.yml"
    path.write_text(path.read_text("utf-8").replace("06 37 25 30 10", "06 37 25 30 11"), "utf-8")
    site = Site.of(load(project_copy)).at("nouveautes.md")
    assert "Depuis cette version" in news(site)
    assert CHANGE in news(site)


def test_the_page_tells_every_version(pages: Pages) -> None:
    text = pages.text("nouveautes.md")
    for version in DATA.one(History).versions:
        assert f"Version {version.number}" in text
    link = pages.soup("nouveautes.md").find("link", rel="alternate", type="application/atom+xml")
    assert link is not None
    assert (pages.site / "nouveautes" / str(link["href"])).resolve() == pages.site / "nouveautes" / "atom.xml"
    assert pages.soup("index.md").find("link", rel="alternate") is None


@pytest.mark.parametrize("project", [lambda _: ROOT, lambda path: path], ids=["ours", "two versions"])
def test_the_feed_is_valid_atom(project: Callable[[Path], Path], next_version: Path) -> None:
    site = Site.of(load(project(next_version)))
    root = ElementTree.fromstring(feed.feed(site))
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == len(site.data.one(History).versions)
    for part in (root, *entries):
        for name in ("id", "title", "updated"):
            assert [found.text for found in part.findall(f"{ATOM}{name}")] != [None], name
            assert len(part.findall(f"{ATOM}{name}")) == 1
        assert datetime.fromisoformat(str(part.findtext(f"{ATOM}updated")))
        links = {str(link.get("rel")): str(link.get("href")) for link in part.findall(f"{ATOM}link")}
        assert links["alternate"].startswith(site.identity.public_url)
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    updates = [str(entry.findtext(f"{ATOM}updated")) for entry in entries]
    assert root.findtext(f"{ATOM}updated") == max(updates)
    for entry in entries:
        content = entry.find(f"{ATOM}content")
        assert content is not None
        assert content.get("type") == "html"
        assert "<li>" in str(content.text)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            "## 0.2 – 3 mars 2027",
            "CHANGELOG.md:3: attendu un titre comme « ## 1.2.0 – 3 mars 2027 », reçu « ## 0.2 – 3 mars",
        ),
        ("## 0.2.0 – 31 février 2027", "CHANGELOG.md:3: attendu un titre comme"),
        ("## 0.2.0 – 3 mars 2020", "CHANGELOG.md:7: attendu la version la plus récente d’abord"),
    ],
)
def test_a_mistake_in_the_changelog_is_reported_with_its_line(next_version: Path, wrong: str, message: str) -> None:
    log = next_version / "CHANGELOG.md"
    log.write_text(log.read_text("utf-8").replace("## 0.2.0 – 3 mars 2027", wrong), "utf-8")
    with pytest.raises(DataError) as raised:
        load(next_version)
    assert message in str(raised.value)


@pytest.mark.parametrize("content", ["{", "[]", '{"version": "9.9.9", "cards": {}}'])
def test_a_snapshot_that_says_nothing_of_our_versions_is_refused(project_copy: Path, content: str) -> None:
    (project_copy / "data" / "releases" / "9.9.9.json").write_text(content, "utf-8")
    with pytest.raises(DataError, match=r"data/releases/9\.9\.9\.json:1: attendu l’annuaire d’une version"):
        load(project_copy)


def test_a_snapshot_holds_what_readers_are_told_and_not_our_dates() -> None:
    for path in sorted((ROOT / "data" / "releases").glob("*.json")):
        text = path.read_text("utf-8")
        assert json.loads(text)["version"] == path.stem
        assert "verified_on" not in text
