"""A mission sheet: what is ticked, adapted and added makes a clean sheet, to print alone or to copy."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, saved, table_of

SHEET = "100-jours/referent-sante/"


def clean_sheet(page: Page) -> Locator:
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    return drawn_sheet(page)


def fill(page: Page, words: str = "Relier la mairie et les soignants") -> None:
    """Tick a mission, adapt it, add one."""
    page.get_by_role("checkbox", name="Assurer le lien avec la fédération régionale").check()
    page.get_by_role("button", name="Reformuler : Assurer le lien avec la fédération régionale").click()
    page.get_by_label("Vos mots : Assurer le lien avec la fédération régionale").fill(words)
    page.get_by_label("Les deux, en binôme").check()
    page.get_by_label("Temps convenu").fill("Deux heures par semaine")
    page.get_by_role("button", name="Ajouter une mission").click()
    page.locator(".own-mission").get_by_label("Mission").fill("Tenir le panneau d’affichage")


def test_what_is_ticked_adapted_and_added_is_there_after_a_reload_and_in_the_clean_sheet(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill(page)
    saved(page)
    page.reload()
    text = clean_sheet(page).inner_text()
    assert "Relier la mairie et les soignants" in text
    assert "Les deux, en binôme" in text
    assert "Temps convenu : Deux heures par semaine".replace(" :", "\u00a0:") in text
    assert "Tenir le panneau d’affichage" in text
    assert "Assurer le lien" not in text
    assert "Être l’interlocuteur identifié" not in text
    assert visit.complaints == []


def test_the_words_of_the_sheet_can_be_taken_back(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill(page)
    sheet = clean_sheet(page)
    page.get_by_role("button", name="Reprendre les mots de la fiche").press("Enter")
    assert "Assurer le lien avec la fédération régionale" in sheet.inner_text()
    assert page.evaluate("document.activeElement.textContent").startswith("Reformuler")


def test_the_sheet_is_made_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.get_by_role("checkbox", name="Assurer le lien avec la fédération régionale").press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.keyboard.type(" régionale")
    page.get_by_role("button", name="Mettre la fiche au propre").press("Enter")
    expect(page.locator("[data-report-sheet]")).to_be_focused()
    assert "Assurer le lien avec la fédération régionale régionale" in page.locator("[data-report-sheet]").inner_text()


def test_the_commune_and_the_federation_of_the_dossier_are_already_there(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator("#dossier-commune").fill("Ambert")
    page.locator("#dossier-federation").select_option(index=1)
    saved(page)
    page.goto(visit.base + SHEET)
    assert page.get_by_label("Commune", exact=True).input_value() == "Ambert"
    page.get_by_label("Être l’interlocuteur identifié des professionnels").first.check()
    assert re.search(r"Fédération, téléphone : .*\d\d \d\d", plain(clean_sheet(page).inner_text()))


def plain(text: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", text)


def test_the_clean_sheet_prints_alone_and_not_with_the_page(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    fill(page)
    clean_sheet(page)
    page.evaluate("window.print = () => { window.printed = document.querySelector('.alone') !== null }")
    page.get_by_role("button", name="Imprimer cette feuille").click()
    page.wait_for_function("() => window.printed")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    whole = on_paper(page, tmp_path)
    assert whole.count("Tenir le panneau") == 1
    assert "Être l’interlocuteur identifié des professionnels" in whole
    page.evaluate("document.querySelector('[data-report-sheet]').classList.add('alone')")
    alone = on_paper(page, tmp_path, "report-only")
    assert "Tenir le panneau" in alone
    assert "Être l’interlocuteur identifié" not in alone
    assert "Page 1 sur 1" in alone


def test_the_blank_sheet_prints_without_what_was_typed(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    fill(page)
    text = on_paper(page, tmp_path, "blank")
    assert "Assurer le lien" in text
    assert "Vos propres missions" not in text
    assert "Vos mots" not in text


def test_a_ticked_box_shows_on_paper(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    page.pdf(path=str(tmp_path / "avant.pdf"), prefer_css_page_size=True)
    page.get_by_label("Une élue ou un élu").check()
    page.pdf(path=str(tmp_path / "après.pdf"), prefer_css_page_size=True)
    assert pictures(tmp_path / "avant.pdf") != pictures(tmp_path / "après.pdf")


def pictures(pdf: Path) -> bytes:
    command = ["pdftoppm", "-r", "40", "-gray", str(pdf)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def test_the_clean_sheet_is_copied_and_given_as_a_table(visit: Visit) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(SHEET)
    fill(page, "=cmd|' /C calc'!A0")
    clean_sheet(page)
    page.get_by_role("button", name="Copier le texte").click()
    page.get_by_text("Texte copié.").wait_for()
    assert "- Tenir le panneau d’affichage" in page.evaluate("navigator.clipboard.readText()")
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert any("=cmd" in str(cell) for row in table_of(download.value) for cell in row)


def test_hostile_words_stay_words(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill(page, HOSTILE)
    sheet = clean_sheet(page)
    assert_hostile_words_stay_words(sheet)


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_filled_sheet(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open(SHEET)
    fill(page)
    clean_sheet(page)
    assert faults(page) == {}
