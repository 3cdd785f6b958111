"""Spreadsheets to fill over the months: one table a sheet, answers to choose, ready to print."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import xlsxwriter

from macros.components.checklist.model import Checklist
from macros.components.downloads.model import Document
from macros.components.identity.model import Identity
from macros.components.swot.model import Workshop
from macros.components.worksheet.model import Worksheet
from macros.core.dates import french_date

BLANK_ROWS = 60
"""Rows ready to fill below the model's own."""


@dataclass(frozen=True)
class Column:
    """``values`` are offered, without forbidding another answer; ``number`` and ``date`` are checked."""

    title: str
    width: int = 24
    values: tuple[str, ...] = ()
    kind: str = "text"


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
        self.head = self.book.add_format({**font, "border": 1, "bold": True, "bg_color": "#DFE9E2"})
        self.title = self.book.add_format({"font_name": "Georgia", "font_size": 18})
        self.bold = self.book.add_format({**font, "bold": True})
        self.credit = credit

    def page(self, name: str) -> Any:
        """Return a new sheet set for printing: A4, landscape, one page wide, the footer of the edition."""
        sheet = self.book.add_worksheet(name)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.set_margins(0.5, 0.5, 0.6, 0.8)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L&9{self.footer.replace('&', '&&')}&R&9Page &P sur &N")
        return sheet

    def notice(self, lines: Sequence[tuple[str, bool]]) -> Any:
        """Add the first sheet: what the document is, and how to fill it."""
        sheet = self.page("Mode d’emploi")
        sheet.set_column(0, 0, 100)
        sheet.write_string(0, 0, self.document.title, self.title)
        closing = [f"{self.credit}. Textes sous licence CC BY 4.0.", self.footer + "."]
        for row, (line, bold) in enumerate([*lines, *((line, False) for line in closing)], start=1):
            sheet.write_string(row, 0, line, self.bold if bold else self.text)
        return sheet

    def table(self, name: str, columns: Sequence[Column], rows: Sequence[Sequence[str]] = (), blank: int = 0) -> Any:
        """Add a sheet with a frozen header, filters and the checks of each column."""
        sheet = self.page(name)
        last = len(rows) + blank
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
                sheet.data_validation(1, place, last, place, rule)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.repeat_rows(0)
        sheet.print_area(0, 0, last, len(columns) - 1)
        return sheet

    def save(self) -> bytes:
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


def _lists(document: Document) -> dict[str, tuple[str, ...]]:
    return {choices.column: tuple(choices.values) for choices in document.lists}


def checklist(document: Document, data: Checklist, identity: Identity, credit: str) -> bytes:
    """One row for each action and each point; the due date follows from day 0."""
    book = Book(document, identity, credit)
    sheet = book.notice(
        [(data.intro, False), *([(data.day_zero, False)] if data.day_zero else []), ("Votre jour 0 :", True)]
    )
    sheet.set_column(1, 1, 16)
    day_zero = 2 + bool(data.day_zero)
    sheet.write_blank(day_zero, 1, None, book.day)
    sheet.data_validation(day_zero, 1, day_zero, 1, _rule(Column("Votre jour 0", kind="date")))
    book.book.define_name("jour_0", f"='Mode d’emploi'!$B${day_zero + 1}")
    lists = _lists(document)
    columns = [
        Column("Période", 20),
        Column("Échéance", 13, kind="date"),
        Column("N°", 5),
        Column("À faire", 46),
        Column("Pourquoi, avec qui", 46),
        *(Column(title, 14, values) for title, values in lists.items()),
        Column("Qui s’en charge", 20),
        Column("Pour le", 13, kind="date"),
        Column("Notes", 30),
    ]
    rows: list[list[str]] = []
    for phase in data.phases:
        due = f'=IF(jour_0="","",jour_0+{phase.to_day})' if phase.to_day else ""
        for step in phase.steps:
            number = str(data.steps.index(step) + 1)
            about = step.why + (f" Avec qui : {step.with_whom}." if step.with_whom else "")
            rows.append([phase.title, due, number, step.title, about])
            rows += [[phase.title, due, number, f"– {point.text}", ""] for point in step.details]
    width = len(columns)
    book.table("Feuille de route", columns, [row + [""] * (width - len(row)) for row in rows], blank=10)
    return book.save()


def worksheet(document: Document, data: Worksheet, identity: Identity, credit: str) -> bytes:
    """A sheet for each table, and one for the other questions."""
    book = Book(document, identity, credit)
    book.notice([(data.intro, False), *((text, False) for text in data.takeaways)])
    lists = _lists(document)
    open_questions: list[list[str]] = [["", field.text, ""] for field in data.fields]
    for theme in data.themes:
        for question in theme.questions:
            if question.answer == "table":
                columns = [
                    Column(title, 22, lists.get(title, ()), "number" if title == "Combien" else "text")
                    for title in question.columns
                ]
                # The longest name that a spreadsheet takes.
                sheet = book.table(question.columns[0][:31], columns, blank=BLANK_ROWS)
                sheet.write_comment(0, 0, f"{question.text} {question.hint or ''}".strip(), {"x_scale": 3})
            else:
                hint = " ".join(filter(None, [question.text, question.hint]))
                choices = " / ".join(choice.text for choice in question.choices)
                open_questions.append([theme.title, hint + (f" ({choices})" if choices else ""), ""])
    book.table("Questions", [Column("Thème", 26), Column("Question", 60), Column("Réponse", 60)], open_questions)
    return book.save()


def workshop(document: Document, data: Workshop, identity: Identity, credit: str) -> bytes:
    """The ideas, each in its quadrant, with votes and what follows from them."""
    book = Book(document, identity, credit)
    questions = [(f"{q.title}. {q.question} ({q.horizon})", False) for q in data.quadrants]
    book.notice([(data.scenario, False), *questions])
    columns = [
        Column("Case", 18, tuple(quadrant.title for quadrant in data.quadrants)),
        Column("Idée", 60),
        Column("Votes", 9, kind="number"),
        Column("Priorité", 10, ("1", "2", "3")),
        Column("Qui s’en charge", 24),
        Column("Pour le", 13, kind="date"),
    ]
    book.table("Idées", columns, blank=BLANK_ROWS)
    return book.save()
