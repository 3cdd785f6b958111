"""The visitor decides: no key and no press of the mouse does anything that was not asked for."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit, look_around, open_blocks
from tests.conftest import PAGES, html_path

STATE = "[location.href, document.activeElement.tagName, scrollX, document.documentElement.outerHTML]"


@pytest.fixture(scope="module")
def desk(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport={"width": 1280, "height": 900})


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, desk: Visit) -> Page:
    # Once loaded, a page asks for nothing more: its scripts have run.
    return desk.open(html_path(str(request.param)).removesuffix("index.html"))


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


def test_a_press_can_be_taken_back_by_letting_go_elsewhere(page: Page, desk: Visit) -> None:
    page.set_viewport_size({"width": 1280, "height": page.evaluate("document.documentElement.scrollHeight")})
    open_blocks(page)
    look_around(page)
    before = page.evaluate(STATE)
    # Said to the browser itself: moved by Playwright, a pressed link is dragged, and its letting go never told.
    mouse = desk.context.new_cdp_session(page)
    button = {"button": "left", "clickCount": 1}
    for x, y in page.evaluate(BOXES):
        mouse.send("Input.dispatchMouseEvent", {"type": "mousePressed", "x": x, "y": y, "buttons": 1, **button})
        mouse.send("Input.dispatchMouseEvent", {"type": "mouseReleased", "x": 2, "y": 2, **button})
    mouse.detach()
    page.evaluate("document.activeElement.blur()")
    after = page.evaluate(STATE)
    page.set_viewport_size({"width": 1280, "height": 900})
    assert after == before
