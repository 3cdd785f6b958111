"""One story through the whole site: from a commune to a meeting, its decisions, and another browser that has it all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_agenda import INVITE, LEAD, MINUTES, add_decision, lead_to_the_end, plan
from tests.browser.test_diagnosis import SHEET as DIAGNOSIS
from tests.browser.test_diagnosis import fill_with_the_keyboard
from tests.browser.test_dossier import KEY, ROADMAP
from tests.browser.tools import data_in, drawn_sheet, saved

DECISIONS = ["Se revoir en janvier", "Prêter la salle du conseil", "Appeler la fédération"]
SPENT = ["06:00", "24:00", "16:00", "25:00", "09:00"]


class Reader:
    """A new visitor of the public site, or of the archive unzipped in a folder, with the network off."""

    def __init__(self, visit: Visit, from_folder: bool, now: str) -> None:
        self.visit = visit
        self.from_folder = from_folder
        visit.page.clock.install(time=now)

    def open(self, address: str = "") -> Page:
        if self.from_folder:
            address = f"{address.rstrip('/') or 'index'}.html"
        return self.visit.open(address)


@pytest.fixture(params=["http", "file"])
def new_reader(request: pytest.FixtureRequest, open_context: Callable[..., Visit]) -> Callable[[str], Reader]:
    from_folder = request.param == "file"
    options: dict[str, object] = {"viewport": {"width": 1280, "height": 900}, "accept_downloads": True}
    if from_folder:
        folder = request.getfixturevalue("bundle_folder")
        options |= {"base": folder.as_uri() + "/", "offline": True}
    return lambda now: Reader(open_context(**options), from_folder, now)


def test_a_commune_becomes_a_meeting_decisions_and_a_file_that_another_browser_opens(
    new_reader: Callable[[str], Reader], tmp_path: Path
) -> None:
    mayor = new_reader("2026-12-04T17:00:00")
    page = mayor.open()
    choose_commune(page)
    page = mayor.open(DIAGNOSIS)
    fill_with_the_keyboard(page, "Médecin généraliste", "Dans la commune", "2", "", "2028")
    saved(page)
    plan(mayor.open(INVITE))
    page = mayor.open(LEAD)
    expect(page.locator("[data-synthesis]")).to_contain_text("Médecin généraliste (2)")
    meet(page)
    minutes = minutes_of(page)
    assert "première rencontre des professionnels de santé, Ambert" in minutes
    assert "Durée prévue : 90 minutes. Durée réelle : 80 minutes." in minutes
    assert "Deux départs à prévoir." in minutes
    assert all(title in minutes for title in DECISIONS)
    page.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(page.locator("[data-pour-state]")).to_have_text("3 actions ajoutées à la feuille de route.")
    page = mayor.open(INVITE)
    event = meeting_event(page)
    assert (str(event["LOCATION"]), "Ambert" in str(event["SUMMARY"])) == ("Salle des fêtes", True)
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger mon dossier").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "dossier-ambert-2026-12-04.txt"
    assert mayor.visit.complaints == []

    other = new_reader("2026-12-05T09:00:00")
    open_file(other, file)
    kept = other.visit.page.evaluate("(key) => localStorage.getItem(key)", KEY)
    assert json.loads(kept)["entries"] == data_in(file)["entries"]
    page = other.open(ROADMAP)
    own = page.locator(".own-action")
    expect(own).to_have_count(len(DECISIONS))
    assert [row.get_by_label("Action").input_value() for row in own.all()] == DECISIONS
    page = other.open(MINUTES)
    # A paper bears the day it is made.
    assert minutes_of(page) == minutes.replace("Le 4 décembre 2026", "Le 5 décembre 2026", 1)
    page = other.open(INVITE)
    assert meeting_event(page)["DTSTART"].dt == event["DTSTART"].dt
    assert other.visit.complaints == []


def choose_commune(page: Page) -> None:
    page.get_by_role("combobox").fill("63600")
    page.get_by_role("option", name="Ambert").first.click()
    page.wait_for_function(f"() => (localStorage['{KEY}'] ?? '').includes('commune/name')")


def open_file(reader: Reader, file: Path) -> None:
    page = reader.open("dossier/")
    page.locator("[data-file]").set_input_files(str(file))
    page.locator("[data-offer-apply]:visible").first.click()
    expect(page.locator("[data-undo-text]")).to_have_text("Le dossier est ouvert.")
    saved(page)


def meet(page: Page) -> None:
    """Lead the meeting in accelerated time, note what was said and retained."""
    stage = lead_to_the_end(page, SPENT)
    stage.get_by_role("link", name="Passer au compte rendu").click()
    page.get_by_label("Notes : Premier constat").fill("Deux départs à prévoir.")
    for title in DECISIONS:
        add_decision(page, title)


def minutes_of(page: Page) -> str:
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    return drawn_sheet(page.locator("[data-minutes]")).inner_text().replace("\u00a0", " ")


def meeting_event(page: Page) -> icalendar.Event:
    with page.expect_download() as download:
        page.get_by_role("button", name="Ajouter la réunion à mon agenda").click()
    (event,) = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes()).walk("VEVENT")
    return event
