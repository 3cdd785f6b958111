"""What comes with a script has its place beforehand: on a slow network, what one reads does not jump."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Visit

TOP = "(element) => element.getBoundingClientRect().top"


@pytest.mark.parametrize(
    ("address", "script", "comes", "follows"),
    [
        ("", "finder", ".finder form", ".prose.rest"),
        ("annuaire/", "finder", ".finder form", "#federations"),
        ("recherche/", "search", ".search form", ".search-static ul"),
        ("dossier/", "dossier", ".dossier .now [data-download]", ".prose.rest"),
    ],
)
@pytest.mark.parametrize("width", [360, 1280])
def test_what_follows_stays_in_place_when_the_script_comes(
    open_context: Callable[..., Visit], width: int, address: str, script: str, comes: str, follows: str
) -> None:
    visit = open_context(viewport={"width": width, "height": 900})
    page, held = visit.page, list[Route]()
    page.route(f"**/assets/{script}.js", lambda route: held.append(route))
    page.goto(visit.base + address, wait_until="commit")
    expect(page.locator("footer.foot")).to_be_attached()
    expect(page.locator(".skip")).to_have_css("position", "absolute")  # the style is there
    expect(page.locator(comes)).to_be_hidden()
    before = page.locator(follows).first.evaluate(TOP)
    held[0].continue_()
    expect(page.locator(comes)).to_be_visible()
    assert page.locator(follows).first.evaluate(TOP) == before
