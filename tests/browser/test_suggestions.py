"""The persons of the dossier, offered in the fields that name somebody; and those of an older dossier."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import FIXTURES, KEY, ROADMAP, step
from tests.browser.tools import faults, saved

PERSON = "Roux Jean-Michel"


def open_with_persons(visit: Visit, address: str = ROADMAP) -> Page:
    """Open a page on a dossier of version 2, which knows two persons."""
    page = visit.open(address)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, (FIXTURES / "v2.json").read_text("utf-8")])
    page.reload()
    return page


def who(page: Page, number: int = 1) -> Locator:
    return step(page, number).get_by_label("Qui s’en charge")


def offered(page: Page) -> Locator:
    return page.locator(".persons").get_by_role("option")


def names(page: Page) -> list[str]:
    kept = json.loads(page.evaluate("(key) => localStorage.getItem(key)", KEY))["entries"]
    return sorted(str(entry["v"]) for key, entry in kept.items() if key.startswith("people/") and "/name" in key)


def test_a_person_is_chosen_with_the_keyboard(visit: Visit) -> None:
    page = open_with_persons(visit)
    field = who(page)
    field.press_sequentially("medecin")
    expect(offered(page)).to_have_count(2)
    assert offered(page).first.inner_text().split("\n")[0].startswith(PERSON)
    assert "Médecin généraliste" in offered(page).first.inner_text()
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == offered(page).first.get_attribute("id")
    field.press("Enter")
    assert field.input_value() == PERSON
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press_sequentially(", phar")
    expect(offered(page).first).to_contain_text("Pharmacie")
    field.press("ArrowDown")
    field.press("Enter")
    assert field.input_value() == f"{PERSON}, Pharmacie des Monts"
    saved(page)
    page.reload()
    assert who(page).input_value() == f"{PERSON}, Pharmacie des Monts"
    assert visit.complaints == []


def test_a_person_who_is_not_there_is_added_in_place_and_offered_next(visit: Visit) -> None:
    page = open_with_persons(visit)
    field = who(page)
    field.press_sequentially("Brun Léa")
    offered(page).get_by_text("Ajouter « Brun Léa » à vos personnes").click()
    assert field.input_value() == "Brun Léa"
    expect(page.get_by_text("Brun Léa est dans vos personnes.")).to_be_attached()
    saved(page)
    assert names(page) == ["Brun Léa", "Pharmacie des Monts", PERSON]
    other = who(page, 2)
    other.press_sequentially("lea")
    expect(offered(page).first).to_contain_text("Brun Léa")
    other.press("ArrowDown")
    other.press("Enter")
    assert other.input_value() == "Brun Léa"


def test_escape_closes_the_list_and_keeps_what_was_typed(visit: Visit) -> None:
    page = open_with_persons(visit)
    field = who(page)
    field.press_sequentially("rou")
    expect(offered(page).first).to_be_visible()
    for _ in range(2):
        field.press("Escape")
        expect(offered(page).first).to_be_hidden()
    assert field.input_value() == "rou"


def test_without_its_script_the_field_is_a_field(visit: Visit) -> None:
    page = open_with_persons(visit)
    page.route("**/persons.js", lambda route: route.abort())
    field = who(page)
    field.press_sequentially("rou")
    expect(field).not_to_have_attribute("role", "combobox")
    saved(page)
    page.reload()
    assert who(page).input_value() == "rou"


@pytest.mark.parametrize("options", [{"viewport": {"width": 320, "height": 480}, "has_touch": True}, {}])
def test_the_list_is_seen_whole_and_touched(open_context: Callable[..., Visit], options: dict[str, object]) -> None:
    visit = open_context(**options)
    page = open_with_persons(visit)
    field = who(page)
    field.click()
    # What offers has come: from then on an empty field shows everybody.
    expect(field).to_have_attribute("aria-controls", "appeler-federation-who-personnes")
    field.click()
    expect(offered(page)).to_have_count(2)
    box, window = offered(page).last.bounding_box(), page.evaluate("[innerWidth, innerHeight]")
    assert box
    assert box["height"] >= 44
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= window[0]
    assert box["y"] + box["height"] <= window[1]
    assert faults(page, ("light", "dark", "forced")) == {}
    field.click()
    offered(page).last.tap() if options else offered(page).last.click()
    assert field.input_value() == "Pharmacie des Monts"


def test_a_contact_sheet_takes_the_function_of_the_person(visit: Visit) -> None:
    page = open_with_persons(visit, "mobiliser/fiche-contact/")
    page.get_by_role("button", name="Ajouter une fiche").click()
    sheet = page.locator(".own-list > li").last
    mark = sheet.get_by_label("Repère")
    mark.press_sequentially("roux")
    expect(offered(page).first).to_contain_text(PERSON)
    mark.press("ArrowDown")
    mark.press("Enter")
    assert sheet.get_by_label("Profession").input_value() == "Médecin généraliste"
    sheet.get_by_label("Profession").fill("Gériatre")
    mark.fill("")
    mark.press_sequentially("phar")
    expect(offered(page).first).to_contain_text("Pharmacie")
    mark.press("ArrowDown")
    mark.press("Enter")
    assert sheet.get_by_label("Profession").input_value() == "Gériatre"
    mark.fill("Brun Léa")
    offered(page).get_by_text("Ajouter").click()
    saved(page)
    text = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    assert text.count("Gériatre") == 2
    assert visit.complaints == []


def test_a_dossier_of_version_1_opens_with_its_guests(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator("[data-file]").set_input_files(str(FIXTURES / "v1-people.json"))
    page.locator("[data-offer-apply]:visible").first.click()
    saved(page)
    held = names(page)
    assert {"Roux Jean-Michel", "La pharmacienne", "Club de marche", "Hôpital d’Ambert"} <= set(held)
    entries = json.loads(page.evaluate("(key) => localStorage.getItem(key)", KEY))
    assert entries["version"] == 2
    assert [key for key in entries["entries"] if "participants" in key or "invitations/sheets" in key] == []
    assert visit.complaints == []


def test_a_first_tap_in_an_empty_field_shows_who_is_known(visit: Visit) -> None:
    page = open_with_persons(visit, "100-jours/reunion-inviter/")
    field = page.get_by_label("Qui signe")
    field.click()
    expect(offered(page)).to_have_count(2)
    expect(field).to_have_attribute("aria-expanded", "true")
    page.get_by_label("Comment vous répondre").focus()
    expect(field).to_have_attribute("aria-expanded", "false")


def test_the_list_hides_nothing_and_the_button_under_it_is_pressed_at_the_first_click(visit: Visit) -> None:
    page = open_with_persons(visit, "100-jours/reunion-inviter/")
    field = page.get_by_label("Qui signe")
    field.click()
    expect(offered(page)).to_have_count(2)
    page.get_by_role("button", name="Mettre l’invitation au propre").click()
    expect(page.locator("[data-report-sheet]:visible")).to_have_count(1)
    expect(offered(page)).to_have_count(0)
    # The room that it held is given back once the press has ended.
    expect(page.locator(".persons").first).to_have_js_property("offsetHeight", 0)
    assert field.input_value() == ""


def test_the_function_of_who_is_chosen_goes_with_the_name_on_the_mission_sheet(visit: Visit) -> None:
    page = open_with_persons(visit, "100-jours/referent-sante/")
    field = page.get_by_label("Nom de la personne")
    field.press_sequentially("roux")
    expect(offered(page).first).to_contain_text(PERSON)
    field.press("ArrowDown")
    field.press("Enter")
    assert field.input_value() == PERSON
    expect(page.get_by_label("Fonction de la personne")).to_have_value("Médecin généraliste")
