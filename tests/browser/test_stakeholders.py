"""The cooperation planner: doubts, answers and actions by audience, a version to share, actions in the roadmap."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import saved
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, table_of

PLANNER = "cooperation/planificateur/"
DOUBT = "Comment éviter de faire de la coopération une «\u00a0affaire de spécialistes\u00a0» ?"


def fill(page: Page, answer: str = "Un groupe par métier") -> None:
    """Choose a doubt and answer it, add one, choose two actions, say who and when, write a note."""
    staff = page.locator("#cooperation-personnels")
    staff.get_by_role("checkbox", name=DOUBT).check()
    staff.get_by_label("Votre réponse : Comment éviter").fill(answer)
    staff.get_by_role("button", name="Ajouter un doute").click()
    staff.get_by_label("Doute entendu").fill("Encore une réforme")
    staff.get_by_label("S’appuyer sur des projets pilotes").check()
    staff.get_by_label("Valoriser les résultats positifs").check()
    staff.get_by_label("Qui s’en charge").fill("La direction des soins")
    staff.get_by_label("Pour quand").fill("5/10/2026")
    staff.get_by_label("Note pour vous seulement").fill("Tension au bloc")


def test_the_plan_is_there_after_a_reload_and_its_shared_version_has_no_note(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page)
    saved(page)
    page.reload()
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    shared = drawn_sheet(page).inner_text()
    for words in ("Un groupe par métier", "Encore une réforme", "S’appuyer sur des projets pilotes", "5/10/2026"):
        assert words in shared
    assert "Tension" not in shared
    assert "La direction des soins" not in shared
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    full = page.locator("[data-report-sheet]").inner_text()
    for words in ("Tension au bloc", "La direction des soins", "Interne\u00a0: ne pas diffuser"):
        assert words in full
    assert visit.complaints == []


def test_the_version_to_share_follows_the_audience_that_is_shown(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page)
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    sheet = page.locator("[data-report-sheet]")
    expect(sheet).to_contain_text("Un groupe par métier")
    page.get_by_label("Montrer", exact=True).select_option(label="Les élues, les élus et la population")
    expect(sheet).not_to_contain_text("Un groupe par métier")


def test_the_printed_page_keeps_private_notes_on_the_screen(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    fill(page)
    paper = on_paper(page, tmp_path)
    assert "Un groupe par métier" in paper
    assert "Tension au bloc" not in paper
    assert "Note pour vous seulement" not in paper


def test_the_actions_go_once_into_the_roadmap(visit: Visit) -> None:
    page = visit.open(PLANNER)
    add = page.get_by_role("button", name="Ajouter à la feuille de route")
    add.click()
    assert "Cochez d’abord" in page.locator("[data-pour-state]").inner_text()
    fill(page)
    add.click()
    assert page.locator("[data-pour-state]").inner_text() == "2 actions ajoutées à la feuille de route."
    add.click()
    assert page.locator("[data-pour-state]").inner_text() == "Tout y était déjà."
    saved(page)
    page.goto(visit.base + "100-jours/feuille-de-route/")
    actions = page.locator(".own-action")
    assert actions.count() == 2
    assert actions.last.get_by_label("Action").input_value() == "S’appuyer sur des projets pilotes déjà lancés"
    assert actions.last.get_by_label("Qui s’en charge").input_value() == "La direction des soins"
    assert actions.last.get_by_label("Pour quand").input_value() == "5/10/2026"


def test_one_audience_and_one_phase_show_at_a_time_and_paper_shows_all(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    page.get_by_label("Montrer", exact=True).select_option(label="Les élues, les élus et la population")
    page.get_by_label("Projet lancé").check()
    assert page.locator(".audience:visible h3").all_inner_texts() == ["Les élues, les élus et la population"]
    assert not page.get_by_role("checkbox", name="Quel avantage la population en tire").is_visible()
    assert page.get_by_role("checkbox", name="Qu’est-ce qui garantit").is_visible()
    paper = on_paper(page, tmp_path)
    assert "L’ensemble des personnels" in paper
    assert "Quel avantage la population en tire" in paper


def test_coming_back_shows_the_audiences_that_the_filter_says(visit: Visit) -> None:
    page = visit.open(PLANNER)
    shown, chosen = page.locator(".audience:visible"), page.get_by_label("Montrer", exact=True)
    chosen.select_option(label="Les élues, les élus et la population")
    expect(shown).to_have_count(1)
    page.goto(visit.base)
    page.go_back()
    expect(shown).to_have_count(1 if chosen.input_value() else 3)


def test_the_planner_works_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(PLANNER)
    page.get_by_role("checkbox", name=DOUBT).press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Des réunions ouvertes")
    page.get_by_role("button", name="Mettre au propre la version à partager").press("Enter")
    expect(page.locator("[data-report-sheet]")).to_be_focused()
    assert "Des réunions ouvertes" in page.locator("[data-report-sheet]").inner_text()


def test_hostile_words_stay_words_and_formulas_are_neutralised(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page, HOSTILE)
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    sheet = drawn_sheet(page)
    assert_hostile_words_stay_words(sheet)
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert len(table_of(download.value)) > 1


def test_the_blank_plan_prints_without_what_was_typed(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    fill(page)
    text = on_paper(page, tmp_path, "blank")
    assert "S’appuyer sur des projets pilotes" in text
    assert "Tension au bloc" not in text
    assert "Votre réponse" not in text


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_filled_plan(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open(PLANNER)
    fill(page)
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    assert faults(page) == {}


def test_a_phone_in_the_version_to_share_is_told(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page, answer="Appeler le 06 12 34 56 78")
    warning = page.locator("[data-report-warning]")
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    expect(warning).to_contain_text("un numéro de téléphone dans «")
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    expect(warning).to_be_hidden()


def test_a_day_that_cannot_be_read_is_told_in_place(visit: Visit) -> None:
    page = visit.open(PLANNER)
    staff = page.locator("#cooperation-personnels")
    due = staff.get_by_label("Pour quand")
    due.fill("bientôt")
    due.blur()
    expect(staff.locator(".error:visible")).to_contain_text("n’est pas une date complète")
