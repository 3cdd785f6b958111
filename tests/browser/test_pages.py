"""Every page in a real browser: no error, nothing cut, everything reachable, usable by everyone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

import pytest
from bs4 import PageElement

from tests.browser.conftest import Visit, look_around, open_blocks
from tests.browser.tools import CUT, PROBES, THEMES, faults
from tests.conftest import PAGES, Pages, html_path

ADDRESSES = {page: html_path(page).removesuffix("index.html") for page in PAGES}
WIDTHS = (320, 360, 1280)


@pytest.fixture(params=PAGES)
def address(request: pytest.FixtureRequest) -> str:
    return ADDRESSES[str(request.param)]


@pytest.fixture(scope="module")
def visits(open_context: Callable[..., Visit]) -> dict[int, Visit]:
    """One open tab per width, reused from page to page."""
    return {width: open_context(viewport={"width": width, "height": 800}) for width in WIDTHS}


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_loads_without_error_and_never_scrolls_sideways(
    visits: dict[int, Visit], address: str, width: int
) -> None:
    visit = visits[width]
    visit.complaints.clear()
    page = visit.open(address)
    assert page.evaluate(CUT) == []
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_on_a_page_closed_or_open(visits: dict[int, Visit], address: str, width: int) -> None:
    page = visits[width].open(address)
    assert faults(page, THEMES) == {}, "closed"
    open_blocks(page)
    if width == 320:
        page.click(".menu")
    assert faults(page, THEMES) == {}, "open"


WALK = (PROBES / "walk.js").read_text("utf-8")
# How many stops the keyboard must make: a group of radio buttons is one.
STOPS = """
[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({visibilityProperty: true}))
  .filter((element) => !element.disabled && element.tabIndex >= 0)
  .filter((element, place, all) => element.type !== 'radio'
    || place === all.findIndex((other) => other.name === element.name))
  .length
