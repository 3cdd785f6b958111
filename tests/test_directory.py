"""The directory page: each federation can be called, written to, kept, linked to and corrected; the map agrees."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import Tag

from macros.components.directory.model import Directory, Federation, Regions
from macros.components.identity.model import Identity
from macros.core.model import international
from macros.core.script_json import script_json
from macros.territories.geometry import area, read_polygons
from macros.territories.map import HEIGHT, REGIONS, WIDTH, shapes
from tests.conftest import LOADED, Pages

DIRECTORY, BY_CODE = LOADED.one(Directory), LOADED.one(Regions).by_code
PAGE = "annuaire.md"
REGIONS_OF_FRANCE = [region for region in BY_CODE.values() if region.kind != "com"]
FRAMED = {region.code for region in REGIONS_OF_FRANCE if region.kind == "drom"}


@pytest.fixture(params=DIRECTORY.federations, ids=lambda federation: federation.id)
def federation(request: pytest.FixtureRequest) -> Federation:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def card(pages: Pages, federation: Federation) -> Tag:
    card = pages.main(PAGE).find("article", id=federation.id)
    assert isinstance(card, Tag)
    return card


@pytest.fixture(scope="module")
def region_map(pages: Pages) -> Tag:
    found = pages.main(PAGE).select_one(".map")
    assert found
    return found


def text(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


# --- Cards ----------------------------------------------------------------------------------------------------------


def test_the_page_goes_from_the_finder_to_the_cards_then_the_map(pages: Pages) -> None:
    order = [tag["data-component"] for tag in pages.main(PAGE).find_all(attrs={"data-component": True})]
    assert [name for name in order if name in ("finder", "directory", "region-map")] == [
        "finder",
        "directory",
        "region-map",
    ]


def test_each_federation_has_a_card_in_the_order_of_regions(pages: Pages) -> None:
    titles = [text(title) for title in pages.main(PAGE).select("article.fed h3")]
    assert len(titles) == len(DIRECTORY.federations)
    assert titles[0] == "Auvergne-Rhône-Alpes"
    assert titles.index("Île-de-France") == titles.index("Hauts-de-France") + 1


def test_a_card_says_everything_the_data_says(card: Tag, federation: Federation) -> None:
    shown = text(card).replace("\u00a0", " ")
    wanted = [federation.name, federation.email, *federation.doubts]
    wanted += [value for value in (federation.acronym, federation.phone, federation.site) if value]
    for region in federation.regions:
        wanted += [f"{department.name} ({department.code})" for department in BY_CODE[region].departments]
    # Explanations of acronyms stand between words.
    bare = re.sub(r"\W+", "", re.sub(r"\([^)]*\)", "", shown))
    for value in wanted:
        assert re.sub(r"\W+", "", re.sub(r"\([^)]*\)", "", value)) in bare, value
    assert ("À vérifier" in shown) == (federation.status == "to-check")


def test_the_telephone_is_a_big_button_or_its_absence_is_stated(card: Tag, federation: Federation) -> None:
    button = card.select_one("a.btn.tel")
    if federation.phone:
        assert button
        assert button["href"] == f"tel:{international(federation.phone)}"
    else:
        assert button is None
        assert "Pas de téléphone connu" in text(card)


def test_a_letter_has_its_subject_already(card: Tag, federation: Federation) -> None:
    link = urlsplit(str(card.select_one("a[href^='mailto:']")["href"]))  # type: ignore[index]
    assert link.path == federation.email
    subject = parse_qs(link.query)["subject"][0]
    assert subject.startswith("Maison de santé")
    assert BY_CODE[federation.regions[0]].name in subject


def test_an_error_report_names_the_page_the_entry_and_the_version(card: Tag, federation: Federation) -> None:
    identity = LOADED.one(Identity)
    report = next(link for link in card.select("a[href^='mailto:']") if "Signaler" in text(link))
    query = parse_qs(urlsplit(str(report["href"])).query)
    body = query["body"][0]
    assert unquote(urlsplit(str(report["href"])).path) == identity.contact
    assert federation.label in query["subject"][0]
    assert f"{identity.public_url}annuaire/" in body
    assert federation.label in body
    assert identity.version in body


def test_a_card_offers_its_contact_file_and_its_printed_code(
    card: Tag, federation: Federation, built_site: Path
) -> None:
    folder = built_site / "annuaire"
    contact = next(link for link in card.select("a") if "vCard" in text(link))
    assert (folder / str(contact["href"])).resolve() == built_site / "donnees" / f"{federation.id}.vcf"
    assert (folder / str(card["data-url"])).resolve().is_file()
    assert card.select_one("button[data-print-card]")


# --- Map ------------------------------------------------------------------------------------------------------------


def test_the_map_has_the_eighteen_regions_and_frames_five(region_map: Tag) -> None:
    drawn = [shape.code for shape in shapes()]
    assert sorted(drawn) == sorted(region.code for region in REGIONS_OF_FRANCE)
    assert {shape.code for shape in shapes() if shape.frame} == FRAMED
    assert len(region_map.select("svg[role=group] a")) == 18
    labels = [text(label) for label in region_map.select("svg a text")]
    assert sorted(labels) == sorted(BY_CODE[code].name for code in FRAMED)


def test_each_region_of_the_map_leads_to_its_answer_and_says_it(pages: Pages, region_map: Tag) -> None:
    for region in REGIONS_OF_FRANCE:
        name = region_map.find(id=f"r{region.code}")
        link = region_map.find("a", attrs={"aria-labelledby": f"r{region.code}"})
        assert isinstance(name, Tag)
        assert isinstance(link, Tag)
        federation = DIRECTORY.of_region(region.code)
        answer = federation.label if federation else "pas de fédération dans le kit"
        assert text(name).replace("\u00a0", " ") == f"{region.name} : {answer}"
        target = pages.main(PAGE).find(id=str(link["href"]).removeprefix("#"))
        assert isinstance(target, Tag)
        assert region.name in text(target)
        path = link.find("path")
        assert isinstance(path, Tag)
        assert (path.get("fill") == "url(#hachures)") == (federation is None)


def test_the_list_beside_the_map_has_the_same_links(region_map: Tag) -> None:
    drawn = {str(link["href"]) for link in region_map.select("svg a")}
    listed = [str(link["href"]) for link in region_map.select("nav a")]
    assert len(listed) == 18
    assert set(listed) == drawn


def test_the_map_is_light_and_credits_its_source(region_map: Tag) -> None:
    svg = region_map.select_one("svg[role=group]")
    assert svg
    assert len(str(svg).encode()) <= 15_000
    caption = text(region_map.find("figcaption")).replace("\u00a0", " ")  # type: ignore[arg-type]
    assert "Fond : Natural Earth (domaine public), via Apache Superset (Apache-2.0)" in caption
    assert "schématique" in caption
    assert "Hachures : pas de fédération dans le kit" in caption


def test_every_region_is_drawn_inside_the_map_or_its_frame() -> None:
    for shape in shapes():
        x, y, points = 0, 0, []
        for command, values in re.findall(r"([Mlz])([^Mlz]*)", shape.path):
            numbers = [int(number) for number in re.findall(r"-?\d+", values)]
            for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
                x, y = (dx, dy) if command == "M" else (x + dx, y + dy)
                points.append((x, y))
        left, top, width, height = shape.frame or (0, 0, WIDTH, HEIGHT)
        assert points
        assert all(left <= x <= left + width and top <= y <= top + height for x, y in points), shape.code


# A town well inside each région, overseas included: the outlines are where they should be.
TOWNS = {
    "01": (-61.58, 16.20), "02": (-61.02, 14.65), "03": (-53.0, 4.0), "04": (55.53, -21.11), "06": (45.16, -12.83),
    "11": (2.35, 48.86), "24": (1.75, 47.6), "27": (5.04, 47.32), "28": (-0.37, 49.18), "32": (3.06, 50.6),
    "44": (6.18, 48.69), "52": (-0.55, 47.47), "53": (-1.68, 48.11), "75": (1.26, 45.83), "76": (1.44, 43.6),
    "84": (4.83, 45.76), "93": (6.08, 44.09), "94": (9.15, 42.31),
}  # fmt: skip


@pytest.mark.parametrize("code", TOWNS)
def test_outlines_are_at_their_true_place(code: str) -> None:
    features = json.loads(REGIONS.read_text("utf-8"))["features"]
    inside = {
        feature["properties"]["code"]
        for feature in features
        for outer, *_ in read_polygons(feature["geometry"])
        if _contains(outer, TOWNS[code])
    }
    assert inside == {code}


def test_outlines_turn_as_geojson_wants() -> None:
    for feature in json.loads(REGIONS.read_text("utf-8"))["features"]:
        for outer, *holes in read_polygons(feature["geometry"]):
            assert outer[0] == outer[-1]
            assert area(outer) > 0
            assert all(area(hole) < 0 for hole in holes)


def _contains(ring: list[tuple[float, float]], point: tuple[float, float]) -> bool:
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            crossings += 1
    return crossings % 2 == 1


# --- Linked data ----------------------------------------------------------------------------------------------------


def test_search_engines_read_each_federation(pages: Pages) -> None:
    (script,) = pages.soup(PAGE).find_all("script", type="application/ld+json")
    content = json.loads(str(script.string))
    assert content["@context"] == "https://schema.org"
    by_address = {item["@id"].partition("#")[2]: item for item in content["@graph"]}
    assert set(by_address) == {federation.id for federation in DIRECTORY.federations} | {"national"}
    for federation in DIRECTORY.federations:
        item = by_address[federation.id]
        assert item.get("telephone") == international(federation.phone)
        assert item["email"] == federation.email
        assert [place["name"] for place in item["areaServed"]] == [BY_CODE[code].name for code in federation.regions]


def test_no_text_can_close_the_script_that_holds_it() -> None:
    written = script_json({"name": "</script><script>"})
    assert "<" not in written
    assert json.loads(written) == {"name": "</script><script>"}
