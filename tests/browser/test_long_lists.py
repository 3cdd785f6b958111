"""Lists of 200 rows: folded, one open at a time, searched, and a key that costs no more than in a short one."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.bench.latency import KEY, file, filled
from tests.browser.conftest import Visit, settle
from tests.browser.test_dossier import saved
from tests.browser.tools import faults

ROADMAP = "100-jours/feuille-de-route/"
LISTS = {
    "mobiliser/fiche-contact/": (
        "worksheet/fiche-contact/sheets",
        {"repere": "Personne {n}", "profession": "Infirmière"},
    ),
    "100-jours/reunion-compte-rendu/": ("agenda/premiere-reunion/decisions", {"title": "Suite {n}", "who": "Camille"}),
    ROADMAP: ("checklist/100-jours/own", {"title": "Action {n}", "who": "Camille", "due": "5/10/2026"}),
    "100-jours/etat-des-lieux/": (
        "diagnosis/etat-des-lieux/qui-exerce",
        {"profession": "Profession {n}", "count": "2"},
    ),
    "personnes/": ("people/carnet", {"name": "Camille Numéro{n}", "role": "Infirmière"}),
    "actions/": ("actions/msp", {"title": "Action {n}", "who": "Camille", "due": "5/10/2026"}),
    "coordination/budget/": ("budget/budget-coordination/autres-couts", {"label": "Dépense {n}", "low": "100"}),
    "cooperation/planificateur/": ("stakeholders/cooperation/personnels/heard", {"text": "Doute {n}"}),
}
WIDTHS = "heads => heads.map((head) => Math.round(head.getBoundingClientRect().width))"
MOST_MUTATIONS = 60
COUNT = """() => {
  globalThis.counted = 0;
  new MutationObserver((changes) => { globalThis.counted += changes.length; })
    .observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}"""
REST = 1_500
"""Milliseconds after which nothing more follows a key."""


def open_with(visit: Visit, address: str, count: int = 200, **fields: str) -> Page:
    known, texts = LISTS[address]
    values = filled(known, {**(fields or texts)}, count)
    page = visit.open(address)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, file(values)])
    return visit.open(address)


@pytest.mark.parametrize("address", [one for one in LISTS if one not in ("personnes/", "actions/")])
def test_two_hundred_rows_fit_a_page_however_many_are_opened(visit: Visit, address: str) -> None:
    page = open_with(visit, address)
    lines = page.locator(".long > li")
    expect(lines).to_have_count(200)
    expect(lines.nth(99).locator("summary")).to_contain_text("100")
    page.evaluate("document.querySelectorAll('.long details').forEach((row) => { row.open = true; })")
    expect(page.locator(".long details[open]")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollHeight") < 20_000
    page.locator(".long details[open]").evaluate("row => { row.open = false; }")
    lines.nth(99).locator("summary").click()
    field = lines.nth(99).locator("[data-field]").first
    field.fill("Tout autre chose")
    expect(lines.nth(99).locator("summary")).to_contain_text("Tout autre chose")
    page.get_by_label("Chercher dans cette liste").fill("autre chose")
    expect(page.locator(".long > li:visible")).to_have_count(1)
    assert visit.complaints == []


def test_a_row_added_to_a_long_list_is_written_in_at_once(visit: Visit) -> None:
    page = open_with(visit, ROADMAP)
    expect(page.locator(".long > .folding")).to_have_count(200)
    page.locator("[data-own] [data-add]").press("Enter")
    page.keyboard.type("Écrire au préfet")
    expect(page.locator(".long details[open]")).to_have_count(1)
    expect(page.locator(".long > li").last.locator("summary")).to_contain_text("Écrire au préfet")
    assert faults(page, ["light"]) == {}
    page.locator("[data-own] [data-do=remove]:visible").press("Enter")
    expect(page.locator(".long > li")).to_have_count(200)
    expect(page.locator(".long > li").last.locator("summary")).to_be_focused()


def test_what_is_wrong_in_a_folded_row_is_told_on_its_line(visit: Visit) -> None:
    page = open_with(visit, ROADMAP, due="demain", title="Action {n}", count=20)
    expect(page.locator(".long summary", has_text="À corriger")).to_have_count(20)
    row = page.locator(".long > li").nth(4)
    row.locator("summary").click()
    row.get_by_label("Pour quand").fill("5/10/2026")
    row.get_by_label("Note").focus()
    expect(page.locator(".long summary", has_text="À corriger")).to_have_count(19)


def test_an_action_that_another_page_leads_to_opens(visit: Visit) -> None:
    page = open_with(visit, ROADMAP)
    expect(page.locator(".long > .folding")).to_have_count(200)
    page.goto("about:blank")
    visit.open(f"{ROADMAP}#rangee0150")
    expect(page.locator("[id=rangee0150] [data-field=title]")).to_be_visible()


def test_paper_shows_every_row_open(visit: Visit) -> None:
    page = open_with(visit, ROADMAP, count=20)
    expect(page.locator(".long > .folding")).to_have_count(20)
    page.emulate_media(media="print")
    labels = page.locator(".long label[data-for=who]")
    assert labels.evaluate_all("labels => labels.filter((label) => label.checkVisibility()).length") == 20


def mutations(page: Page, field: Locator) -> int:
    """Return how many changes of the page follow a key, at once and later, once a first one was saved."""
    field.press("End")
    field.press("a")
    page.clock.run_for(REST)
    saved(page)
    settle(page)
    page.evaluate(COUNT)
    field.press("b")
    page.clock.run_for(REST)
    saved(page)
    settle(page)
    count = int(page.evaluate("globalThis.counted"))
    page.evaluate("localStorage.clear()")
    return count


@pytest.mark.parametrize("address", [ROADMAP, "mobiliser/fiche-contact/", "coordination/budget/"])
def test_a_key_changes_as_little_of_a_page_of_two_hundred_rows_as_of_twenty(visit: Visit, address: str) -> None:
    visit.page.clock.install()
    counts = []
    for count in (20, 200):
        page = open_with(visit, address, count=count)
        expect(page.locator(".long > .folding")).to_have_count(count)
        page.locator(".long summary").nth(9).click()
        counts.append(mutations(page, page.locator(".long > li").nth(9).locator("[data-field]").first))
    assert counts[1] <= counts[0] + 5


@pytest.mark.parametrize(
    ("address", "opening", "field"),
    [
        ("personnes/", "[data-person=rangee0010] .link", ".people-open [data-key$='/role']"),
        ("actions/", "[data-row=rangee0010] summary", "[data-row=rangee0010] [data-field=title]"),
    ],
)
def test_a_key_changes_as_little_of_a_long_table_as_of_a_short_one(
    visit: Visit, address: str, opening: str, field: str
) -> None:
    visit.page.clock.install()
    counts = []
    for count in (20, 200):
        page = open_with(visit, address, count=count)
        page.locator(opening).click()
        counts.append(mutations(page, page.locator(field)))
    assert counts[1] <= counts[0] + 5
    assert counts[0] < MOST_MUTATIONS


def test_the_columns_of_the_persons_stay_in_place_while_one_writes(visit: Visit) -> None:
    page = open_with(visit, "personnes/")
    heads = page.locator(".people-table thead th")
    expect(page.locator("[data-person]")).to_have_count(200)
    before = heads.evaluate_all(WIDTHS)
    page.locator("[data-person=rangee0010] .link").click()
    field = page.locator(".people-open [data-key$='/role']")
    field.fill("Conseillère municipale déléguée à la santé et aux solidarités")
    row = page.locator("[data-person=rangee0010]")
    expect(row).to_contain_text("déléguée à la santé")
    assert heads.evaluate_all(WIDTHS) == before
    field.press("Escape")
    expect(page.locator(".people-table")).not_to_have_class(re.compile("held"))
    expect(row.locator(".link")).to_be_focused()
