"""The spreadsheets open with their lists, their frozen headers and their pages ready to print."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from macros.components.checklist.model import Checklist
from macros.components.downloads.model import Document
from macros.components.swot.model import Workshop
from macros.components.worksheet.model import Worksheet
from macros.documents.paper_site import PaperSite
from macros.site.registry import macros
from tests.documents.conftest import names


def cells(path: Path) -> set[object]:
    book = openpyxl.load_workbook(path)
    return {value for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value}


@pytest.mark.parametrize("name", names("xlsx"))
def test_a_workbook_is_ready_to_print_and_to_fill_in(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".xlsx")]
    book = openpyxl.load_workbook(folder / name)
    assert book.properties.title == document.title
    assert book.properties.created == datetime.combine(paper.identity.published_on, datetime.min.time())
    assert book.sheetnames[0] == "Mode d’emploi"
    for sheet in book:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.oddFooter.left.text.startswith(document.title)
        if sheet.sheet_state == "visible" and sheet.title != "Mode d’emploi":
            assert sheet.freeze_panes == "A2"
            assert sheet.print_title_rows == "$1:$1"
            assert all(cell.font.bold and cell.value for cell in sheet[1])


def validations(path: Path) -> dict[str, list[str]]:
    """Return the offered answers of each column, by header."""
    found = {}
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for rule in sheet.data_validations.dataValidation:
            if rule.type == "list":
                column = min(area.min_col for area in rule.sqref.ranges)
                # Answers in the rule itself would be cut at their commas.
                name, area = rule.formula1.lstrip("=").rsplit("!", 1)
                cells = book[name.strip("'")][area.replace("$", "")]
                found[str(sheet.cell(1, column).value)] = [str(cell.value) for (cell,) in cells]
    return found


@pytest.mark.parametrize("name", names("xlsx"))
def test_each_answer_to_choose_is_that_of_the_data_commas_included(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".xlsx")]
    component, _ = macros()[document.shows or ""]
    assert component.tables is not None
    assert component.model is not None
    lists = {choices.column: tuple(choices.values) for choices in document.lists}
    workbook = component.tables(paper.find(component.model, document.of or ""), lists)
    wanted = {
        column.title: list(column.values) for table in workbook.tables for column in table.columns if column.values
    }
    assert validations(folder / name) == wanted
    assert openpyxl.load_workbook(folder / name)["Listes"].sheet_state == "hidden"


def test_the_roadmap_offers_its_states_and_computes_its_due_dates(folder: Path, paper: PaperSite) -> None:
    path = folder / "feuille-de-route.xlsx"
    assert validations(path)["Où en est-on"] == ["À faire", "En cours", "Bloquée", "Terminée", "Sans objet"]
    sheet = openpyxl.load_workbook(path)["Feuille de route"]
    data = paper.find(Checklist, "100-jours")
    found = cells(path)
    assert all(step.title in found for step in data.steps)
    assert all(f"– {point.text}" in found for step in data.steps for point in step.details)
    assert sheet["B2"].value == '=IF(jour_0="","",jour_0+30)'
    assert sheet["B2"].number_format == "dd/mm/yyyy"


def test_the_diagnosis_has_a_sheet_per_table(folder: Path, paper: PaperSite, catalogue: dict[str, Document]) -> None:
    path = folder / "etat-des-lieux.xlsx"
    data = paper.find(Worksheet, "etat-des-lieux")
    questions = [question for theme in data.themes for question in theme.questions]
    headers = [[cell.value for cell in sheet[1]] for sheet in openpyxl.load_workbook(path)]
    for question in questions:
        if question.answer == "table":
            assert question.columns in headers
        else:
            assert any(question.text in str(value) for value in cells(path))
    for choices in catalogue["etat-des-lieux"].lists:
        assert validations(path)[choices.column]
    assert any(rule.type == "whole" for s in openpyxl.load_workbook(path) for rule in s.data_validations.dataValidation)


def test_the_workshop_offers_its_four_quadrants(folder: Path, paper: PaperSite) -> None:
    offered = validations(folder / "tableau-atelier.xlsx")
    assert offered["Case"] == [quadrant.title for quadrant in paper.find(Workshop, "atelier-cpts").quadrants]
    assert offered["Priorité"] == ["1", "2", "3"]


@pytest.mark.parametrize("name", names("xlsx"))
def test_every_list_announced_in_the_catalogue_is_in_the_workbook(
    name: str, folder: Path, catalogue: dict[str, Document]
) -> None:
    offered = validations(folder / name)
    assert {choices.column for choices in catalogue[name.removesuffix(".xlsx")].lists} <= offered.keys()
