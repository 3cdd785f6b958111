"""How far a visitor scrolls on a phone: to the tool, to the end of a guide, past what closes a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from macros.site.registry import macros
from tests.browser.conftest import Visit
from tests.conftest import LOADED, html_path

PHONE = {"width": 360, "height": 780}
GUIDES = [page for page, meta in LOADED.pages.items() if meta.summary]
# The settings of the meeting come after the posture of the mayor, on the page that prepares it.
FILLED_IN = {*LOADED.tools, "agenda_settings"}
TOOLS = [
    page
    for page, calls in LOADED.calls.items()
    if page != "dossier.md" and any(call.macro in FILLED_IN for call in calls)
]
# How far down the page, in pixels, the first control of its tool ends.
FIRST_CONTROL = """(tools) => {
  const tool = document.querySelector(tools.map((name) => `main [data-component="${name}"]`).join());
  const shown = (field) => field.checkVisibility() && !field.closest('[data-save-bar]');
  const field = [...tool.querySelectorAll('input, select, textarea, button')].find(shown);
  return field.getBoundingClientRect().bottom + scrollY;
}"""
LENGTH = "document.documentElement.scrollHeight"
TAIL = f"() => {LENGTH} - document.querySelector('main > .actions').getBoundingClientRect().top - scrollY"


@pytest.fixture(scope="module")
def phone(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport=PHONE)


@pytest.mark.parametrize("page", TOOLS)
def test_a_tool_starts_within_a_screen_and_a_half(phone: Visit, page: str) -> None:
    opened = phone.open(html_path(page))
    opened.wait_for_selector("main [data-component][data-ready]", state="attached")
    assert opened.evaluate(FIRST_CONTROL, [macros()[name][0].name for name in LOADED.tools]) <= 1.5 * PHONE["height"]
    expect(opened.locator("[data-save-bar]").first).to_be_hidden()


@pytest.mark.parametrize("page", GUIDES)
def test_a_guide_is_read_in_five_screens(phone: Visit, page: str) -> None:
    assert phone.open(html_path(page)).evaluate(LENGTH) <= 5 * PHONE["height"]


@pytest.mark.parametrize("page", sorted(LOADED.pages))
def test_what_closes_a_page_takes_a_screen_at_most(phone: Visit, page: str) -> None:
    if page == "index.md":
        pytest.skip("the home page has no neighbours")
    assert phone.open(html_path(page)).evaluate(TAIL) <= PHONE["height"]
