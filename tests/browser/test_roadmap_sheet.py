"""The sheets of the roadmap, of the list to tick and of the état des lieux: shown, kept up to date, printed alone."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_diagnosis import SHEET as DIAGNOSIS
from tests.browser.test_diagnosis import fill_with_the_keyboard
from tests.browser.test_dossier import ROADMAP, step
from tests.browser.tools import HOSTILE_WORDS, drawn_sheet, faults

LIST = "mobiliser/liste/"


def pages_alone(page: Page, target: Path) -> int:
    """Print the sheet alone, and return how many pages that makes."""
    page.evaluate(
        "() => { document.documentElement.classList.add('report-only');"
        " document.querySelector('[data-report-sheet]:not([hidden])').classList.add('alone'); }"
    )
    page.pdf(path=str(target), prefer_css_page_size=True)
    found = subprocess.run(["pdfinfo", str(target)], capture_output=True, text=True, check=True)
    return int(found.stdout.split("Pages:")[1].split()[0])


def test_the_roadmap_is_written_as_a_sheet_that_follows_what_is_noted(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(ROADMAP)
    page.get_by_role("button", name="Mettre la feuille de route au propre").click()
    sheet = drawn_sheet(page)
    expect(sheet).to_contain_text("Rien n’est encore noté")
    first = step(page)
    first.get_by_label("Bloquée").check()
    first.get_by_label("Ce qui bloque").fill(HOSTILE_WORDS[0])
    first.get_by_label("Qui s’en charge").fill("La mairie")
    row = sheet.get_by_role("row").filter(has_text="Appeler la fédération")
    expect(row).to_contain_text("Bloquée")
    expect(row).to_contain_text("La mairie")
    expect(row).to_contain_text(HOSTILE_WORDS[0])
    expect(sheet).not_to_contain_text("Rien n’est encore noté")
    expect(page.get_by_role("button", name="Télécharger en Word")).to_be_visible()
    assert pages_alone(page, tmp_path / "feuille.pdf") <= 2
    assert visit.complaints == []


def test_the_list_to_tick_has_its_sheet_without_dates(visit: Visit) -> None:
    page = visit.open(LIST)
    first = step(page)
    first.get_by_label("Terminée", exact=True).check()
    first.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Mettre la liste au propre").click()
    sheet = page.locator(".checklist [data-report-sheet]")
    expect(sheet.get_by_role("row").filter(has_text="Terminée")).to_have_count(1)
    expect(sheet.get_by_role("heading", name="Points cochés")).to_be_visible()
    expect(sheet.get_by_role("columnheader", name="Pour quand")).to_have_count(0)


def test_the_synthesis_is_a_sheet_with_its_tables_on_two_pages_at_most(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(DIAGNOSIS)
    for profession in ("Médecin", "Infirmière", "Sage-femme"):
        fill_with_the_keyboard(page, profession, "Dans la commune", "2", "60 ans", "2028")
    page.get_by_role("textbox", name="Quels publics sont en tension").fill("mot " * 600)
    page.get_by_role("button", name="Mettre la synthèse au propre").click()
    sheet = drawn_sheet(page)
    expect(sheet.get_by_role("row", name="Ensemble 6")).to_be_visible()
    expect(sheet).to_contain_text("Ce qu’il reste à savoir")
    # The year of a departure stands beside how many leave, never beside a profession.
    leaving = sheet.get_by_role("row").filter(has_text="2028")
    expect(leaving.filter(has_text=re.compile("Médecin|Infirmière|Sage-femme"))).to_have_count(0)
    assert pages_alone(page, tmp_path / "synthese.pdf") <= 2
    assert visit.complaints == []


@pytest.mark.parametrize(
    ("address", "button"), [(ROADMAP, "Mettre la feuille de route"), (DIAGNOSIS, "Mettre la synthèse")]
)
def test_axe_finds_nothing_in_a_sheet_just_asked_for(visit: Visit, address: str, button: str) -> None:
    page = visit.open(address)
    page.get_by_role("button", name=button).press("Enter")
    sheet = page.locator("[data-report-sheet]:not([hidden])")
    expect(sheet).to_be_focused()
    assert faults(page) == {}
