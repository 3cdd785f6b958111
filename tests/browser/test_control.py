"""The visitor decides: no key and no press of the mouse does anything that was not asked for."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit, open_blocks
from tests.conftest import PAGES, html_path

STATE = "[location.href, document.activeElement.tagName, scrollX, document.documentElement.outerHTML]"


@pytest.fixture(scope="module")
def visit(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport={"width": 1280, "height": 900})


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, visit: Visit) -> Page:
    page = visit.open(html_path(str(request.param)).removesuffix("index.html"))
    page.wait_for_load_state("networkidle")
    return page


def test_a_single_key_does_nothing_outside_a_field(page: Page) -> None:
    before = page.evaluate(STATE)
    for key in string.ascii_lowercase + string.digits + ".,;:/?!*-+'":
        page.keyboard.press(key)
    assert page.evaluate(STATE) == before


BOXES = """
[...document.querySelectorAll('a[href], button, summary, input[type=checkbox], input[type=radio]')]
  .filter((element) => element.checkVisibility({visibilityProperty: true}))
  .map((element) => element.getClientRects()[0])
  .map((box) => [box.left + scrollX + box.width / 2, box.top + scrollY + box.height / 2])
"""


def test_a_press_can_be_taken_back_by_letting_go_elsewhere(page: Page, visit: Visit) -> None:
    page.set_viewport_size({"width": 1280, "height": page.evaluate("document.documentElement.scrollHeight")})
    open_blocks(page)
    before = page.evaluate(STATE)
    for x, y in page.evaluate(BOXES):
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(2, 2)
        page.mouse.up()
    page.evaluate("document.activeElement.blur()")
    after = page.evaluate(STATE)
    page.set_viewport_size({"width": 1280, "height": 900})
    assert after == before