"""


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_reaches_everything_and_always_shows_where_it_is(
    visits: dict[int, Visit], address: str, width: int
) -> None:
    page = visits[width].open(address)
    open_blocks(page)
    look_around(page)
    expected = page.evaluate(STOPS)
    # Looked at when the key comes up: the page is as the visitor finds it, and one question answers for all stops.
    listen = "window.stops = []; addEventListener('keyup', () => stops.push(walk()), true)"
    page.evaluate(f"() => {{ const walk = {WALK}; {listen}; }}")
    for _ in range(expected + 5):
        page.keyboard.press("Tab")
    stops = list(takewhile(bool, page.evaluate("stops")))
    assert len(stops) == expected
    assert "Aller au contenu" in stops[0]["what"]
    assert [stop["what"] for stop in stops if stop["ring"] < 3] == []
    assert [stop["what"] for stop in stops if not stop["onScreen"] or stop["covered"]] == []


def test_the_menu_opens_and_escape_gives_the_keyboard_back(visits: dict[int, Visit]) -> None:
    page = visits[360].open()
    button = page.get_by_role("button", name="Menu")
    link = page.get_by_role("navigation", name="Menu principal").get_by_role("link", name="Annuaire")
    assert not link.is_visible()
    button.press("Enter")
    assert link.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#menu').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert not link.is_visible()
    assert page.evaluate("document.activeElement.className").endswith("menu")


BIG_TEXT = "html { font-size: 200% !important }"
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""


def test_bigger_or_looser_text_is_never_cut(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    wrong = {}
    for address in ADDRESSES.values():
        page = visit.open(address)
        for style in (BIG_TEXT, SPACING):
            tag = page.add_style_tag(content=style)
            if cut := page.evaluate(CUT):
                wrong[address, style] = cut
            tag.evaluate("(tag) => tag.remove()")
    assert wrong == {}


@pytest.mark.parametrize(("width", "style"), [(360, BIG_TEXT), (320, "html {}")], ids=["twice as big at 360", "at 320"])
def test_a_phone_never_scrolls_sideways_with_every_block_open(
    open_context: Callable[..., Visit], width: int, style: str
) -> None:
    visit = open_context(viewport={"width": width, "height": 780}, bypass_csp=True)
    wrong = {}
    for address in ADDRESSES.values():
        page = visit.open(address)
        page.add_style_tag(content=style)
        open_blocks(page)
        for theme in ("light", "dark"):
            page.emulate_media(**THEMES[theme])  # type: ignore[arg-type]
            if cut := page.evaluate(CUT):
                wrong[address, theme] = cut
    assert wrong == {}


# Each cell of a table that shows no heading row, with what it shows of its heading.
HEADLESS_CELLS = """
[...document.querySelectorAll('main table')].filter((table) => table.checkVisibility()).flatMap((table) => {
  const headings = [...table.querySelectorAll('thead th')];
  const shown = headings.some((cell) => cell.checkVisibility() && cell.getBoundingClientRect().width > 1);
  if (shown || !headings.length) return [];
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => [...row.querySelectorAll('td')]
    .map((cell, place) => [cell, headings[place].textContent.trim()])
    .filter(([cell, heading]) => cell.checkVisibility() && heading)
    .map(([cell, heading]) => {
      const before = getComputedStyle(cell, '::before');
      return [before.display === 'none' ? '' : before.content.replace(/^"|"$/g, ''), heading];
    }));
})
"""


def test_each_cell_of_a_table_shows_its_heading_on_a_phone(visits: dict[int, Visit]) -> None:
    cells = 0
    for address in ADDRESSES.values():
        page = visits[360].open(address)
        open_blocks(page)
        for shown, heading in page.evaluate(HEADLESS_CELLS):
            assert shown == heading, address
            cells += 1
    assert cells > 80


def _is_for_all(part: PageElement) -> bool:
    """Whether a text is neither for paper nor for a script alone."""
    return not (part.find_parent(class_=["paper", "js-only"]) or part.find_parent(hidden=True))


def test_without_javascript_every_word_and_telephone_is_there(open_context: Callable[..., Visit], pages: Pages) -> None:
    visit = open_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    for name, address in ADDRESSES.items():
        page = visit.open(address)
        seen = page.locator("main").inner_text()
        # Closed blocks open with a tap: their text counts as there.
        closed = " ".join(page.locator("main details").all_text_contents())
        shown = "".join((seen + closed).split()).casefold()
        for block in pages.main(name).select("p, li, dd, th"):
            apart = block.find_parent(["form", "nav", "template"]) or block.find_parent(
                class_=["paper-head", "actions", "paper"]
            )
            apart = apart or block.find_parent(hidden=True) or block.has_attr("hidden") or block.find_parent("dialog")
            if apart or "paper" in block.get("class", []) or block.get("role") == "status":
                continue
            text = "".join(block.find_all(string=_is_for_all))
            # On a phone, each cell of some tables says its heading.
            table = block.find_parent("table") if block.find_parent("thead") else None
            cells = table.find_all(attrs={"data-label": True}) if table else []
            said = text.split() in [str(cell["data-label"]).split() for cell in cells]
            assert said or "".join(text.split()).casefold() in shown, text
        hidden = [tag for tag in page.locator("main a[href^='tel:']").all() if not tag.is_visible()]
        assert hidden == []


def test_targets_are_big_enough_for_a_thumb(visits: dict[int, Visit], address: str) -> None:
    page = visits[360].open(address)
    fields = "input:not([type=checkbox], [type=radio], .unseen), label:has([type=radio]), select, textarea"
    controls = f"button, .btn, {fields}, summary, header a, footer a"
    small = page.evaluate(
        """(controls) => [...document.querySelectorAll(controls)]
           .filter((element) => element.checkVisibility({visibilityProperty: true}))
           .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
           .filter(([, box]) => box.height < 44 || box.width < 44).map(([html]) => html)""",
        controls,
    )
    assert [html for html in small if 'class="skip' not in html] == []
