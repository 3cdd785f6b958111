"""Worksheets filled several times: contacts, visits, invitations; counted, brought together, removed for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import KEY, saved
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, table_of

CONTACTS = "mobiliser/fiche-contact/"
VISITS = "mobiliser/grille-de-visite/"
GUESTS = "mobiliser/liste/"


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


def add_guest(page: Page, who: str, family: str, *steps: str) -> None:
    line = add(page, "Ajouter une ligne")
    line.get_by_label("Qui inviter").fill(who)
    line.get_by_label("Dans quelle famille").select_option(label=family)
    for step in steps:
        line.get_by_label(step).check()


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
    text = drawn_sheet(page).inner_text().replace("\u00a0", " ")
    assert "C1 : Ne plus être seule" in text
    assert "C2 : Un cabinet plus grand" in text
    assert "C1 : Moyen" in text
    assert visit.complaints == []


def test_a_sheet_removed_leaves_no_text_in_the_browser(visit: Visit) -> None:
    page = visit.open(CONTACTS)
    sheet = add_contact(page, "C1", "un-texte-a-oublier")
    page.wait_for_function(f"() => localStorage['{KEY}']?.includes('un-texte-a-oublier')")
    sheet.get_by_role("button", name="Retirer").press("Enter")
    page.wait_for_function(f"() => !localStorage['{KEY}'].includes('un-texte-a-oublier')")
    assert page.evaluate("document.activeElement.matches('[data-add]')")


@pytest.mark.parametrize("address", [CONTACTS, GUESTS])
def test_persons_are_never_in_a_share_link(visit: Visit, address: str) -> None:
    page = visit.open(address)
    if address == CONTACTS:
        add_contact(page, "C1", "Secret")
    else:
        add_guest(page, "Secret", "Hôpital")
    saved(page)
    page.goto(visit.base + "dossier/")
    tool = "fiche-contact" if address == CONTACTS else "invitations"
    expect(page.locator(f"[data-tool-state='worksheet/{tool}']")).not_to_contain_text("Pas encore commencé")
    # Nothing there may travel: no link is offered.
    expect(page.locator(f"[data-share='worksheet/{tool}']")).to_be_hidden()


def test_guests_are_counted_by_family_and_by_answer(visit: Visit) -> None:
    page = visit.open(GUESTS)
    add_guest(page, "Le service d’urgences", "Hôpital", "Invitation envoyée", "Réponse reçue", "Présence")
    add_guest(page, "La pharmacie du bourg", "Pharmacie", "Invitation envoyée")
    text = page.locator("[data-counts]").inner_text().replace("\u00a0", " ").replace("\u202f", " ")
    assert "Invitation envoyée : 2 ; Réponse reçue : 1 ; Présence à la réunion : 1." in text
    assert "Hôpital : 1 ; Paramédical : 0 ; Pharmacie : 1" in text
    with page.expect_download() as download:
        page.get_by_role("button", name="Mettre les réponses au propre").click()
        page.locator(".worksheet").get_by_role("button", name="Exporter en tableau").click()
    rows = [";".join(map(str, row)) for row in table_of(download.value)]
    assert rows[1:3] == [
        "Le service d’urgences;Hôpital;Invitation envoyée, Réponse reçue, Présence à la réunion",
        "La pharmacie du bourg;Pharmacie;Invitation envoyée",
    ]


def test_several_visits_are_compared(visit: Visit) -> None:
    page = visit.open(VISITS)
    for team, days in (("Équipe du nord", "Deux"), ("Équipe du sud", "Quatre")):
        sheet = add(page, "Ajouter une visite")
        sheet.get_by_label("Équipe visitée").fill(team)
        sheet.get_by_label("Combien de jours par semaine").fill(days)
        sheet.get_by_label("La personne qui coordonne l’équipe").check()
    page.get_by_role("button", name="Mettre les réponses au propre").click()
    text = drawn_sheet(page).inner_text().replace("\u00a0", " ")
    assert "Équipe du nord : Deux" in text
    assert "Équipe du sud : Quatre" in text


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
    page = visit.open(GUESTS)
    add_guest(page, "La pharmacie", "Pharmacie", "Invitation envoyée")
    assert faults(page) == {}
