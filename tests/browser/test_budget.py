"""The coordination budget: the visitor's figures alone, checked as typed, the calculation shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import saved
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, table_of

BUDGET = "coordination/budget/"


def question(page: Page, name: str) -> Locator:
    return page.locator(f"[data-question={name}]")


def type_range(page: Page, name: str, low: str, high: str = "") -> None:
    question(page, name).locator("[data-figure=low]").fill(low)
    question(page, name).locator("[data-figure=high]").fill(high)


def fill(page: Page, expense: str = "Ordinateur") -> None:
    """Type a whole budget: two or three days a week."""
    type_range(page, "jours-par-semaine", "2", "3")
    type_range(page, "semaines-par-an", "40")
    type_range(page, "cout-par-jour", "1 200,50")
    page.get_by_role("button", name="Ajouter une dépense").click()
    costs = question(page, "autres-couts")
    costs.get_by_role("textbox", name="Dépense").fill(expense)
    costs.get_by_label("Au moins (€)").fill("0,10")
    costs.get_by_label("La première année seulement").check()
    question(page, "aide-esperee").get_by_label("Montant").fill("100 000")
    question(page, "aide-premiere-annee").get_by_label("Montant").fill("96 000")
    question(page, "demande-ars").get_by_label("Pas encore").check()
    type_range(page, "remunerations", "50 000", "60 000")


def result(page: Page, name: str) -> str:
    return plain(page.locator(f"[data-result={name}]").inner_text())


def plain(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", " ", text)


def test_no_figure_is_proposed(visit: Visit) -> None:
    page = visit.open(BUDGET)
    assert (
        page.locator("[data-figure]").evaluate_all("(all) => all.filter((field) => field.value || field.placeholder)")
        == []
    )
    assert "€ " not in result(page, "cout-annuel")
    assert result(page, "cout-annuel") == (
        "Pour calculer, il manque : les jours par semaine, les semaines dans l’année, le coût d’une journée."
    )


def test_the_calculation_is_shown_and_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(BUDGET)
    fill(page)
    saved(page)
    page.reload()
    assert question(page, "cout-par-jour").locator("[data-figure=low]").input_value() == "1 200,50"
    cost = result(page, "cout-annuel")
    assert "(2 à 3 jours par semaine) × (40 semaines) × (1 200,50 € par jour) = 96 040,00 € à 144 060,00 €." in cost
    assert "Première année : (96 040,00 € à 144 060,00 €) + autres coûts (0,10 €) = 96 040,10 € à 144 060,10 €." in cost
    assert "Années suivantes" not in cost
    first = result(page, "reste-premiere-annee")
    assert "Avec l’aide accordée : (96 040,10 € à 144 060,10 €) − 96 000,00 € = 40,10 € à 48 060,10 €." in first
    assert "= −3 959,90 € à 44 060,10 €. L’aide peut dépasser le coût." in first
    assert "elle n’y figure pas encore" in first
    assert "= 36 040,00 € à 94 060,00 €." in result(page, "reste-suivantes")
    assert visit.complaints == []


def test_a_salary_and_its_charges_replace_the_cost_of_a_day(visit: Visit) -> None:
    page = visit.open(BUDGET)
    page.get_by_label("Par salaire d’une année").check()
    assert not question(page, "cout-par-jour").is_visible()
    type_range(page, "salaire", "30 000")
    type_range(page, "charges", "10 000,01", "10 000,02")
    assert "30 000,00 € de salaire + 10 000,01 € à 10 000,02 € de charges = 40 000,01 € à 40 000,02 €." in result(
        page, "cout-annuel"
    )


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [
        ("beaucoup", "", "Écrivez seulement un nombre"),
        ("1.200", "", "Écrivez seulement un nombre"),
        ("3", "2", "plus petit"),
    ],
)
def test_an_unusable_figure_is_reported_beside_its_field(visit: Visit, low: str, high: str, says: str) -> None:
    page = visit.open(BUDGET)
    type_range(page, "jours-par-semaine", low, high)
    wrong = question(page, "jours-par-semaine").locator("[aria-invalid=true]")
    assert wrong.count() == 1
    message = page.locator(f"[id='{wrong.get_attribute('aria-describedby')}']")
    assert message.is_visible()
    assert says in message.inner_text()
    assert "les jours par semaine" in result(page, "cout-annuel")


def test_the_budget_is_filled_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(BUDGET)
    question(page, "jours-par-semaine").locator("[data-figure=low]").focus()
    page.keyboard.type("2")
    for typed in ("", "40", ""):
        page.keyboard.press("Tab")
        page.keyboard.type(typed)
    question(page, "cout-par-jour").locator("[data-figure=low]").focus()
    page.keyboard.type("10")
    assert "= 800,00 €." in result(page, "cout-annuel")
    page.get_by_role("button", name="Mettre le budget au propre").press("Enter")
    expect(page.locator("[data-report-sheet]")).to_be_focused()


def test_the_clean_sheet_holds_figures_and_results_and_is_given_as_a_table(visit: Visit) -> None:
    page = visit.open(BUDGET)
    fill(page, "=cmd|' /C calc'!A0")
    page.get_by_role("button", name="Mettre le budget au propre").click()
    sheet = page.locator("[data-report-sheet]")
    expect(sheet).to_contain_text("Les deux premières années")
    text = plain(sheet.inner_text())
    shown = ("Combien de jours par semaine ? 2 3 jours", "96 040,00 €", "Pas encore : à ajouter", "96 000")
    for words in shown:
        assert words in text
    assert "salaire brut" not in text
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    rows = table_of(download.value)
    expense = next(row for row in rows if row[1] == "=cmd|' /C calc'!A0")
    assert expense[3:6] == (0.1, "", "€")
    assert next(row for row in rows if row[1] == "Coordination")[3:6] == (96_040, 144_060, "€")


@pytest.mark.parametrize(
    ("name", "typed", "says", "stopped"),
    [
        ("semaines-par-an", "470", "52 semaines au plus", "les semaines dans l’année"),
        ("jours-par-semaine", "25", "cinq jours de travail au plus", "les jours par semaine"),
        ("cout-par-jour", "-500", "est négatif", "le coût d’une journée"),
        ("cout-par-jour", "42 %", "est un pourcentage", "le coût d’une journée"),
    ],
)
def test_what_cannot_be_read_stops_its_total_and_is_said_on_the_sheet(
    visit: Visit, name: str, typed: str, says: str, stopped: str
) -> None:
    page = visit.open(BUDGET)
    fill(page)
    type_range(page, name, typed)
    field = question(page, name).locator("[data-figure=low]")
    expect(field).to_have_accessible_description(re.compile(says))
    assert result(page, "cout-annuel") == f"Calcul arrêté. À corriger : {stopped}."
    page.get_by_role("button", name="Mettre le budget au propre").click()
    assert says in plain(drawn_sheet(page).inner_text())


def test_hostile_words_stay_words(visit: Visit) -> None:
    page = visit.open(BUDGET)
    fill(page, HOSTILE)
    type_range(page, "cout-par-jour", HOSTILE)
    page.get_by_role("button", name="Mettre le budget au propre").click()
    sheet = drawn_sheet(page)
    assert_hostile_words_stay_words(sheet)
    assert "le coût d’une journée" in result(page, "cout-annuel")


def test_the_filled_budget_prints_its_results_and_the_blank_one_its_lines(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(BUDGET)
    fill(page)
    filled = on_paper(page, tmp_path)
    assert "144 060,10 €" in filled
    assert "1 200,50" in filled
    blank = on_paper(page, tmp_path, "blank")
    assert "144 060,10" not in blank
    assert "1 200,50" not in blank
    assert "Combien coûte une journée" in blank
    assert "salaire brut" in blank


def test_the_blank_dossier_leaves_lines_to_write_the_budget_on(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator(".tool-block[data-tool^=budget][data-ready]").wait_for()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.locator("#budget-coordination .lines").first).to_be_visible()


def test_the_same_budget_works_on_the_page_of_the_dossier(visit: Visit) -> None:
    page = visit.open(BUDGET)
    fill(page)
    saved(page)
    page.goto(visit.base + "dossier/")
    page.locator("summary", has_text="Budget de la coordination").click()
    page.locator("#budget-coordination[data-ready]").wait_for()
    assert question(page, "cout-par-jour").locator("[data-figure=low]").input_value() == "1 200,50"
    assert "96 040,00 € à 144 060,00 €" in result(page, "cout-annuel")
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_filled_or_wrong_budget(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open(BUDGET)
    fill(page)
    type_range(page, "semaines-par-an", "?", "2")
    page.get_by_role("button", name="Mettre le budget au propre").click()
    assert faults(page) == {}
