"""Every byte is paid by a phone in the countryside: what a first visit costs, compressed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import urldefrag

import brotli
import pytest
from bs4 import BeautifulSoup

from macros.site.registry import macros
from tests.conftest import LOADED, PAGES, ROOT, Pages, html_path

DOSSIER = "dossier.md"
# What tells the page of a tool from a page to read.
TOOLS = {"tools.css", "lookup.css", "finder.js", "manifest.json"}
VISIT = (
    "index.md",
    "100-jours/index.md",
    "100-jours/comprendre.md",
    "100-jours/communiquer.md",
    "outils.md",
)


@cache
def sent(path: Path) -> int:
    """Return the size of a file in bytes, compressed as a server sends it."""
    return len(brotli.compress(path.read_bytes()))


def loaded(pages: Pages, page: str) -> list[Path]:
    """Return the files that a browser fetches when it opens the page."""
    soup: BeautifulSoup = pages.soup(page)
    path = pages.site / html_path(page)
    targets = [str(tag["src"]) for tag in soup.find_all(src=True)]
    targets += [str(tag["href"]) for tag in soup.find_all("link") if tag["rel"] not in (["canonical"], ["alternate"])]
    local = [urldefrag(target)[0] for target in targets if not target.startswith("data:")]
    return [path, *((path.parent / target).resolve() for target in local)]


def tools_of(page: str) -> set[str]:
    """Return the components of the page that have a script of their own."""
    called = (macros()[call.macro][0] for call in LOADED.calls[page])
    return {component.name for component in called if component.tool}


@pytest.mark.parametrize("page", PAGES)
def test_a_first_visit_is_light(pages: Pages, page: str) -> None:
    files = loaded(pages, page)
    weight = sum(map(sent, files))
    names = {file.name for file in files}
    if page == "recherche.md":
        assert weight <= 60_000
    elif page == DOSSIER:
        # Every tool on one page: what Firefox needs offline. Each comes when it is opened, or once it is started.
        assert (weight <= 60_000, len(files) <= 4) == (True, True), (weight, files)
    elif names & TOOLS:
        # The script of all tools, fetched once for them all, is a third of it. Each tool of a page has its own.
        most = 3 + max(1, len(tools_of(page))) + ("step.js" in names)
        assert (weight <= 45_000, len(files) <= most) == (True, True), (weight, files)
    else:
        assert (weight <= 15_000, len(files) <= 3) == (True, True), (weight, files)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_waits_for_one_style_sheet_alone(pages: Pages, page: str) -> None:
    # A second one would ask for a second connection before anything shows.
    assert len(pages.soup(page).select("link[rel=stylesheet]")) == 1


def test_five_pages_cost_little_more_than_one(pages: Pages) -> None:
    assert sum(map(sent, {file for page in VISIT for file in loaded(pages, page)})) <= 48_000


@pytest.mark.parametrize(
    ("name", "most"), [("site.css", 7_000), ("base.js", 3_000), ("tools.css", 10_000), ("search-index.js", 45_000)]
)
def test_what_several_pages_load_stays_small(built_site: Path, name: str, most: int) -> None:
    assert sent(built_site / "assets" / name) <= most


@pytest.mark.parametrize("path", sorted((ROOT / "overrides" / "assets").glob("*.js")), ids=lambda path: path.name)
def test_a_script_is_light(path: Path) -> None:
    assert sent(path) <= 20_000
