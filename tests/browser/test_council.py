"""The point for the municipal council and the handover, drawn from the dossier."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, open_blocks
from tests.browser.test_home import AMBERT, keep
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, faults

COUNCIL = "100-jours/conseil/"
ROADMAP = "100-jours/feuille-de-route/"
NOW = "2026-12-10T09:00:00+01:00"
START = {**AMBERT, "checklist/100-jours/start": "1/9/2026"}
ASKED = ("council/conseil/asked", "council/conseil/other")
LONG = "Le propriétaire attend une réponse de la banque, et le notaire un accord écrit de toutes les parties. "


def filled(count: int, text: str) -> dict[str, object]:
    """Return a dossier where every list has `count` rows, and every text is `text`."""
    values: dict[str, object] = {
        **START,
        "msp/name": "Maison de santé du Livradois",
        "agenda/premiere-reunion/date": "3/11/2026",
        "agenda/premiere-reunion/place": "Salle des fêtes",
        "diagnosis/etat-des-lieux/date": "20/10/2026",
        **dict.fromkeys(ASKED, f"{text}\n" * 4),
        "council/conseil/names": True,
    }
    for index in range(count):
        number = f"{index:08d}"
        status = ("done", "doing", "blocked", "todo")[index % 4]
        day = f"{1 + index}/1/2027"
        rows: dict[str, dict[str, object]] = {
            "checklist/100-jours/own": {"title": text, "status": status, "blocked": text, "due": day, "note": text},
            "agenda/premiere-reunion/decisions": {"title": text, "due": day, "who": text},
            "diagnosis/etat-des-lieux/chiffres-publics": {
                "figure": text,
                "value": "12 %",
                "source": text,
                "date": "2023",
            },
            "diagnosis/etat-des-lieux/qui-exerce": {"profession": f"Métier {index}", "count": "2", "departure": "2028"},
            "people/carnet": {"name": f"Personne {index}", "premiere-reunion-came": True},
        }
        for collection, fields in rows.items():
            row = {"order": index + 1, "who": "Madame la première adjointe", **fields}
            values |= {f"{collection}/row/{number}/{field}": value for field, value in row.items()}
    return values


def open_report(visit: Visit, values: dict[str, object], kind: str = "council") -> Locator:
    """Leave a dossier, open the page and ask for a sheet; return it."""
    visit.page.clock.set_fixed_time(NOW)
    keep(visit, values)
    page = visit.open(COUNCIL)
    page.locator(f"[data-report={kind}]").click()
    sheet = page.locator(f"[data-clean={kind}] [data-report-sheet]")
    expect(sheet.locator("h3")).to_be_visible()
    return sheet


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def printed(page: Page, kind: str, folder: Path) -> Path:
    """Print the sheet alone, as its button does."""
    path = folder / f"{kind}.pdf"
    page.evaluate(
        """kind => {
          document.documentElement.classList.add('report-only');
          document.querySelector(`[data-clean=${kind}] [data-report-sheet]`).classList.add('alone');
        }""",
        kind,
    )
    page.pdf(path=str(path), prefer_css_page_size=True)
    return path


def test_the_report_is_drawn_from_the_tools_and_names_nobody(visit: Visit) -> None:
    values = filled(4, "Louer la salle")
    del values["council/conseil/names"], values["council/conseil/asked"]
    sheet = open_report(visit, values)
    text = plain(sheet.inner_text())
    for words in (
        "Commune d’Ambert",
        "Période : du 1er septembre 2026 au 10 décembre 2026.",
        "Fédération régionale : FemasAURA&Co, 06 37 25 30 10.",
        "Louer la salle (ce qui bloque : Louer la salle ; échéance : 3 janvier 2027)",
        "Elle s’est tenue le 3 novembre 2026, Salle des fêtes.",
        "4 personnes invitées, 4 venues.",
        "8 professionnels de santé, dans 4 professions",
    ):
        assert words in text
    assert "adjointe" not in text
    assert "Personne" not in text
    page = visit.page
    expect(page.locator("[data-clean=council] [data-report-warning]")).to_contain_text("Rien n’est encore demandé")
    page.get_by_label("Ce que la commune demande au conseil").fill("Prêter la salle chaque mois.")
    expect(sheet).to_contain_text("Prêter la salle chaque mois.")
    page.get_by_label("Afficher les noms").check()
    expect(sheet).to_contain_text("en charge\u00a0: Madame la première adjointe")
    assert visit.complaints == []
    assert faults(page) == {}


@pytest.mark.parametrize(("count", "text"), [(6, "Louer la salle"), (8, LONG), (20, LONG * 4), (20, "A\nB\nC")])
def test_the_report_takes_two_sheets_at_most(visit: Visit, tmp_path: Path, count: int, text: str) -> None:
    open_report(visit, filled(count, text))
    path = printed(visit.page, "council", tmp_path)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) <= 2
    words = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "Ce que la commune demande au conseil" in words
    assert "autres actions, voir la feuille de route" in words


def test_hostile_words_stay_words_on_two_sheets(visit: Visit, tmp_path: Path) -> None:
    sheet = open_report(visit, filled(6, LONG))
    for label in ("Ce que la commune demande au conseil", "Autre point à dire"):
        visit.page.get_by_label(label).fill(HOSTILE)
    expect(sheet).to_contain_text("onerror")
    assert_hostile_words_stay_words(sheet)
    with pikepdf.open(printed(visit.page, "council", tmp_path)) as pdf:
        assert len(pdf.pages) <= 2


def test_the_handover_keeps_dates_persons_and_notes(visit: Visit) -> None:
    values = filled(4, "Louer la salle") | {"stakeholders/cooperation/medical/due": "mi-mars"}
    text = plain(open_report(visit, values, "handover").inner_text())
    for words in (
        "Interne : pour la personne qui prend la suite",
        "La prochaine action : ",
        "« mi-mars », à préciser",
        "Le corps médical et soignant",
        "bloquée ; échéance : 3 janvier 2027 ; en charge : Madame la première adjointe). Ce qui bloque : Louer",
        "Personne 3",
    ):
        assert words in text


@pytest.mark.parametrize(("day", "is_offered"), [("2026-11-29", False), ("2026-11-30", True)])
@pytest.mark.parametrize("address", ["", ROADMAP])
def test_the_report_is_offered_from_day_ninety(visit: Visit, address: str, day: str, is_offered: bool) -> None:
    visit.page.clock.set_fixed_time(f"{day}T09:00:00+01:00")
    keep(visit, START)
    page = visit.open(address)
    expect(page.locator(".resume [data-standing], [data-ready] [data-progress]")).not_to_be_empty()
    link = page.get_by_role("link", name="Préparer le point au conseil municipal")
    if not is_offered:
        expect(link).to_be_hidden()
        return
    link.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Point au conseil municipal")


def test_a_wrong_date_is_told_under_its_field(visit: Visit) -> None:
    page = visit.open(COUNCIL)
    page.get_by_label("Période, du").fill("30/02/2026")
    page.get_by_label("Afficher les noms").focus()
    expect(page.locator(".council .error:visible")).to_contain_text("n’existe pas")


def test_an_own_action_tells_what_blocks_it_and_when_it_ended(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    page.get_by_role("button", name="Ajouter une action").click()
    own = page.locator(".own-action")
    expect(own.get_by_label("Ce qui bloque")).to_be_hidden()
    own.get_by_label("Où en êtes-vous").select_option("blocked")
    expect(own.get_by_label("Ce qui bloque")).to_be_visible()
    own.get_by_label("Où en êtes-vous").select_option("done")
    expect(own.get_by_label("Ce qui bloque")).to_be_hidden()
    own.get_by_label("Terminée le").fill("5/10")
    own.get_by_label("Action", exact=True).focus()
    expect(own.locator(".error:visible")).to_contain_text("il manque l’année")


def test_without_script_the_page_prints_a_frame_to_fill_by_hand(
    open_context: Callable[..., Visit], tmp_path: Path
) -> None:
    page = open_context(java_script_enabled=False).open(COUNCIL)
    path = tmp_path / "vierge.pdf"
    page.pdf(path=str(path), prefer_css_page_size=True)
    words = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    for title in ("Commune", "Actions bloquées, et ce qui bloque", "Ce que la commune demande au conseil"):
        assert title in words
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) <= 2


def test_the_dossier_page_has_the_report_too(visit: Visit) -> None:
    page = visit.open("dossier/")
    open_blocks(page)
    block = page.locator(".tool-block[data-tool='council/conseil']")
    block.get_by_role("button", name="Mettre le point au propre").click()
    expect(block.locator("[data-clean=council] h3")).to_contain_text("Point au conseil municipal")
    assert visit.complaints == []
