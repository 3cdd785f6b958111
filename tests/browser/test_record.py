"""A form of the roadmap: what the dossier knows stands in it, what is agreed goes on from it, on one sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
from playwright.sync_api import Page, expect

from macros.components.dossier.model import DossierTools
from tests.browser.conftest import Visit
from tests.browser.test_blank import hold_the_printer
from tests.browser.test_home import AMBERT, PHONE, keep
from tests.browser.tools import drawn_sheet, faults, on_paper
from tests.conftest import LOADED, html_path

PLACE = "100-jours/lieu/"
NOW = "2026-11-28T09:00:00+01:00"
OWN = """() => [...globalThis[Symbol.for('boussole')].store.dossier.entries]
  .filter(([key, { v }]) => /^checklist\\/100-jours\\/own\\/row\\/.*\\/(title|who|due)$/.test(key) && v)
  .map(([key, { v }]) => v)"""
RECORDS = [tool for tool in LOADED.one(DossierTools).tools if tool.macro == "record"]


def test_a_place_is_agreed_and_goes_to_the_roadmap_and_the_calendar(open_context: Callable[..., Visit]) -> None:
    visit = open_context(**PHONE)
    visit.page.clock.set_fixed_time(NOW)
    keep(visit, {**AMBERT, "agenda/premiere-reunion/date": "3/12/2026"})
    page = visit.open(PLACE)
    record = page.locator("[data-component=record]")
    expect(record.locator("[data-known]")).to_contain_text("3 décembre 2026")
    expect(record.locator("[data-asked]")).to_contain_text("professionnels mobilisés")
    said = record.locator("[data-pour-state]")
    record.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(said).to_have_text("Écrivez d’abord ce qui est à faire.")
    record.get_by_role("button", name="Ajouter un lieu").click()
    expect(record.get_by_label("Lieu", exact=True)).to_be_focused()
    page.keyboard.type("Médiathèque")
    record.get_by_label("Lieu retenu").fill("Salle des aînés")
    record.get_by_label("Qui s’en occupe à la mairie").fill("Claire Martin")
    record.get_by_label("À partir du").fill("5/1")
    record.get_by_label("Jours et heures").click()
    expect(record.get_by_text("il manque l’année")).to_be_visible()
    record.get_by_label("À partir du").fill("5/1/2027")
    record.get_by_label("Jours et heures").click()
    expect(record.get_by_text("il manque l’année")).to_be_hidden()
    assert faults(page) == {}
    record.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(said).to_have_text("Une action ajoutée à la feuille de route.")
    assert set(page.evaluate(OWN)) == {"Lieu de rencontre\u00a0: Salle des aînés", "Claire Martin", "5/1/2027"}
    with page.expect_download() as ics:
        record.get_by_role("button", name="Ajouter à mon agenda").click()
    assert "DTSTART;VALUE=DATE:20270105" in ics.value.path().read_text("utf-8")
    record.get_by_role("button", name="Version à partager").click()
    sheet = drawn_sheet(record)
    expect(sheet).to_contain_text("Salle des aînés")
    expect(sheet).to_contain_text("Médiathèque")
    assert "Claire Martin" not in sheet.inner_text()
    record.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(sheet).to_contain_text("Claire Martin")
    expect(sheet).to_contain_text("5 janvier 2027")
    record.get_by_role("button", name="Retirer").click()
    expect(record.locator("[data-undo-line]")).to_contain_text("Retiré\u00a0: «\u00a0Médiathèque\u00a0».")
    record.locator("[data-undo]").click()
    expect(record.get_by_label("Lieu", exact=True)).to_have_value("Médiathèque")


def test_facts_that_do_not_come_are_told_and_come_with_the_next_word(visit: Visit) -> None:
    lost = "**/assets/facts*.js"
    page = visit.page
    page.route(lost, lambda route: route.abort())
    keep(visit, AMBERT)
    visit.open(PLACE)
    record = page.locator("[data-component=record]")
    expect(record.locator("[data-asked]")).to_contain_text("ne s’est pas chargée. Vérifiez votre connexion")
    page.unroute(lost)
    record.get_by_label("Lieu retenu").fill("Salle des aînés")
    expect(record.locator("[data-asked]")).to_contain_text("À compléter ou à demander")


# Two rows a table, every box, every field: a usual amount.
FILL = """() => {
  for (const add of document.querySelectorAll('.record [data-add]')) for (const time of [1, 2]) add.click();
  const tell = (control) => control.dispatchEvent(new Event('input', { bubbles: true }));
  for (const box of document.querySelectorAll('.record .tick input')) box.click();
  for (const control of document.querySelectorAll('.record :is(input[type=text], textarea)[data-key]')) {
    control.value = control.matches('[data-day]') ? '5/1/2027' : 'Ce qui est convenu ensemble';
    tell(control);
  }
}"""


def sheets_of(page: Page, folder: Path, state: str) -> int:
    on_paper(page, folder, state)
    page.evaluate("state => document.documentElement.classList.remove(...state)", [state])
    with pikepdf.open(folder / "page.pdf") as pdf:
        return len(pdf.pages)


def test_each_form_is_one_sheet_blank_and_filled(open_context: Callable[..., Visit], tmp_path: Path) -> None:
    visit = open_context(viewport={"width": 1280, "height": 900})
    visit.page.clock.set_fixed_time(NOW)
    keep(visit, AMBERT)
    taken = {}
    for tool in RECORDS:
        page = visit.open(html_path(tool.page).removesuffix("index.html"))
        page.wait_for_function("() => [...document.styleSheets].some(({ href }) => href?.includes('records'))")
        hold_the_printer(page)
        blank = sheets_of(page, tmp_path, "blank")
        page.evaluate(FILL)
        record = page.locator(".record")
        record.locator("[data-report=full]").click()
        drawn_sheet(record)
        record.locator("[data-report-print]").click()
        taken[tool.id] = (blank, sheets_of(page, tmp_path, "report-only"))
    assert taken == dict.fromkeys(taken, (1, 1))
    assert len(taken) > 5
