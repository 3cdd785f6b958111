"""The lists of actions: from a workshop, by hand, between lists, on to the roadmap, on paper, in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import drawn_sheet, faults, on_paper, saved, table_of

LISTS = "actions/"
BOARD = "atelier-cpts/tableau/"
ROADMAP = "100-jours/feuille-de-route/"


def listed(page: Page, name: str) -> Locator:
    return page.locator(f"[data-list={name}]")


def add(page: Page, name: str, title: str, who: str = "", due: str = "") -> Locator:
    """Add an action at the end of a list."""
    block = listed(page, name)
    if block.get_attribute("open") is None:
        block.locator("> summary").click()
    block.get_by_role("button", name="Ajouter une action").click()
    action = block.locator(".own-action").last
    action.get_by_label("Action", exact=True).fill(title)
    action.get_by_label("Qui s’en charge").fill(who)
    action.get_by_label("Pour quand").fill(due)
    return action


def retained(page: Page, *ideas: str) -> None:
    """Bring a workshop to its last stage, with an idea of its own in each of the first quadrants."""
    page.get_by_role("button", name="2. Recueillir").click()
    for quadrant, idea in zip(("Forces", "Faiblesses"), ideas, strict=False):
        field = page.get_by_label(f"Ajouter une idée dans {quadrant}")
        field.fill(idea)
        field.press("Enter")
    page.get_by_role("button", name="4. Retenir").click()
    boxes = page.get_by_role("checkbox", name="Priorité")
    # The cards come with their script.
    expect(boxes).to_have_count(len(ideas))
    for box in boxes.all():
        box.check()
    page.get_by_role("button", name="5. Agir").click()


def said(page: Page) -> Locator:
    return page.locator("[data-say]")


def test_several_actions_of_a_priority_go_to_the_list_that_is_chosen_and_follow(visit: Visit) -> None:
    page = visit.open(BOARD)
    retained(page, "Une équipe soudée", "Le temps manque")
    first = page.locator(".decisions > ol > li").first
    first.get_by_label("Action", exact=True).fill("Partager un secrétariat")
    first.get_by_role("button", name="Ajouter une action").click()
    second = first.locator(".own-list > li[data-row]")
    expect(second.get_by_label("Action", exact=True)).to_be_focused()
    second.get_by_label("Action", exact=True).fill("Écrire à l’ARS")
    second.get_by_label("Qui s’en charge").fill("Le maire")
    second.get_by_label("Pour quand").fill("5/10/2026")
    pour = page.get_by_role("button", name="Ajouter au suivi des actions")
    pour.click()
    expect(said(page)).to_have_text("2 actions ajoutées à la liste de la CPTS.")
    expect(second).to_contain_text("Cette action est dans la liste de la CPTS.")
    pour.click()
    expect(said(page)).to_have_text("Ces actions sont déjà dans la liste de la CPTS.")
    second.get_by_label("Qui s’en charge").fill("La coordinatrice")
    pour.click()
    expect(said(page)).to_have_text("Une action mise à jour dans la liste de la CPTS.")
    page.get_by_label("Dans la liste").select_option(label="de l’hôpital")
    pour.click()
    expect(said(page)).to_have_text("2 actions ajoutées à la liste de l’hôpital.")
    # What is removed comes back, with all it held.
    second.get_by_role("button", name="Retirer").click()
    expect(first.locator(".own-list > li[data-row]")).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(second.get_by_label("Qui s’en charge")).to_have_value("La coordinatrice")
    saved(page)
    page.goto(visit.base + LISTS)
    for name in ("cpts", "hopital"):
        summaries = listed(page, name).locator(".own-action summary")
        assert [text.split("\n")[0] for text in summaries.all_inner_texts()] == [
            "Partager un secrétariat",
            "Écrire à l’ARS",
        ]
    assert listed(page, "msp").get_attribute("open") is None
    page.goto(visit.base + ROADMAP)
    assert page.locator(".own-action").count() == 0
    assert visit.complaints == []


def test_an_action_changed_in_its_list_keeps_what_was_changed_there(visit: Visit) -> None:
    page = visit.open(BOARD)
    retained(page, "Une équipe soudée")
    page.get_by_label("Action", exact=True).fill("Partager un secrétariat")
    page.get_by_label("Qui s’en charge").fill("Le maire")
    page.get_by_role("button", name="Ajouter au suivi des actions").click()
    saved(page)
    page.goto(visit.base + LISTS)
    action = listed(page, "cpts").locator(".own-action")
    action.locator("summary").click()
    action.get_by_label("Qui s’en charge").fill("Moi")
    action.get_by_label("Où en êtes-vous").select_option(label="En cours")
    saved(page)
    page.goto(visit.base + BOARD)
    page.get_by_label("Qui s’en charge").fill("La coordinatrice")
    page.get_by_label("Pour quand").fill("5/10/2026")
    page.get_by_role("button", name="Ajouter au suivi des actions").click()
    expect(said(page)).to_have_text("Une action mise à jour dans la liste de la CPTS.")
    saved(page)
    page.goto(visit.base + LISTS)
    assert action.locator("summary").inner_text().split("\n")[:2] == [
        "Partager un secrétariat",
        "Moi, 5 octobre 2026",
    ]


def test_a_list_is_filled_counted_sorted_by_hand_and_filtered(visit: Visit) -> None:
    page = visit.open(LISTS)
    assert [block.get_attribute("open") for block in page.locator("[data-list]").all()] == [None] * 3
    add(page, "msp", "Un", "Mme Untel", "5/10/2020")
    add(page, "msp", "Deux", due="bientôt")
    late = add(page, "msp", "Trois", due="5/10/2020")
    late.get_by_label("Où en êtes-vous").select_option(label="Bloquée")
    assert page.locator("[data-count]").inner_text() == "3 actions, 2 en retard."
    assert listed(page, "msp").locator("[data-list-count]").inner_text() == "3 actions, 2 en retard"
    words = listed(page, "msp").locator("[data-status-word]")
    assert words.all_inner_texts() == ["En retard", "À faire", "En retard, bloquée"]
    late.get_by_role("button", name="Monter").click()
    titles = listed(page, "msp").locator("[data-title]")
    assert titles.all_inner_texts() == ["Un", "Trois", "Deux"]
    error = listed(page, "msp").locator(".error:visible")
    expect(error).to_have_count(1)
    expect(error).to_contain_text("n’est pas une date complète")
    page.get_by_label("Montrer").select_option(label="Ce qui est en retard")
    assert titles.locator("visible=true").all_inner_texts() == ["Un", "Trois"]
    assert page.locator("[data-filtered]").inner_text().startswith("2 actions montrées sur 3.")
    page.get_by_label("Montrer").select_option(label="Toutes les actions")
    late.get_by_role("button", name="Retirer").click()
    expect(titles).to_have_count(2)
    page.get_by_role("button", name="Annuler", exact=True).first.click()
    expect(titles).to_have_text(["Un", "Trois", "Deux"])
    saved(page)
    page.reload()
    expect(titles).to_have_text(["Un", "Trois", "Deux"])
    assert visit.complaints == []


def test_only_what_is_ticked_goes_to_the_roadmap_then_all_of_it_once(visit: Visit) -> None:
    page = visit.open(LISTS)
    add(page, "cpts", "Un", "Le maire", "5/10/2026")
    second = add(page, "cpts", "Deux")
    second.get_by_label("Où en êtes-vous").select_option(label="En cours")
    second.get_by_label("Choisir pour la feuille de route").check()
    pour = listed(page, "cpts").get_by_role("button", name="Ajouter à la feuille de route de la commune")
    state = listed(page, "cpts").locator("[data-list-state]")
    pour.click()
    expect(state).to_have_text("Une action ajoutée à la feuille de route.")
    second.get_by_label("Choisir pour la feuille de route").uncheck()
    pour.click()
    expect(state).to_have_text("Une action ajoutée à la feuille de route.")
    pour.click()
    expect(state).to_have_text("Tout y était déjà.")
    second.get_by_label("Qui s’en charge").fill("La coordinatrice")
    pour.click()
    expect(state).to_have_text("Une action mise à jour dans la feuille de route.")
    saved(page)
    page.goto(visit.base + ROADMAP)
    own = page.locator(".own-action")
    assert own.count() == 2
    assert own.first.get_by_label("Action").input_value() == "Deux"
    assert own.first.get_by_label("Qui s’en charge").input_value() == "La coordinatrice"
    assert own.first.get_by_label("Où en êtes-vous").input_value() == "doing"


def test_an_action_changes_list_and_comes_back(visit: Visit) -> None:
    page = visit.open(LISTS)
    action = add(page, "cpts", "Se revoir", "Mme Untel")
    action.get_by_label("Liste", exact=True).select_option(label="Actions de l’hôpital")
    expect(listed(page, "cpts").locator(".own-action")).to_have_count(0)
    expect(listed(page, "hopital").locator("[data-title]")).to_have_text(["Se revoir"])
    expect(listed(page, "hopital").locator(".own-action summary")).to_be_focused()
    settle(page)
    page.keyboard.press("Control+z")
    expect(listed(page, "hopital").locator(".own-action")).to_have_count(0)
    expect(listed(page, "cpts").locator("[data-title]")).to_have_text(["Se revoir"])
    assert listed(page, "cpts").get_by_label("Qui s’en charge").input_value() == "Mme Untel"


def test_the_lists_leave_as_a_sheet_a_table_and_a_calendar(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(LISTS)
    assert "Pour quand" in on_paper(page, tmp_path)
    add(page, "cpts", "Écrire", "Le maire", "5/10/2027").get_by_label("Note").fill("Entre nous")
    add(page, "msp", "Se revoir")
    page.get_by_role("button", name="Mettre les trois listes au propre").click()
    sheet = drawn_sheet(page)
    for words in ("Actions de la CPTS", "Écrire", "Le maire", "5 octobre 2027", "Actions de la MSP", "Se revoir"):
        assert words in sheet.inner_text()
    assert "Entre nous" not in sheet.inner_text()
    listed(page, "cpts").get_by_role("button", name="Mettre cette liste au propre").click()
    expect(sheet).not_to_contain_text("Se revoir")
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert table_of(download.value)[1][:3] == ("Écrire", "À faire", "Le maire")
    with page.expect_download() as calendar:
        listed(page, "cpts").get_by_role("button", name="Ajouter les échéances à mon agenda").click()
    text = calendar.value.path().read_text("utf-8")
    assert "SUMMARY:Écrire" in text
    assert "DTSTART;VALUE=DATE:20271005" in text
    listed(page, "msp").get_by_role("button", name="Ajouter les échéances à mon agenda").click()
    expect(listed(page, "msp").locator("[data-list-state]")).to_contain_text("n’a de date lisible")
    paper = on_paper(page, tmp_path)
    for words in ("Écrire", "Le maire", "5/10/2027", "Se revoir"):
        assert words in paper
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_filled_lists(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open(LISTS)
    add(page, "cpts", "Écrire à toutes les équipes du territoire", "Mme Untel", "5/10/2020")
    page.get_by_role("button", name="Mettre les trois listes au propre").click()
    drawn_sheet(page)
    assert faults(page, ("light", "dark", "forced")) == {}
