"""The archive once unzipped, opened by double-click with the network off: every page and every tool."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.conftest import PAGES, html_path


@pytest.fixture(scope="module")
def visit(open_context: Callable[..., Visit], bundle_folder: Path) -> Visit:
    return open_context(base=bundle_folder.as_uri() + "/", offline=True)


@pytest.fixture
def requests(visit: Visit) -> list[str]:
    """The addresses asked for during a test; complaints of the test before are forgotten."""
    visit.complaints.clear()
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    return asked


@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_whole_and_asks_nothing_of_the_network(visit: Visit, requests: list[str], page: str) -> None:
    opened = visit.open(html_path(page, directory_urls=False))
    expect(opened.locator("h1")).to_be_visible()
    assert opened.evaluate("[...document.styleSheets].every((sheet) => sheet.href.startsWith('file:'))")
    assert opened.evaluate("getComputedStyle(document.querySelector('.skip')).position") != "static"
    assert [url for url in requests if not url.startswith((visit.base, "data:"))] == []
    assert visit.complaints == []


def test_the_search_finds_without_a_network(visit: Visit, requests: list[str]) -> None:
    page = visit.open("recherche.html")
    page.locator("#q").fill("référent santé")
    page.locator("#q").press("Enter")
    first = page.locator(".results a").first
    expect(first).to_be_visible()
    first.click()
    expect(page).not_to_have_url(re.compile("recherche"))
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith(visit.base)
    assert visit.complaints == []


def test_the_finder_answers_without_a_network(visit: Visit, requests: list[str]) -> None:
    page = visit.open("annuaire.html")
    field = page.get_by_role("combobox", name="Votre commune ou votre code postal")
    field.fill("63600")
    field.press("Enter")
    expect(page.locator("[data-answer] a[href^='tel:']").first).to_be_visible()
    assert any("/territoires/" in url for url in requests)
    assert [url for url in requests if not url.startswith((visit.base, "data:"))] == []
    assert visit.complaints == []


def test_every_page_can_be_reached_from_the_home_page(bundle_folder: Path, visit: Visit) -> None:
    seen: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        page = visit.open(address)
        links = page.evaluate("[...document.links].map((link) => link.href.split('#')[0].split('?')[0])")
        waiting += [link.removeprefix(visit.base) for link in links if link.startswith(visit.base) and ".html" in link]
    assert seen == {html_path(page, directory_urls=False) for page in PAGES}
