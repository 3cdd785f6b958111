"""What is put in place for paper: a blank sheet is always the same, and the page looks as before once it is printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import FLUSH, on_paper, saved
from tests.conftest import PAGES, Pages, html_path

# Everything that a tool can be told: rows added, boxes ticked, fields filled, filters and lists at their last choice,
# blocks closed.
TELL_ALL = """() => {
  for (const block of document.querySelectorAll('main details')) block.open = true;
  for (const add of document.querySelectorAll('[data-component] [data-add]')) if (add.checkVisibility()) add.click();
  const change = (control) => control.dispatchEvent(new Event('change', {bubbles: true}));
  for (const control of document.querySelectorAll('main :is(input, textarea)[data-key]')) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked ||= control.click() ?? true;
    else { control.value = 'Écrit ici'; control.dispatchEvent(new Event('input', {bubbles: true})); }
  }
  for (const list of document.querySelectorAll('main [data-component] select')) {
    list.selectedIndex = list.options.length - 1;
    change(list);
  }
  for (const block of document.querySelectorAll('main details')) block.open = false;
  return document.querySelectorAll('main [data-key]').length;
}"""


def hold_the_printer(page: Page) -> None:
    """Let nothing be printed, nor told: the page stays as the printer is given it."""
    page.evaluate("() => { window.print = () => {}; }")


def test_a_blank_sheet_holds_the_same_whatever_was_filled_filtered_or_folded(
    open_context: Callable[..., Visit], pages: Pages, tmp_path: Path
) -> None:
    press = "document.querySelector('[data-print-blank]').click()"
    # On the page of the dossier, each tool is that of its own page.
    tools = [name for name in PAGES if pages.main(name).select("[data-print-blank]") and name != "dossier.md"]
    assert len(tools) > 10
    for name in tools:
        page = open_context(viewport={"width": 1280, "height": 900}).open(html_path(name).removesuffix("index.html"))
        # What starts the tool may be fetched first.
        settle(page)
        expect(page.locator("main [data-component]:has([data-save-bar]):not([data-ready])")).to_have_count(0)
        hold_the_printer(page)
        page.evaluate(press)
        blank = on_paper(page, tmp_path)
        if page.evaluate(TELL_ALL):
            page.evaluate(FLUSH)
            expect(page.locator("[data-save-bar]").first).to_have_attribute("data-kind", "saved")
            settle(page)
        page.evaluate(press)
        assert on_paper(page, tmp_path) == blank, name


def test_a_filled_sheet_holds_every_action_whatever_the_filter(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("100-jours/feuille-de-route/")
    page.locator(".step summary").first.click()
    page.get_by_label("Bloquée").first.check()
    page.get_by_label("Montrer", exact=True).select_option("blocked")
    assert page.locator(".step:visible").count() == 1
    paper = on_paper(page, tmp_path)
    titles = page.locator(".step-name").all_text_contents()
    assert [title for title in titles if "".join(title.split()) not in "".join(paper.split())] == []


PRINTERS = {
    "the blank sheet": ("100-jours/feuille-de-route/", "[data-print-blank]", "blank"),
    "a clean sheet": ("mobiliser/leader/", "[data-report-print]", "report-only"),
    "the cards": ("atelier-cpts/tableau/", "[data-print=cards]", "swot-alone swot-cards"),
    "the poster": ("atelier-cpts/tableau/", "[data-print=poster]", "swot-alone swot-poster"),
    "a card of the directory": ("annuaire/", "[data-print-card]", "card-only"),
}
ENDS = {
    "the browser says so": "window.dispatchEvent(new Event('afterprint'))",
    "somebody touches the page": "document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}))",
    "somebody types": "document.body.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true}))",
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("printer", PRINTERS)
def test_what_paper_needs_stays_until_the_page_is_printed(visit: Visit, printer: str, end: str) -> None:
    address, button, names = PRINTERS[printer]
    page = visit.open(address)
    hold_the_printer(page)
    if "atelier" in address:
        page.get_by_label("Ajouter une idée dans Forces").fill("Une équipe")
        page.keyboard.press("Enter")
        saved(page)
    if page.locator("[data-report]").count():
        page.evaluate("() => document.querySelector('[data-report]').click()")
        expect(page.locator("[data-report-sheet]").first).to_have_js_property("hidden", False)
    # What the first idea calls has come.
    settle(page)
    before = page.locator("main").inner_text()
    page.evaluate("selector => document.querySelector(selector).click()", button)
    # The code of a card is drawn before.
    page.wait_for_function("names => document.documentElement.className === names", arg=names)
    page.evaluate(ENDS[end])
    assert page.evaluate("document.documentElement.className") == ""
    assert page.locator(".alone").count() == 0
    assert page.locator("main").inner_text() == before


def test_printing_again_forgets_what_was_printed_before(visit: Visit) -> None:
    page = visit.open("100-jours/feuille-de-route/")
    hold_the_printer(page)
    page.evaluate("document.querySelector('[data-print-blank]').click()")
    page.evaluate("document.querySelector('[data-print-filled]').click()")
    assert page.evaluate("document.documentElement.className") == "written"


@pytest.mark.parametrize("page", ["100-jours/feuille-de-route/", "cooperation/planificateur/"])
def test_lines_for_the_hand_stay_off_the_screen(open_context: Callable[..., Visit], page: str) -> None:
    opened = open_context(viewport={"width": 360, "height": 780}).open(page)
    lines = opened.locator(".fill-row.paper")
    assert lines.count() > 2
    opened.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    assert lines.evaluate_all("all => all.filter(each => each.offsetHeight).length") == 0
