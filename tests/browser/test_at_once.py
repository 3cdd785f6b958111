"""A page begins with its tool and ends soon: what one came for is on the first screens of a phone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.conftest import PAGES, Pages, html_path

SCREEN = 780
ROADMAP = "100-jours/feuille-de-route/"
TOOLS = {
    "100-jours/feuille-de-route/": ".checklist",
    "100-jours/etat-des-lieux/": ".diagnosis",
    "100-jours/referent-sante/": ".mission",
    "mobiliser/liste/": ".checklist",
    "mobiliser/fiche-contact/": ".worksheet",
    "mobiliser/leader/": ".mission",
    "mobiliser/grille-de-visite/": ".worksheet",
    "atelier-cpts/tableau/": ".swot",
    "cooperation/planificateur/": ".stakeholders",
    "coordination/fiche-de-poste/": ".mission",
    "coordination/budget/": ".budget",
}
TOP = "(element) => element.getBoundingClientRect().top"
CONTROLS = ":is(input:not([type=file]), select, textarea, button):visible:not([data-save-bar] *)"


@pytest.fixture
def phone(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport={"width": 360, "height": SCREEN})


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"] + box["height"] + float(page.evaluate("scrollY"))


@pytest.mark.parametrize("address", TOOLS)
def test_a_tool_can_be_used_within_a_screen_and_a_half(phone: Visit, address: str) -> None:
    page = phone.open(address)
    expect(page.locator(f"{TOOLS[address]}[data-ready]").first).to_be_attached()
    assert bottom(page, f"{TOOLS[address]} {CONTROLS}") <= 1.5 * SCREEN


def test_what_closes_a_page_takes_less_than_a_screen(phone: Visit, pages: Pages) -> None:
    long = {}
    for name in PAGES:
        if not pages.main(name).select(":scope > .actions"):
            continue
        page = phone.open(html_path(name).removesuffix("index.html"))
        rest = "document.documentElement.scrollHeight - scrollY - "
        height = page.evaluate(rest + "document.querySelector('main > .actions').getBoundingClientRect().top")
        if height > SCREEN:
            long[name] = height
    assert long == {}


@pytest.mark.parametrize("address", [one for one in TOOLS if "fiche-contact" not in one and "grille" not in one])
def test_nothing_speaks_of_saving_before_something_is_written(phone: Visit, address: str) -> None:
    page = phone.open(address)
    bar = page.locator("[data-save-bar]").first
    expect(page.locator(f"{TOOLS[address]}[data-ready]").first).to_be_attached()
    expect(bar).to_have_attribute("hidden", "")
    field = page.locator(f"{TOOLS[address]} :is([type=checkbox], [type=text])[data-key]:visible")
    if not field.count():
        page.locator(f"{TOOLS[address]} .step summary").first.click()
    one = field.first
    one.scroll_into_view_if_needed()
    place = one.evaluate(TOP)
    if one.get_attribute("type") == "checkbox":
        one.check()
    else:
        one.fill("Ambert")
    state = bar.locator("[data-state]")
    expect(state).to_have_text(re.compile("^Enregistré"))
    expect(state).to_be_in_viewport()
    assert abs(one.evaluate(TOP) - place) < 1


def test_a_browser_that_keeps_nothing_says_it_before_anything_is_written(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": SCREEN})
    visit.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page = visit.open("coordination/budget/")
    expect(page.locator("[role=alert][data-state]")).to_contain_text("ne permet pas d’enregistrer")


def test_the_roadmap_no_longer_says_to_call_once_the_call_is_made(phone: Visit) -> None:
    page = phone.open(ROADMAP)
    now = page.locator(".plan-now")
    expect(now.locator("[data-next-tool]")).to_have_text("Appeler la fédération")
    page.locator(".step summary").first.click()
    page.locator(".step").first.get_by_label("Terminée", exact=True).check()
    expect(now.locator("[data-next]")).not_to_have_text(re.compile("Appeler"))
    expect(now.locator("a", has_text="Appeler")).to_have_count(0)
    tool = page.locator(".step").nth(1).locator(".tool a")
    expect(now.locator("[data-next-tool]")).to_have_attribute("href", str(tool.get_attribute("href")))


def test_a_day_once_chosen_takes_one_line_at_the_next_visit(phone: Visit) -> None:
    page = phone.open(ROADMAP)
    page.get_by_label("Une autre date").check()
    page.get_by_label("Quelle date").fill("5/10/2026")
    page.get_by_role("button", name="Calculer les échéances").click()
    expect(page.locator("[data-date-state]")).to_have_text("Votre jour 0\u00a0: lundi 5 octobre 2026.")
    expect(page.locator("[data-state]").first).to_have_text(re.compile("^Enregistré"))
    page.reload()
    expect(page.get_by_label("Une autre date")).to_be_hidden()
    expect(page.locator(".day-zero > summary")).to_have_text("Votre jour 0\u00a0: lundi 5 octobre 2026")
    page.locator(".day-zero > summary").click()
    expect(page.get_by_label("Une autre date")).to_be_checked()


@pytest.mark.parametrize("address", ["mobiliser/fiche-contact/", "mobiliser/grille-de-visite/"])
def test_the_questions_of_a_blank_sheet_wait_to_be_asked(phone: Visit, address: str) -> None:
    page = phone.open(address)
    blank = page.locator("details.until-filled")
    expect(blank.locator(".ask").first).to_be_hidden()
    blank.locator("summary").click()
    expect(blank.locator(".ask").first).to_be_visible()
