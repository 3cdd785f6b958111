"""The finder for other sites: code that works as copied, a page that is light, readable and keeps nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros.components.edition.accent import tokens
from macros.components.identity.model import Identity
from macros.theme.colours import PAIRS, THEMES, contrast
from tests.conftest import LOADED, ROOT, Pages
from tests.test_weight import sent

PUBLIC = LOADED.one(Identity).public_url
STYLE = (ROOT / "macros" / "site" / "bundles" / "embed.css").read_text("utf-8")
COLOURS = re.findall(r"data-colour='(\w+)'\] \{(.*?)\}", STYLE, re.DOTALL)
NAMES = sorted({name for name, _ in COLOURS})


@pytest.fixture(scope="module")
def frame(built_site: Path) -> BeautifulSoup:
    return BeautifulSoup((built_site / "integrer" / "cadre" / "index.html").read_text("utf-8"), "html.parser")


def code(pages: Pages, name: str) -> Tag:
    field = pages.soup("integrer.md").find("textarea", id=f"code-{name}")
    assert isinstance(field, Tag)
    copied = BeautifulSoup(field.get_text(), "html.parser").find(["a", "iframe"])
    assert isinstance(copied, Tag)
    return copied


def test_the_link_to_copy_leads_to_the_directory_without_any_script(pages: Pages) -> None:
    link = code(pages, "lien")
    assert (link.name, link.attrs) == ("a", {"href": f"{PUBLIC}annuaire/"})
    assert link.get_text() == "Trouver sa fédération de maisons de santé"


def test_the_frame_to_copy_has_a_name_and_shows_the_finder(pages: Pages, frame: BeautifulSoup) -> None:
    copied = code(pages, "cadre")
    assert (copied.name, copied["src"]) == ("iframe", f"{PUBLIC}integrer/cadre/")
    assert copied["title"] in frame.title.string
    assert frame.find(attrs={"data-component": "finder"})


def test_the_frame_weighs_little_before_anything_is_typed(built_site: Path) -> None:
    files = ("integrer/cadre/index.html", "assets/embed.css", "assets/embed.js")
    assert sum(sent(built_site / name) for name in files) <= 15_500


def test_the_frame_asks_for_nothing_else(frame: BeautifulSoup) -> None:
    assets = [str(tag["src"]) for tag in frame.find_all(src=True)]
    assets += [str(tag["href"]) for tag in frame.find_all("link") if not str(tag["href"]).startswith("data:")]
    assert sorted(assets) == ["../../assets/embed.css", "../../assets/embed.js"]


def test_a_link_leaves_the_frame_as_no_other_page_may_be_framed(frame: BeautifulSoup) -> None:
    assert [tag.attrs for tag in frame.find_all("base")] == [{"target": "_top"}]


def test_the_script_of_the_frame_keeps_nothing(built_site: Path) -> None:
    script = (built_site / "assets" / "embed.js").read_text("utf-8")
    assert not re.search(r"localStorage|sessionStorage|indexedDB|cookie|sendBeacon|fetch\(|XMLHttpRequest", script)


def test_search_engines_find_the_directory_rather_than_the_frame(frame: BeautifulSoup, built_site: Path) -> None:
    assert frame.find("meta", {"name": "robots"})["content"] == "noindex"
    assert "integrer/cadre" not in (built_site / "sitemap.xml").read_text("utf-8")


def test_a_site_opened_from_a_folder_has_no_frame(file_site: Path) -> None:
    assert (file_site / "integrer.html").is_file()
    assert not (file_site / "integrer").exists()


def test_the_page_and_the_program_offer_the_same_colours(pages: Pages) -> None:
    program = (ROOT / "macros" / "components" / "finder" / "embed-look.mjs").read_text("utf-8")
    offered = re.search(r"COLOURS = \[(.*?)\]", program)
    assert offered
    assert re.findall(r"\w+", offered[1]) == NAMES
    assert sorted(set(re.findall(r"\?couleur=(\w+)", pages.text("integrer.md")))) == NAMES


def looks(name: str) -> list[dict[str, str]]:
    """Return the tokens of a colour of the frame, on a light background then on a dark one."""
    return [dict(re.findall(r"--([a-z-]+): (#\w+)", values)) for found, values in COLOURS if found == name]


@pytest.mark.parametrize("name", NAMES)
def test_a_colour_of_the_frame_follows_from_its_accent(name: str) -> None:
    light, dark = looks(name)
    assert light == tokens(light["accent"], "light")
    # The ring of a light page must not stay on a dark one.
    assert dark == {**tokens(dark["accent"], "dark"), "focus": THEMES["dark"]["focus"]}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_colour_of_the_frame_is_readable(name: str, theme: str) -> None:
    light, dark = looks(name)
    colours = {**THEMES[theme], **(light if theme == "light" else {**light, **dark})}
    for text, ground, least in PAIRS:
        assert contrast(colours[text], colours[ground]) >= least, (text, ground)
