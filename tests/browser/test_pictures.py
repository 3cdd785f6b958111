"""The pictures of the état des lieux: beside their tables, on a phone, in forced colours, on paper, at the meeting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_opening import write
from tests.browser.tools import THEMES, drawn_sheet, faults, on_paper, saved

SHEET = "100-jours/etat-des-lieux/"
KEY = "diagnosis/etat-des-lieux"
# Invented, like all figures here.
PROFESSIONALS = [
    ("Médecin généraliste", "Dans la commune", "2", "55-59", "2028"),
    ("IDE", "Dans la commune", "4", "40-49", "aucun"),
    ("kiné", "Dans la commune", "2", "plus de 60", "2031"),
    ("Dentiste", "À proximité", "1", "62 ans", "2027"),
    ("Infirmière", "À proximité", "3", "40-49", "2030"),
]
FIGURES = [
    ("Population", "insee/population", "6700", "21000", "27700", "660000", "68000000"),
    ("Médecins généralistes", "bpe/D265", "7", "12", "19", "560", "59000"),
    ("Chirurgiens-dentistes", "bpe/D277", "2", "1", "3", "300", "36000"),
    ("Pharmacies", "bpe/D307", "2", "4", "6", "210", "19800"),
    ("APL aux médecins généralistes", "apl/medecins-generalistes/2023", "2,35", "1,8", "1,95", "3,1", "3,4"),
]


def fill(page: Page, figures: int = 1) -> None:
    """Write an état des lieux, its figures so many times."""
    values: dict[str, object] = {"commune/name": "Inventéville"}
    for index, cells in enumerate(PROFESSIONALS):
        fields = ("profession", "place", "count", "age", "departure")
        row = f"{KEY}/qui-exerce/row/p{index:07d}"
        values |= {f"{row}/{field}": cell for field, cell in zip(fields, cells, strict=True)} | {f"{row}/order": index}
    for index, cells in enumerate(FIGURES * figures):
        fields = ("figure", "ref", "commune", "around", "epci", "department", "france")
        row = f"{KEY}/territoire/row/t{index:07d}"
        values |= {f"{row}/{field}": cell for field, cell in zip(fields, cells, strict=True)} | {f"{row}/order": index}
        values |= {f"{row}/source": "Source inventée", f"{row}/date": "2099"}
    write(page, values)


def test_each_picture_has_its_words_and_its_table_on_a_phone_whatever_the_colours(
    open_context: Callable[..., Visit],
) -> None:
    visit = open_context(viewport={"width": 360, "height": 780})
    page = visit.open(SHEET)
    fill(page)
    synthesis = page.get_by_role("article", name="Synthèse")
    pictures = synthesis.get_by_role("img")
    expect(pictures).to_have_count(6)
    labels = [picture.get_attribute("aria-label") or "" for picture in pictures.all()]
    assert labels[0].startswith("Départs annoncés par année. Dans la commune\u00a0: 2028, 2")
    assert labels[2].startswith("Médecins généralistes, pour 10\u202f000 habitants. Commune, 10,5 (7)")
    assert all(label.endswith("Le tableau dit la même chose.") for label in labels)
    expect(synthesis.get_by_role("table")).to_have_count(3)
    text = synthesis.inner_text()
    assert "Une ou deux personnes seulement" in text
    assert "Infirmière ou infirmier (7, dont 3 à proximité)" in text
    settle(page)
    assert faults(page, THEMES) == {}
    page.emulate_media(forced_colors="active")
    drawn = "bar => [getComputedStyle(bar).stroke, getComputedStyle(bar.closest('svg')).color]"
    stroke, words = pictures.first.locator("rect").first.evaluate(drawn)
    assert stroke == words, "a bar has the colour of words"
    assert visit.complaints == []


def pages_of(folder: Path) -> int:
    with pikepdf.open(folder / "page.pdf") as pdf:
        return len(pdf.pages)


def test_the_synthesis_and_its_sheet_print_their_pictures_on_two_pages(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    fill(page, figures=6)
    for field in page.locator(".diagnosis textarea").all():
        field.fill("beaucoup à dire " * 60)
    expect(page.locator("[data-pictures] svg").first).to_be_visible()
    settle(page)
    text = on_paper(page, tmp_path, "synthesis-only")
    for title in ("Départs annoncés par année", "Professionnels par âge", "Le territoire en chiffres"):
        assert title in text
    assert "de plus" in text, "what is left out is said"
    assert pages_of(tmp_path) == 2
    page.evaluate("document.documentElement.classList.remove('synthesis-only'); window.print = () => {}")
    page.get_by_role("button", name="Mettre la synthèse au propre").click()
    expect(drawn_sheet(page).locator("svg").first).to_be_visible()
    page.get_by_role("button", name="Imprimer cette feuille").click()
    text = on_paper(page, tmp_path)
    assert "Départs annoncés par année" in text
    assert "de plus" in text, "what is left out is said"
    assert pages_of(tmp_path) == 2
    assert visit.complaints == []


def test_the_meeting_shows_the_pictures_too(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill(page)
    saved(page)
    page.goto(f"{visit.base}100-jours/reunion-animer/")
    expect(page.locator("[data-pictures]").get_by_role("img")).to_have_count(6)
    page.get_by_role("button", name="Animer avec le minuteur").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Démarrer").click()
    for _ in range(2):
        dialog.get_by_role("button", name="Étape suivante").click()
    expect(dialog.get_by_role("img")).to_have_count(6)
    assert visit.complaints == []
