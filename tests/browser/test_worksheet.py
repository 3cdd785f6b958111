"""Worksheets filled several times: contacts, visits; counted, brought together, removed for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import KEY
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, saved, table_of

CONTACTS = "mobiliser/fiche-contact/"
VISITS = "mobiliser/grille-de-visite/"


def add(page: Page, button: str) -> Locator:
    page.get_by_role("button", name=button).click()
    return page.locator(".own-list > li").last


def add_contact(page: Page, mark: str, hope: str) -> Locator:
    sheet = add(page, "Ajouter une fiche")
    sheet.get_by_label("Repère").fill(mark)
    sheet.get_by_label("Quelles sont ses aspirations").fill(hope)
    sheet.get_by_label("Moyen").check()
    sheet.get_by_label("Quelle surface").fill("Vingt mètres carrés")
    return sheet


def test_two_contact_sheets_are_there_after_a_reload_and_brought_together(visit: Visit) -> None:
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "Ne plus être seule")
    add_contact(page, "C2", "Un cabinet plus grand")
    saved(page)
    page.reload()
    assert page.locator(".own-list summary").all_inner_texts() == ["C1", "C2"]
    page.locator(".own-list summary").first.click()
    assert page.get_by_label("Quelles sont ses aspirations").first.input_value() == "Ne plus être seule"
    page.get_by_role("button", name="Mettre les réponses au propre").click()
    sheet = drawn_sheet(page)
    expect(sheet.get_by_role("row", name="C1 Ne plus être seule")).to_be_visible()
    expect(sheet.get_by_role("row", name="C2 Un cabinet plus grand")).to_be_visible()
    expect(sheet.get_by_role("row", name="C1 Moyen")).to_be_visible()
    assert visit.complaints == []


def test_a_sheet_removed_leaves_no_text_in_the_browser(visit: Visit) -> None:
    page = visit.open(CONTACTS)
    sheet = add_contact(page, "C1", "un-texte-a-oublier")
    page.wait_for_function(f"() => localStorage['{KEY}']?.includes('un-texte-a-oublier')")
    sheet.get_by_role("button", name="Retirer").press("Enter")
    page.wait_for_function(f"() => !localStorage['{KEY}'].includes('un-texte-a-oublier')")
    assert page.evaluate("document.activeElement.matches('[data-add]')")


def test_persons_are_never_in_a_share_link(visit: Visit) -> None:
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "Secret")
    saved(page)
    page.goto(visit.base + "dossier/")
    expect(page.locator("[data-tool-state='worksheet/fiche-contact']")).not_to_contain_text("Pas encore commencé")
    # Nothing there may travel: no link is offered.
    expect(page.locator("[data-share='worksheet/fiche-contact']")).to_be_hidden()


def test_several_visits_are_compared(visit: Visit) -> None:
    page = visit.open(VISITS)
    for team, days in (("Équipe du nord", "Deux"), ("Équipe du sud", "Quatre")):
        sheet = add(page, "Ajouter une visite")
        sheet.get_by_label("Équipe visitée").fill(team)
        sheet.get_by_label("Combien de jours par semaine").fill(days)
        sheet.get_by_label("La personne qui coordonne l’équipe").check()
    page.get_by_role("button", name="Mettre les réponses au propre").click()
    sheet = drawn_sheet(page)
    expect(sheet.get_by_role("row", name="Équipe du nord Deux")).to_be_visible()
    expect(sheet.get_by_role("row", name="Équipe du sud Quatre")).to_be_visible()


def test_a_visit_is_noted_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(VISITS)
    page.get_by_role("button", name="Ajouter une visite").press("Enter")
    page.keyboard.type("Équipe du nord")
    assert page.locator(".own-list summary").inner_text() == "Équipe du nord"
    page.locator(".own-list summary").press("Enter")
    assert not page.get_by_label("Équipe visitée").is_visible()


def test_without_javascript_the_whole_sheet_is_there(open_context: Callable[..., Visit]) -> None:
    page = open_context(java_script_enabled=False).open(CONTACTS)
    assert page.get_by_text("Quelles sont ses aspirations").is_visible()
    assert not page.get_by_role("button", name="Ajouter une fiche").is_visible()


def test_filled_sheets_print_in_full_and_the_blank_one_on_demand(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "mot " * 300 + "fin-du-texte")
    assert "fin-du-texte" in on_paper(page, tmp_path)
    blank = on_paper(page, tmp_path, "blank")
    assert "Quelles sont ses aspirations" in blank
    assert "fin-du-texte" not in blank


def test_hostile_words_stay_words_and_formulas_are_neutralised(visit: Visit) -> None:
    page = visit.open(CONTACTS)
    add_contact(page, "=1+1", HOSTILE)
    page.get_by_role("button", name="Mettre les réponses au propre").click()
    sheet = drawn_sheet(page)
    assert_hostile_words_stay_words(sheet)
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert "=1+1" in [row[0] for row in table_of(download.value)]


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_filled_sheets(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "Ne plus être seule")
    add_contact(page, "C2", "Un cabinet")
    page.get_by_role("button", name="Mettre les réponses au propre").click()
    drawn_sheet(page)
    assert faults(page) == {}
