"""Whatever a visitor does in a tool can be undone and done again, by hand and by keys, also after a reload."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import faults, saved

BUDGET = "coordination/budget/"
BOARD = "atelier-cpts/tableau/"
LISTS = [
    "100-jours/feuille-de-route/",
    "100-jours/etat-des-lieux/",
    "100-jours/reunion-compte-rendu/",
    "cooperation/planificateur/",
    "mobiliser/fiche-contact/",
    "mobiliser/grille-de-visite/",
    BUDGET,
    BOARD,
]
TEXT = "textarea[data-field], input[type=text][data-field]"


def add(page: Page, text: str) -> Locator:
    """Add a row to the first list of the page, write in it, and return it."""
    button = page.locator("button[data-add]:visible:not(form *)").first
    if not button.count():
        page.locator("details:has(button[data-add])").first.locator("summary").first.click()
    button.click()
    row = page.locator("[data-row]:has(:focus)").first
    field = row.locator(TEXT).first
    if not field.is_visible():
        row.locator("summary").first.click()
    field.fill(text)
    row_id = row.get_attribute("data-row")
    return page.locator(f"[data-row='{row_id}']").first


def undo(page: Page) -> Locator:
    return page.get_by_role("button", name="Annuler", exact=True)


@pytest.mark.parametrize("address", LISTS)
def test_a_line_removed_comes_back_whole_by_the_button_beside_the_message(visit: Visit, address: str) -> None:
    page = visit.open(address)
    row = add(page, "Ce qui ne doit pas se perdre")
    row.locator("[data-do=remove]").first.click()
    expect(row).to_have_count(0)
    line = page.locator("[data-undo-line]", has=undo(page))
    expect(line).to_contain_text("Ce qui ne doit pas se perdre")
    undo(page).click()
    expect(row.locator(TEXT).first).to_have_value("Ce qui ne doit pas se perdre")
    expect(line.locator("visible=true")).to_have_count(0)
    assert page.evaluate("document.activeElement !== document.body")
    assert visit.complaints == []


def test_what_was_removed_comes_back_although_other_things_were_written_since(visit: Visit) -> None:
    page = visit.open(BUDGET)
    row = add(page, "Un local")
    row.locator("[data-do=remove]").click()
    other = add(page, "Un logiciel")
    undo(page).click()
    expect(row.locator(TEXT).first).to_have_value("Un local")
    expect(other.locator(TEXT).first).to_have_value("Un logiciel")


def test_keys_undo_and_redo_text_lines_and_boxes_also_after_a_reload(visit: Visit) -> None:
    page = visit.open(BUDGET)
    row = add(page, "Un local")
    field = row.locator(TEXT).first
    # Something else between two texts makes two steps of them.
    row.get_by_label("La première année seulement").check()
    field.press("End")
    field.press_sequentially(" neuf")
    expect(page.get_by_role("button", name="Défaire le dernier changement")).to_be_visible()
    field.press("Control+z")
    expect(field).to_have_value("Un local")
    # The field where one writes follows, and says nothing of another tab.
    expect(page.locator(".elsewhere button")).to_have_count(0)
    field.press("Control+Shift+z")
    expect(field).to_have_value("Un local neuf")
    row.locator("[data-do=remove]").click()
    saved(page)
    page.reload()
    expect(row).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(field).to_have_value("Un local neuf")
    page.keyboard.press("Control+z")
    expect(field).to_have_value("Un local")
    page.keyboard.press("Control+y")
    expect(field).to_have_value("Un local neuf")


def test_fifty_votes_are_taken_back_one_by_one(visit: Visit) -> None:
    page = visit.open(BOARD)
    field = page.get_by_label("Ajouter une idée dans Forces")
    field.fill("Une équipe soudée")
    field.press("Enter")
    page.locator(".stages").get_by_role("button", name="Voter").click()
    plus = page.get_by_role("button", name="Ajouter une voix à")
    votes = page.get_by_label("Voix pour")
    for _ in range(50):
        plus.click()
    expect(votes).to_have_value("50")
    plus.focus()
    for left in range(49, -1, -1):
        page.keyboard.press("Control+z")
        expect(votes).to_have_value(str(left))
    for _ in range(50):
        page.keyboard.press("Control+y")
    expect(votes).to_have_value("50")


def test_another_tab_undoes_its_own_acts_alone(visit: Visit) -> None:
    page = visit.open(BUDGET)
    add(page, "Un local")
    saved(page)
    other = visit.context.new_page()
    other.goto(visit.base + BUDGET)
    field = other.locator(f"[data-row] {TEXT}").first
    expect(field).to_have_value("Un local")
    expect(other.get_by_role("button", name="Défaire le dernier changement")).to_have_count(0)
    field.press("Control+z")
    expect(field).to_have_value("Un local")


def test_a_field_that_the_dossier_does_not_hold_keeps_the_way_back_of_the_browser(visit: Visit) -> None:
    page = visit.open(BOARD)
    field = page.get_by_label("Ajouter une idée dans Forces")
    field.fill("Une équipe")
    field.press("Enter")
    field.press_sequentially("Un local")
    field.press("Control+z")
    assert field.input_value() != "Un local"
    expect(page.locator(".idea")).to_have_count(1)


@pytest.mark.parametrize("width", [320, 1280])
def test_the_message_and_its_button_are_in_view_and_pass_axe(visit: Visit, width: int) -> None:
    page = visit.page
    page.set_viewport_size({"width": width, "height": 780})
    visit.open(BUDGET)
    row = add(page, "Un local")
    row.locator("[data-do=remove]").click()
    expect(undo(page)).to_be_in_viewport(ratio=1)
    assert undo(page).bounding_box()["height"] >= 44  # type: ignore[index]
    # Where it stands by itself, over nothing.
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert faults(page) == {}
