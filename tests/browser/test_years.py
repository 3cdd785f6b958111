"""The hundred days and the three years as pictures, and what is kept after day 100."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_council import plain, printed
from tests.browser.test_home import keep
from tests.browser.tools import faults

NOW = "2026-11-18T09:00:00+01:00"
AFTER = "100-jours/apres-100-jours/"
ROADMAP = "100-jours/feuille-de-route/"
MIDDLE: dict[str, str] = {
    "checklist/100-jours/start": "5/10/2026",
    "checklist/100-jours/step/appeler-federation/status": "done",
    "checklist/100-jours/step/preter-un-lieu/status": "blocked",
}
# Words of the picture that leave it, or that lie on each other.
ASTRAY = """svg => {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
    .filter(([words]) => words);
  const out = boxes.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1
    || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
  const touch = boxes.flatMap(([words, a], index) => boxes.slice(index + 1).filter(([, b]) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
    .map(([other]) => `${words} / ${other}`));
  return [...out.map(([words]) => words), ...touch];
}"""


def sixty_actions() -> dict[str, str]:
    """Return the keys of sixty actions of the visitor, due around the hundred days."""
    own = "checklist/100-jours/own/row"
    rows: dict[str, str] = {}
    for index in range(60):
        rows[f"{own}/action{index:04d}/title"] = f"Louer {index}"
        rows[f"{own}/action{index:04d}/due"] = f"{1 + index % 28}/{10 + index % 3}/2026"
    return rows


def test_the_picture_of_the_days_holds_on_a_phone_and_follows_the_roadmap(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 320, "height": 780}, color_scheme="dark", forced_colors="active")
    visit.page.clock.set_fixed_time(NOW)
    page = visit.open(ROADMAP)
    picture = page.locator(".timeline svg.timeline-drawn")
    # Nothing is written: it comes when one scrolls to it.
    page.locator(".timeline").scroll_into_view_if_needed()
    expect(picture).to_be_visible()
    assert "Aujourd’hui" not in (picture.get_attribute("aria-label") or "")
    keep(visit, MIDDLE | sixty_actions())
    page = visit.open(ROADMAP)
    expect(picture).to_be_visible()
    label = plain(picture.get_attribute("aria-label") or "")
    assert "Aujourd’hui, jour 44." in label
    assert "Jours 30 à 60 : 5 bloquée, 4, 6 et 7 à faire." in label
    assert picture.evaluate(ASTRAY) == []
    page.locator("#reunir-soignants summary").click()
    page.locator("#reunir-soignants").get_by_label("En cours").check()
    expect(page.locator("[data-phase]").nth(1)).to_contain_text("4 en cours")
    page.locator(".timeline summary").click()
    expect(page.locator("[data-told=days] li")).to_have_count(71)
    milestones = {
        f"years/suite/etape-{1 + index % 3}/row/jalon{index:05d}/{field}": value
        for index in range(9)
        for field, value in {"title": f"Jalon {index}", "due": f"5/{1 + index}/{2027 + index % 3}"}.items()
    }
    keep(visit, milestones)
    page = visit.open(AFTER)
    expect(page.locator("[data-told=years] li")).to_have_count(9)
    assert page.locator("[data-drawn=years] > svg").evaluate(ASTRAY) == []
    assert visit.complaints == []


def test_milestones_are_kept_poured_and_reviewed_on_one_page(visit: Visit, tmp_path: Path) -> None:
    visit.page.clock.set_fixed_time(NOW)
    keep(visit, MIDDLE)
    page = visit.open(AFTER)
    add = page.get_by_role("button", name="Ajouter un jalon").nth(1)
    add.click()
    row = page.locator(".milestones .own-action")
    row.get_by_label("Jalon").fill("Écrire le projet de santé")
    row.get_by_label("Pour quand").fill("5/4/2027")
    row.get_by_label("Où en êtes-vous").select_option("doing")
    expect(row.locator("summary")).to_contain_text("5 avril 2027")
    expect(page.locator("[data-told=years] li")).to_have_text(
        "1. Écrire le projet de santé, pour le 5 avril 2027\u00a0: en cours"
    )
    assert page.locator("[data-drawn=years] > svg").evaluate(ASTRAY) == []
    page.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(page.locator("[data-pour-state]")).to_contain_text("Une action ajoutée")
    expect(page.locator("[data-known=done]").first).to_contain_text("Appeler la fédération régionale")
    page.get_by_label("Qui a rejoint l’équipe").first.fill("Une infirmière")
    page.get_by_role("button", name="Mettre le bilan au propre").click()
    sheet = page.locator("[data-report-sheet]")
    expect(sheet).to_contain_text("A rejoint l’équipe\u00a0: Une infirmière")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Télécharger en Word").click()
    coming.value.save_as(tmp_path / "bilan.docx")
    with zipfile.ZipFile(tmp_path / "bilan.docx") as file:
        assert "Écrire le projet de santé" in file.read("word/document.xml").decode()
    assert faults(page) == {}
    page.evaluate(
        "() => { document.documentElement.classList.add('report-only');"
        " document.querySelector('[data-report-sheet]').classList.add('alone'); }"
    )
    page.pdf(path=str(tmp_path / "bilan.pdf"), prefer_css_page_size=True)
    with pikepdf.open(tmp_path / "bilan.pdf") as pdf:
        assert len(pdf.pages) == 1
    assert visit.complaints == []


def test_the_council_and_who_takes_over_get_the_pictures(visit: Visit, tmp_path: Path) -> None:
    visit.page.clock.set_fixed_time(NOW)
    milestone = {
        "years/suite/etape-1/row/jalon00001/title": "Se réunir",
        "years/suite/etape-1/row/jalon00001/due": "5/4/2027",
    }
    keep(visit, MIDDLE | milestone)
    page = visit.open("100-jours/conseil/")
    for kind in ("council", "handover"):
        page.locator(f"[data-report={kind}]").click()
        sheet = page.locator(f"[data-clean={kind}] [data-report-sheet]")
        expect(sheet.locator("svg.timeline-drawn")).to_have_count(2)
        for picture in sheet.locator("svg.timeline-drawn").all():
            assert picture.evaluate(ASTRAY) == []
    path = printed(page, "council", tmp_path)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) <= 2
    words = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "Aujourd’hui, jour 44" in words
    assert visit.complaints == []
