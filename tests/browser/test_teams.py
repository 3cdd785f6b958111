"""The neighbouring teams of a file of FINESS+: shown, put among the visits, never twice, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_home import AMBERT, keep
from tests.browser.tools import faults, saved
from tests.conftest import ROOT

SHEET = "100-jours/etat-des-lieux/"
VISITS = "mobiliser/grille-de-visite/"
FILE = ROOT / "tests" / "fixtures" / "public-files" / "finess-structures-invente.json"
NEAR = "MAISON DE SANTE INVENTEE D’AMBERT"


def read(page: Page) -> Locator:
    """Give the file to the page, and return the teams that it shows, once nothing moves them any more."""
    page.locator("[data-import]").evaluate("block => { block.open = true; }")
    page.locator("[data-import-file]").set_input_files(str(FILE))
    page.get_by_role("button", name="Ajouter ces lignes").wait_for()
    settle(page)
    return page.get_by_role("region", name="Des équipes à rencontrer")


def test_a_team_of_the_file_becomes_a_visit_once(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 780})
    keep(visit, AMBERT)
    page = visit.open(SHEET)
    teams = read(page)
    expect(teams.get_by_role("listitem").first).to_contain_text(f"{NEAR}, Ambert, à moins de 1\u00a0km à vol d’oiseau")
    expect(teams.get_by_role("link", name="votre fédération régionale")).to_be_visible()
    # The federation of the dossier, with its number.
    expect(teams).to_contain_text("FemasAURA")
    # Before anything is told over the foot of the screen.
    assert faults(page, ["light"]) == {}
    button = teams.get_by_role("button", name=NEAR)
    button.press("Enter")
    expect(button).to_have_accessible_name(f"Dans la grille de visite\u00a0: {NEAR}")
    expect(button).to_be_focused()
    button.press("Enter")
    saved(page)
    page.reload()
    expect(read(page).get_by_role("button", name=NEAR)).to_have_accessible_name(
        f"Dans la grille de visite\u00a0: {NEAR}"
    )
    grid = visit.open(VISITS)
    expect(grid.locator(".own-list summary")).to_have_text([NEAR])
    grid.locator(".own-list summary").click()
    assert grid.get_by_label("Adresse").input_value() == "1 RUE INVENTEE, 63600 AMBERT"
    assert visit.complaints == []


def test_a_visit_taken_back_may_be_added_again(visit: Visit) -> None:
    keep(visit, AMBERT)
    page = visit.open(SHEET)
    button = read(page).get_by_role("button", name=NEAR)
    button.click()
    expect(button).to_have_text("Dans la grille de visite")
    page.get_by_role("button", name="Annuler", exact=True).click()
    expect(button).to_have_text("Ajouter à la grille de visite")
