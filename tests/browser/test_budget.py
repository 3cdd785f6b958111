"""The coordination budget: the visitor's figures alone, checked as typed, the calculation shown."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from playwright.sync_api import Download, Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, saved, table_of

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
        ("2,3", "", "2 ou 2,5"),
    ],
)
def test_an_unusable_figure_is_reported_beside_its_field(visit: Visit, low: str, high: str, says: str) -> None:
    page = visit.open(BUDGET)
    type_range(page, "jours-par-semaine", low, high)
    wrong = question(page, "jours-par-semaine").locator("[aria-invalid=true]")
    expect(wrong).to_have_count(1)
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
    expect(sheet).to_contain_text("Total sur deux ans")
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


def add_expense(page: Page, label: str, low: str, *, once: bool = False) -> None:
    page.get_by_role("button", name="Ajouter une dépense").click()
    row = question(page, "autres-couts").locator("[data-row]").last
    row.get_by_role("textbox", name="Dépense").fill(label)
    row.get_by_label("Au moins (€)").fill(low)
    if once:
        row.get_by_label("La première année seulement").check()


def fill_salary(page: Page) -> None:
    """Type half of a week, a salary from a low to a high one, charges as a part of it, what is paid once."""
    type_range(page, "jours-par-semaine", "mi-temps")
    page.get_by_label("Par salaire d’une année").check()
    type_range(page, "salaire", "30 000", "32k")
    type_range(page, "charges", "42 %", "45 %")
    add_expense(page, "Ordinateur", "900,10", once=True)
    question(page, "aide-premiere-annee").get_by_label("Montant").fill("40 000")
    type_range(page, "remunerations", "20 000")


def taken(page: Page, button: str) -> Download:
    with page.expect_download() as download:
        page.locator(f"[data-report-{button}]").click()
    return download.value


def rows_of(table: Locator) -> list[list[str]]:
    return [
        [plain(cell) for cell in row.locator("th, td").all_inner_texts()] for row in table.locator("tbody tr").all()
    ]


YEARS = [
    ["Coordination", *["42 600,00 € à 46 400,00 €"] * 2, "85 200,00 € à 92 800,00 €", "42 600,00 € à 46 400,00 €"],
    ["Ordinateur (la première année seulement)", "900,10 €", "0,00 €", "900,10 €", "0,00 €"],
    [
        *["Coût de l’année", "43 500,10 € à 47 300,10 €", "42 600,00 € à 46 400,00 €"],
        *["86 100,10 € à 93 700,10 €", "42 600,00 € à 46 400,00 €"],
    ],
    ["Aide accordée", "40 000,00 €", "0,00 €", "40 000,00 €", "0,00 €"],
    ["Rémunérations spécifiques", "0,00 €", *["20 000,00 €"] * 3],
    [
        *["Reste à payer, avec l’aide accordée", "3 500,10 € à 7 300,10 €", "22 600,00 € à 26 400,00 €"],
        *["26 100,10 € à 33 700,10 €", "22 600,00 € à 26 400,00 €"],
    ],
]


def test_the_years_stand_in_a_table_and_a_picture_on_the_page_and_on_the_sheet(visit: Visit) -> None:
    page = visit.open(BUDGET)
    years = page.locator("[data-years]")
    expect(years.get_by_role("table")).to_be_hidden()
    fill_salary(page)
    expect(
        years.get_by_role("img", name=re.compile("Aide accordée, 40 000,00 €.*Le tableau dit la même"))
    ).to_be_visible()
    table = years.get_by_role("table", name="Coûts, ressources et reste à payer")
    assert rows_of(table) == YEARS
    expect(table.get_by_role("columnheader")).to_have_count(5)
    expect(table.get_by_role("rowheader", name="Coordination")).to_be_visible()
    charges = "42 à 45 % de 30 000,00 € à 32 000,00 € = 12 600,00 € à 14 400,00 €"
    assert charges in plain(question(page, "charges").inner_text())
    assert charges in result(page, "cout-annuel")
    assert "Compris : 2,5 jours par semaine." in plain(question(page, "jours-par-semaine").inner_text())
    years.get_by_text("Montrer le calcul").click()
    expect(years.get_by_text("compte pour les deux")).to_be_visible()
    page.get_by_role("button", name="Mettre le budget au propre").click()
    sheet = drawn_sheet(page)
    assert rows_of(sheet.locator("table").last) == YEARS
    expect(sheet.get_by_role("img", name=re.compile("Coûts et ressources par année"))).to_be_visible()
    assert visit.complaints == []


def test_what_cannot_be_read_is_said_in_every_file(open_context: Callable[..., Visit]) -> None:
    visit = open_context(accept_downloads=True, permissions=["clipboard-read", "clipboard-write"])
    page = visit.open(BUDGET)
    fill_salary(page)
    add_expense(page, "Loyer", "40 par mois")
    years = page.locator("[data-years]")
    stopped = "À corriger, pour finir le calcul : « Loyer »."
    expect(years.get_by_role("status")).to_have_text(re.compile(r"À corriger, pour finir le calcul\s: «\sLoyer\s»\."))
    page.get_by_role("button", name="Mettre le budget au propre").click()
    assert stopped in plain(drawn_sheet(page).inner_text())
    page.locator("[data-report-copy]").click()
    expect(page.locator("[data-report-state]")).to_have_text("Texte copié.")
    copied = plain(page.evaluate("navigator.clipboard.readText()"))
    assert stopped in copied
    assert "- Coût de l’année, première année : à corriger, deuxième année : à corriger" in copied
    document = docx.Document(io.BytesIO(taken(page, "docx").path().read_bytes()))
    assert stopped in [plain(paragraph.text) for paragraph in document.paragraphs]
    table = next(table for table in document.tables if table.cell(0, 1).text == "Première année")
    cells = {row.cells[0].text: [plain(cell.text) for cell in row.cells[1:]] for row in table.rows}
    assert cells["Loyer"] == cells["Coût de l’année"] == ["à corriger"] * 4
    assert cells["Coordination"] == YEARS[0][1:]
    rows = table_of(taken(page, "table"))
    assert next(row for row in rows if row[1] == "Loyer")[3:5] == ("40 par mois", "")
    total = next(row for row in rows if row[:2] == ("Total sur deux ans", "Coût de l’année"))
    assert total[3:6] == ("à corriger", "à corriger", "€")
    assert "Loyer" in str(total[6])
    assert "40" not in [str(cell) for row in rows for cell in row]


def test_amounts_are_numbers_in_a_spreadsheet(open_context: Callable[..., Visit]) -> None:
    page = open_context(accept_downloads=True).open(BUDGET)
    fill_salary(page)
    page.get_by_role("button", name="Mettre le budget au propre").click()
    drawn_sheet(page)
    sheet = openpyxl.load_workbook(io.BytesIO(taken(page, "table").path().read_bytes())).active
    assert sheet is not None
    rows = {(row[0].value, row[1].value): row[3:6] for row in sheet.iter_rows()}
    amounts = {
        ("Total sur deux ans", "Coût de l’année"): (86_100.10, 93_700.10),
        ("Première année", "Ordinateur (la première année seulement)"): (900.10, 900.10),
        ("Chaque année suivante", "Reste à payer, avec l’aide accordée"): (22_600, 26_400),
    }
    for key, bounds in amounts.items():
        low, high, unit = rows[key]
        assert (low.value, high.value, unit.value) == (*bounds, "€")
        assert low.number_format == high.number_format == '#,##0.00\\ "€"'
    charges = next(row for (_, words), row in rows.items() if str(words).startswith("Quelles charges"))
    assert [cell.value for cell in charges] == [42, 45, "% du salaire"]


@pytest.mark.parametrize(("colours", "forced"), [("light", "none"), ("dark", "active")])
def test_the_years_hold_on_a_small_phone(open_context: Callable[..., Visit], colours: str, forced: str) -> None:
    looks = {"color_scheme": colours, "forced_colors": forced}
    page = open_context(viewport={"width": 320, "height": 700}, **looks).open(BUDGET)
    fill_salary(page)
    chart = page.locator("[data-years]").get_by_role("img")
    expect(chart).to_be_visible()
    box = chart.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    cell = page.locator("[data-years] td").first
    # A row is read as lines, each under its heading.
    assert cell.evaluate("(cell) => getComputedStyle(cell, '::before').content") == '"Première année"'
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


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
    assert "Total sur deux ans" in filled
    assert "288 120,10 €" in filled
    blank = on_paper(page, tmp_path, "blank")
    assert "144 060,10" not in blank
    assert "1 200,50" not in blank
    assert "Combien coûte une journée" in blank
    assert "salaire brut" in blank


def test_the_blank_dossier_leaves_lines_to_write_the_budget_on(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator("summary", has_text="Budget de la coordination").click()
    page.locator("#budget-coordination[data-ready]").wait_for()
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
    settle(page)
    assert faults(page) == {}
