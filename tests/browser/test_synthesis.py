"""The synthesis of contacts: what persons ask for adds up, and a page for the meeting names nobody."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_worksheet import CONTACTS, add
from tests.browser.tools import drawn_sheet, on_paper, table_of

CONTACTS_MET = {
    "Jeanne Roux": ("Médecin généraliste", "30 à 50 m²", "600 € par mois"),
    "KB": ("Infirmière", "20", "400 à 500 €/mois"),
    "LM": ("Infirmier", "une salle de 20", "500"),
    "PS": ("Kinésithérapeute", "40 m2", "7 200 € par an"),
    "AD": ("Sage-femme", "3 pièces", "12 €/m²"),
    "ZT": ("Pharmacienne", "", ""),
}


def fill(page: Page) -> None:
    for index, (mark, (role, area, rent)) in enumerate(CONTACTS_MET.items()):
        sheet = add(page, "Ajouter une fiche")
        sheet.locator("[data-field=repere]").fill(mark)
        page.keyboard.press("Escape")
        sheet.get_by_label("Profession").fill(role)
        sheet.get_by_label("Fort", exact=True).check()
        sheet.get_by_label("Quelles sont ses aspirations").fill("Travailler à plusieurs et partager un secrétariat")
        sheet.get_by_label("Quelles sont ses craintes").fill("Payer plus qu’aujourd’hui")
        sheet.get_by_label("Quel est son calendrier").fill(f"septembre {2027 + index}")
        sheet.get_by_label("Quelle surface").fill(area)
        sheet.get_by_label("Quel loyer").fill(rent)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_synthesis_adds_up_and_the_page_for_the_meeting_names_nobody(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(CONTACTS)
    fill(page)
    page.get_by_role("button", name="Synthèse des contacts").click()
    text = plain(drawn_sheet(page).inner_text())
    for words in (
        "Interne : ne pas diffuser",
        "6 personnes rencontrées.",
        "de 110 m² à 130 m²",
        "de 400 € à 600 € ; ensemble, de 1 000 € à 1 100 €",
        "septembre 2027 (Jeanne Roux)",
        "septembre 2032 (ZT)",
        "AD, « 3 pièces » : surface non comptée",
        "ZT : Quelle surface lui faut-il pour exercer ? Quel loyer",
    ):
        assert words in text, words
    page.get_by_role("button", name="Synthèse pour la réunion").click()
    expect(page.locator("[data-report-sheet]")).to_contain_text("septembre 2027 (Médecin généraliste)")
    assert "Jeanne Roux" not in drawn_sheet(page).inner_text()
    expect(page.locator("[data-report-warning]")).to_contain_text("relisez avant de donner")
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    rows = table_of(download.value)
    assert rows[1][:3] == ("Médecin généraliste", 30, 50)
    assert "Jeanne Roux" not in str(rows)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Imprimer cette feuille").click()
    assert "Encore inconnu" in on_paper(page, tmp_path)
    with pikepdf.open(tmp_path / "page.pdf") as pdf:
        assert len(pdf.pages) == 1
    assert visit.complaints == []
