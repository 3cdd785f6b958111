"""Texts for inhabitants: composed, made hers, brought back; the ways to tell people go on from there."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_home import AMBERT, keep
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, faults

WORDS = "100-jours/ecrire-aux-habitants/"
DIAGNOSIS = "diagnosis/etat-des-lieux"
STEP = "checklist/100-jours/step"
CHANGE = """values => {
  const { store } = globalThis[Symbol.for('boussole')];
  store.update((dossier, now) => {
    const entries = new Map(dossier.entries);
    for (const [key, v] of Object.entries(values)) entries.set(key, { v, t: now });
    return { ...dossier, entries };
  });
}"""


def kept() -> dict[str, object]:
    """Return a dossier that knows enough to be told, and some that must not be."""
    rows: dict[str, dict[str, object]] = {
        f"{DIAGNOSIS}/qui-exerce/row/00000001": {"profession": "Infirmière", "count": "4", "place": "ici"},
        f"{DIAGNOSIS}/qui-exerce/row/00000002": {"profession": "Sage-femme", "count": "1", "place": "ici"},
        f"{DIAGNOSIS}/services-presents/row/00000003": {"service": "Pharmacie"},
        f"{DIAGNOSIS}/services-presents/row/00000004": {"service": "Cabinet du Dr Roux"},
    }
    values: dict[str, object] = {**AMBERT, f"{STEP}/appeler-federation/status": "done"}
    return values | {f"{row}/{field}": value for row, fields in rows.items() for field, value in fields.items()}


def test_a_text_follows_the_dossier_until_it_is_hers_and_comes_back(visit: Visit, tmp_path: Path) -> None:
    visit.page.clock.set_fixed_time("2026-12-10T09:00:00+01:00")
    keep(visit, kept())
    page = visit.open(WORDS)
    letter = page.locator("[data-letter=premier-bulletin]")
    draft = letter.locator("[data-draft]")
    for words in ("5 professionnels de santé exercent", "– Pharmacie", "FemasAURA&Co", "La mairie a pris contact"):
        expect(draft).to_contain_text(words)
    expect(draft).not_to_contain_text("Roux")
    expect(letter.locator("[data-origin]")).to_contain_text("Une ligne du dossier est laissée de côté")

    letter.get_by_role("button", name="Modifier ce texte").click()
    field = letter.get_by_label("Votre texte")
    expect(field).to_be_focused()
    field.press("Control+End")
    field.type(" Un bâtiment ouvrira en mai 2027.")
    expect(letter.locator("[data-watch]")).to_contain_text("N’annoncez aucun bâtiment.")

    page.evaluate(CHANGE, {f"{STEP}/designer-referent/status": "done"})
    since = letter.locator("[data-since]")
    expect(since.locator("[data-added]")).to_contain_text("une référente ou un référent santé suit la démarche")
    expect(since.locator("[data-gone]")).to_contain_text("Prochaine étape\u00a0: désigner")
    since.get_by_role("button", name="Ajouter à la fin").click()
    expect(since).to_be_hidden()
    assert "référent santé suit la démarche" in field.input_value()

    letter.get_by_role("button", name="Reprendre le texte composé").click()
    expect(draft).not_to_contain_text("bâtiment")
    page.get_by_role("button", name="Annuler", exact=True).click()
    expect(field).to_be_visible()
    assert "bâtiment" in field.input_value()

    letter.get_by_role("button", name="Mettre au propre").click()
    sheet = page.locator("[data-clean=letters] [data-report-sheet]")
    expect(sheet.locator("h3")).to_contain_text("L’accès aux soins dans notre commune")
    expect(sheet.locator("li").first).to_have_text("Pharmacie")
    expect(page.locator("[data-clean=letters] [data-report-warning]")).to_contain_text("N’annoncez aucun bâtiment.")
    field.fill(HOSTILE)
    assert_hostile_words_stay_words(sheet)
    letter.get_by_role("button", name="Reprendre le texte composé").click()
    page.evaluate(
        "document.documentElement.classList.add('report-only');"
        "document.querySelector('[data-clean=letters] [data-report-sheet]').classList.add('alone')"
    )
    page.pdf(path=str(tmp_path / "text.pdf"), prefer_css_page_size=True)
    with pikepdf.open(tmp_path / "text.pdf") as pdf:
        assert len(pdf.pages) == 1
    assert visit.complaints == []


def test_the_ways_to_tell_people_go_to_the_roadmap_and_a_short_text_keeps_to_its_length(visit: Visit) -> None:
    page = visit.open(WORDS)
    short = page.locator("[data-letter=message-court]")
    expect(short.locator("[data-draft]")).to_contain_text("Notre commune engage une démarche")
    # In a dossier that held nothing yet, what is written is read again too.
    short.get_by_role("button", name="Modifier ce texte").click()
    short.get_by_label("Votre texte").fill("Un bâtiment ouvrira.")
    expect(short.locator("[data-watch]")).to_contain_text("N’annoncez aucun bâtiment.")
    short.get_by_role("button", name="Reprendre le texte composé").click()
    expect(short.locator("[data-draft]")).to_contain_text("Écrivez à la mairie.")
    short.get_by_label("Longueur admise").fill("60")
    expect(short.locator("[data-draft]")).not_to_contain_text("Écrivez à la mairie.")
    expect(short.locator("[data-length]")).to_contain_text("sur 60")

    calendar = page.locator("[data-calendar]")
    calendar.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(calendar.locator("[data-calendar-state]")).to_contain_text("Notez d’abord une date")
    way = calendar.get_by_role("group", name="Informer régulièrement")
    way.get_by_label("Pour quand").fill("bientôt")
    way.get_by_label("Qui s’en charge").fill("La mairie")
    expect(way.locator(".error")).to_be_visible()
    way.get_by_label("Pour quand").fill("5/12/2027")
    way.get_by_label("Qui s’en charge").focus()
    expect(way.locator(".error")).to_be_hidden()
    calendar.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(calendar.locator("[data-calendar-state]")).to_contain_text("Une action ajoutée")
    with page.expect_download() as download:
        calendar.get_by_role("button", name="Ajouter à mon agenda").click()
    days = Path(download.value.path()).read_text("utf-8")
    assert "DTSTART;VALUE=DATE:20271205" in days
    assert re.search(rf"^URL:https://.*{WORDS}$", days.replace("\n ", ""), re.MULTILINE)
    assert visit.complaints == []
    # At the end of the page, the line that tells what was done is over nothing.
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert faults(page) == {}
