"""Spreadsheets to fill over the months: one table a sheet, answers to choose, ready to print."""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from macros.components.downloads.model import Document
from macros.components.identity.model import Identity
from macros.core.dates import french_date
from macros.core.tables import Column, Line, Table, Workbook
from macros.documents.paper_site import PaperSite
from macros.site.registry import macros
from macros.theme.colours import THEMES

LISTS = "Listes"
"""The hidden sheet that holds the answers to choose from, last of the workbook."""


class Book:
    """A workbook whose every sheet looks and prints alike."""

    def __init__(self, document: Document, identity: Identity, credit: str) -> None:
        self.document, self.edition = document, f"version {identity.version} du {french_date(identity.published_on)}"
        self.out = io.BytesIO()
        self.book = xlsxwriter.Workbook(self.out, {"in_memory": True})
        created = datetime.combine(identity.published_on, datetime.min.time())
        self.book.set_properties(
            {"title": document.title, "author": identity.name, "comments": document.about, "created": created}
        )
        self.footer = f"{document.title}. {identity.name}, {self.edition}"
        font = {"font_name": "Arial", "font_size": 11, "valign": "top", "text_wrap": True}
        self.text = self.book.add_format(font)
        self.cell = self.book.add_format({**font, "border": 1})
        self.day = self.book.add_format({**font, "border": 1, "num_format": "dd/mm/yyyy", "align": "left"})
        self.head = self.book.add_format({**font, "border": 1, "bold": True, "bg_color": THEMES["light"]["tint"]})
        self.title = self.book.add_format({"font_name": "Georgia", "font_size": 18})
        self.bold = self.book.add_format({**font, "bold": True})
        self.credit = credit
        self.lists: dict[tuple[str, ...], str] = {}

    def page(self, name: str) -> Any:
        """Return a new sheet set for printing: A4, landscape, one page wide, the footer of the edition."""
        sheet = self.book.add_worksheet(name)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.set_margins(0.5, 0.5, 0.6, 0.8)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L&9{self.footer.replace('&', '&&')}&R&9Page &P sur &N")
        return sheet

    def notice(self, lines: Sequence[Line]) -> None:
        """Add the first sheet: what the document is, and how to fill it."""
        sheet = self.page("Mode d’emploi")
        sheet.set_column(0, 0, 100)
        sheet.write_string(0, 0, self.document.title, self.title)
        closing = [Line(f"{self.credit}. Textes sous licence CC BY 4.0."), Line(self.footer + ".")]
        whole = [*lines, *closing]
        for row, line in enumerate(whole, start=1):
            sheet.write_string(row, 0, line.text, self.bold if line.bold else self.text)
        for row, line in enumerate(whole, start=1):
            if line.asks:
                sheet.set_column(1, 1, 16)
                sheet.write_blank(row, 1, None, self.day)
                sheet.data_validation(row, 1, row, 1, _rule(Column(line.text.removesuffix(" :"), kind="date")))
                self.book.define_name(line.asks, f"='{sheet.get_name()}'!$B${row + 1}")

    def table(self, table: Table) -> None:
        """Add a sheet with a frozen header, filters and the checks of each column."""
        sheet = self.page(table.name)
        columns, rows = table.columns, table.rows
        last = len(rows) + table.blank
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.title, self.head)
            style = self.day if column.kind == "date" else self.cell
            for row in range(1, last + 1):
                text = rows[row - 1][place] if row <= len(rows) else ""
                if text.startswith("=") and column.kind == "date":
                    sheet.write_formula(row, place, text, style, "")
                elif text:
                    sheet.write_string(row, place, text, style)
                else:
                    sheet.write_blank(row, place, None, style)
            if rule := _rule(column):
                if column.values:
                    rule["source"] = self.choices(tuple(column.values))
                sheet.data_validation(1, place, last, place, rule)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.repeat_rows(0)
        sheet.print_area(0, 0, last, len(columns) - 1)
        if table.note:
            sheet.write_comment(0, 0, table.note, {"x_scale": 3})

    def choices(self, values: tuple[str, ...]) -> str:
        """Return the range of the hidden sheet that will hold these answers.

        Written in the rule itself, they would be separated by commas: « Seul, libéral » would be two answers.
        """
        column = xl_col_to_name(len(self.lists))
        return self.lists.setdefault(values, f"='{LISTS}'!${column}$1:${column}${len(values)}")

    def save(self) -> bytes:
        if self.lists:
            sheet = self.page(LISTS)
            for place, values in enumerate(self.lists):
                for row, value in enumerate(values):
                    sheet.write_string(row, place, value)
            sheet.hide()
        self.book.close()
        return self.out.getvalue()


def _rule(column: Column) -> dict[str, Any] | None:
    title = column.title[:32]
    rule: dict[str, Any]
    if column.values:
        message = "Choisissez dans la liste, ou écrivez votre réponse."
        rule = {"validate": "list", "source": list(column.values), "input_title": title, "input_message": message}
        kind, error = "information", "Cette réponse n’est pas dans la liste. Elle est acceptée."
    elif column.kind == "number":
        rule = {"validate": "integer", "criteria": ">=", "value": 0}
        kind, error = "information", "Un nombre entier est attendu. Une autre réponse reste acceptée."
    elif column.kind == "date":
        rule = {"validate": "date", "criteria": ">=", "value": datetime(2000, 1, 1)}
        kind, error = "warning", "Une date est attendue, comme 15/03/2027."
    else:
        return None
    return {**rule, "error_type": kind, "error_title": title, "error_message": error}


def maker(site: PaperSite, document: Document, format: str) -> functools.partial[bytes]:
    """Return what makes the file, from what the component that the document shows says of itself."""
    component, _ = macros()[document.shows or ""]
    if component.tables is None or component.model is None:
        raise ValueError(f"{document.id}: {component.name} has no tables")
    lists = {choices.column: tuple(choices.values) for choices in document.lists}
    workbook = component.tables(site.find(component.model, document.of or ""), lists)
    return functools.partial(make, document, workbook, site.identity, site.credit(document.source))


def make(document: Document, workbook: Workbook, identity: Identity, credit: str) -> bytes:
    """Return the file, the same for the same content."""
    book = Book(document, identity, credit)
    book.notice(workbook.notice)
    for table in workbook.tables:
        book.table(table)
    return book.save()
