"""What the dossier knows is typed once: it stands in every tool that asks for it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_home import keep
from tests.browser.tools import drawn_sheet, saved

JOB = "coordination/fiche-de-poste/"
BUDGET = "coordination/budget/"


def test_the_name_of_the_msp_and_the_days_go_from_the_job_sheet_to_the_budget(visit: Visit) -> None:
    page = visit.open(JOB)
    page.get_by_label("Nom de la MSP").fill("MSP des Sources")
    page.get_by_label("Jours par semaine", exact=True).fill("2 à 3 jours")
    saved(page)
    page = visit.open(BUDGET)
    expect(page.get_by_label("Nom de la MSP")).to_have_value("MSP des Sources")
    expect(page.locator("[data-taken]")).to_have_text(re.compile(r"Repris de la fiche de poste\s: 2 à 3\."))
    days = page.locator("[data-question=jours-par-semaine]")
    expect(page.locator("[data-result=cout-annuel]")).not_to_contain_text("les jours par semaine")
    page.get_by_role("button", name="Mettre le budget au propre").click()
    expect(drawn_sheet(page)).to_contain_text(re.compile(r"2\s*3\s*jours"))
    days.get_by_label("Au moins").fill("4")
    expect(page.locator("[data-taken]")).to_have_text("")
    expect(drawn_sheet(page)).to_contain_text(re.compile(r"4\s*jours"))
    assert visit.complaints == []


def test_the_boxes_of_the_job_sheet_follow_the_figure_that_is_typed(visit: Visit) -> None:
    page = visit.open(JOB)
    two, three = page.get_by_label("2 jours", exact=True), page.get_by_label("3 jours", exact=True)
    three.check()
    saved(page)
    page.get_by_label("Jours par semaine", exact=True).fill("2")
    expect(two).to_be_checked()
    expect(three).not_to_be_checked()
    expect(three).to_be_disabled()
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(drawn_sheet(page)).to_contain_text(re.compile(r"Jours par semaine\s: 2"))
    expect(drawn_sheet(page)).not_to_contain_text("Temps de présence")
    page.get_by_label("Jours par semaine", exact=True).fill("2,5")
    expect(two).not_to_be_checked()
    saved(page)
    # What was ticked before comes back with an empty field.
    page.get_by_label("Jours par semaine", exact=True).fill("")
    expect(three).to_be_checked()
    expect(three).to_be_enabled()
    expect(drawn_sheet(page)).to_contain_text("3 jours")


def test_the_holder_of_a_mission_is_named_on_its_sheet_and_never_shared(visit: Visit) -> None:
    keep(visit, {"referent/name": "Jeanne Roux", "mission/referent-sante/etre-joignable": True})
    page = visit.open("100-jours/referent-sante/")
    expect(page.get_by_label("Nom de la personne")).to_have_value("Jeanne Roux")
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(drawn_sheet(page)).to_contain_text(re.compile(r"Nom de la personne\s: Jeanne Roux"))
