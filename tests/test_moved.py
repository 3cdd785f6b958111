"""What visitors meet at an address that a page no longer has."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.outputs import moved
from macros.site.load import load
from macros.site.site import Site
from tests.conftest import ROOT, Pages, html_path

LOADED = load(ROOT)
FORMER = [(former, page) for page, meta in LOADED.pages.items() for former in meta.former_addresses]


@pytest.mark.parametrize(("directory_urls", "file"), [(True, "avant/page/index.html"), (False, "avant/page.html")])
def test_a_former_address_leads_to_the_part_of_the_page(tmp_path: Path, directory_urls: bool, file: str) -> None:
    meta = LOADED.pages["annuaire.md"].model_copy(update={"former_addresses": ["avant/page.md#national"]})
    site = Site.of(load(ROOT), directory_urls)
    site.data.pages = {"annuaire.md": meta}
    moved.write(tmp_path, site)
    soup = BeautifulSoup((tmp_path / file).read_text("utf-8"), "html.parser")
    target = "../../annuaire/#national" if directory_urls else "../annuaire.html#national"
    assert soup.select_one("[data-moved]")["href"] == target
    assert soup.select_one("meta[http-equiv=refresh]")["content"] == f"0; url={target}"


@pytest.mark.parametrize(("former", "page"), FORMER)
def test_what_a_former_address_leads_to_exists(pages: Pages, former: str, page: str) -> None:
    old, _, anchor = former.partition("#")
    soup = BeautifulSoup((pages.site / html_path(old)).read_text("utf-8"), "html.parser")
    assert soup.select_one("[data-moved]")
    assert not anchor or pages.soup(page).find(id=anchor)
