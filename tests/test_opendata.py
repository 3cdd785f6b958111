"""The directory for reuse: every file is read back with another program, and says all that the data says."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.components.directory.model import Directory, Federation, Regions
from macros.components.directory.opendata import FILES, OpenData, PublishedFederation
from macros.components.identity.model import Identity
from macros.core.model import international
from macros.outputs.opendata import COLUMNS, LIST_SEPARATOR
from macros.outputs.vcard import LINE, Card, escape, fold, vcards
from tests.conftest import LOADED, Pages

DIRECTORY, BY_CODE, IDENTITY = LOADED.one(Directory), LOADED.one(Regions).by_code, LOADED.one(Identity)
IDS = [federation.id for federation in DIRECTORY.federations]


@pytest.fixture(scope="module")
def folder(built_site: Path) -> Path:
    return built_site / "donnees"


@pytest.fixture(scope="module")
def published(folder: Path) -> OpenData:
    return OpenData.model_validate_json((folder / "federations.json").read_text("utf-8"))


@pytest.fixture(params=DIRECTORY.federations, ids=lambda federation: federation.id)
def federation(request: pytest.FixtureRequest) -> Federation:
    return request.param  # type: ignore[no-any-return]


# --- JSON -----------------------------------------------------------------------------------------------------------


def test_the_json_follows_its_schema(folder: Path) -> None:
    import jsonschema  # which takes two seconds to load: only where it serves

    schema = json.loads((folder / "federations.schema.json").read_text("utf-8"))
    content = json.loads((folder / "federations.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(content, schema, cls=jsonschema.Draft202012Validator)
    content["federations"][0]["telephone"] = "00"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, schema, cls=jsonschema.Draft202012Validator)


def test_the_json_says_its_version_its_licence_and_its_page(published: OpenData) -> None:
    assert published.version == IDENTITY.version
    assert published.published_on == IDENTITY.published_on
    assert published.licence == "CC BY 4.0"
    assert "AVECsanté" in published.national.name
    assert published.documentation == f"{IDENTITY.public_url}donnees/"


def test_every_field_of_a_federation_is_published(published: OpenData, federation: Federation) -> None:
    (found,) = [item for item in published.federations if item.id == federation.id]
    told = {
        "regions": [region.code for region in found.regions],
        "site": (found.website or "").removeprefix("https://") or None,
        "source": found.source_place,
        "notes": found.notes[: len(federation.notes)],
        "source_notes": found.notes[len(federation.notes) :],
    }
    for field in Federation.model_fields:
        expected = getattr(federation, field)
        expected = expected.place if field == "source" else expected
        assert told.get(field, getattr(found, field, None)) == expected, field
    assert found.phone_international == international(federation.phone)
    assert found.page == f"{IDENTITY.public_url}annuaire/#{federation.id}"
    for region in found.regions:
        assert [place.code for place in region.departments] == [
            place.code for place in BY_CODE[region.code].departments
        ]


def test_territories_without_federation_are_published_too(published: OpenData) -> None:
    assert [territory.code for territory in published.uncovered] == [item.code for item in DIRECTORY.uncovered]
    assert published.national.phone == DIRECTORY.national.phone
    assert published.national.notes == [DIRECTORY.national.note]


# --- CSV ------------------------------------------------------------------------------------------------------------


def test_the_csv_says_the_same_as_the_json(folder: Path, published: OpenData) -> None:
    raw = (folder / "federations.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["id"] for row in rows] == IDS
    assert tuple(rows[0]) == COLUMNS
    for row, item in zip(rows, published.federations, strict=True):
        plain = item.model_dump(mode="json")
        assert row["region_codes"].split(LIST_SEPARATOR) == [region.code for region in item.regions]
        assert row["regions"].split(LIST_SEPARATOR) == [region.name for region in item.regions]
        assert row["notes"] == LIST_SEPARATOR.join(item.notes)
        for name in set(plain) - {"regions", "notes"}:
            assert row[name] == (plain[name] or ""), name
    # A spreadsheet would run it.
    cells = [value for row in rows for name, value in row.items() if name != "phone_international"]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


# --- vCard ----------------------------------------------------------------------------------------------------------


def test_a_contact_card_is_read_back_whole(folder: Path, federation: Federation) -> None:
    raw = (folder / f"{federation.id}.vcf").read_bytes()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= LINE
    (card,) = vobject.readComponents(raw.decode())
    assert card.version.value == "3.0"
    assert card.org.value == [federation.name]
    assert federation.label in card.fn.value
    assert card.email.value == federation.email
    assert [tel.value for tel in card.contents.get("tel", [])] == [n for n in [international(federation.phone)] if n]
    assert [url.value for url in card.contents.get("url", [])] == [f"https://{s}" for s in [federation.site] if s]
    assert card.uid.value == f"{IDENTITY.public_url}annuaire/#{federation.id}"
    for note in federation.doubts:
        assert note in card.note.value
    assert "sans autre vérification" in card.note.value


def test_all_contact_cards_come_in_one_file(folder: Path) -> None:
    whole = (folder / "federations.vcf").read_bytes()
    assert whole == b"".join((folder / f"{name}.vcf").read_bytes() for name in [*IDS, "national"])
    assert len(list(vobject.readComponents(whole.decode()))) == 16


TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")) | st.sampled_from("\n;,\\"), min_size=1)


@settings(deadline=None, derandomize=True)
@given(TEXTS, TEXTS)
def test_any_text_survives_in_a_contact_card(name: str, note: str) -> None:
    card = Card("https://exemple.fr/#a", name, name, None, "a@exemple.fr", None, note, "2026-11-22")
    written = vcards([card], "Essai")
    assert max(len(line.encode()) for line in written.split("\r\n")) <= LINE
    read = vobject.readOne(written)
    assert read.note.value == note
    assert read.fn.value == name
    assert read.org.value == [name]


def test_a_long_line_is_cut_between_characters() -> None:
    line = "NOTE:" + "é" * 200
    assert fold(line).replace("\r\n ", "") == line
    assert all(len(piece.encode()) <= LINE for piece in fold(line).split("\r\n"))
    assert fold("COURT:oui") == "COURT:oui"
    assert escape("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne"


# --- GeoJSON --------------------------------------------------------------------------------------------------------


def test_the_geojson_gives_each_region_its_federation(folder: Path) -> None:
    raw = (folder / "federations.geojson").read_bytes()
    content = json.loads(raw)
    assert len(raw) <= 100_000
    assert "Natural Earth" in content["source"]
    properties = [feature["properties"] for feature in content["features"]]
    assert len(properties) == 18
    for region in properties:
        federation = DIRECTORY.of_region(region["code"])
        assert region["name"] == BY_CODE[region["code"]].name
        assert region["federation_id"] == (federation.id if federation else None)
        assert region["federation_phone"] == (federation.phone if federation else None)
    assert [region["name"] for region in properties if region["federation_id"] is None] == ["Guyane"]


# --- The page -------------------------------------------------------------------------------------------------------


def test_the_page_links_every_file_and_explains_every_field(pages: Pages, folder: Path) -> None:
    main = pages.main("donnees.md")
    links = {str(link["href"]) for link in main.select("a[download]")}
    assert links == set(FILES)
    assert all((folder / name).is_file() for name in FILES)
    explained = {name.get_text() for name in main.select("dt")}
    assert set(PublishedFederation.model_fields) | set(OpenData.model_fields) <= explained
    shown = pages.text("donnees.md")
    assert "CC BY 4.0" in shown
    assert "Natural Earth" in shown
    assert "Aucun téléphone ni aucune adresse de courriel n’a été vérifié" in shown


def test_two_builds_write_the_same_bytes(built_site: Path, file_site: Path) -> None:
    for path in sorted((built_site / "donnees").rglob("*.*")):
        if path.name != "index.html":
            other = file_site / path.relative_to(built_site)
            assert other.read_bytes() == path.read_bytes(), path.name
