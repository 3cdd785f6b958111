"""A worksheet as a spreadsheet: a sheet for each table, and one for the other questions."""

from __future__ import annotations

from macros.components.worksheet.model import Question, Worksheet
from macros.core.tables import BLANK_ROWS, Column, Line, Lists, Table, Workbook

LONGEST_NAME = 31
"""Of a sheet, in characters: what spreadsheets take."""


def tables(worksheet: Worksheet, lists: Lists) -> Workbook:
    """Return the workbook; `lists` are offered in the columns of their titles."""
    found: list[Table] = []
    rows: list[list[str]] = [["", field.text, ""] for field in worksheet.fields]
    for theme in worksheet.themes:
        for question in theme.questions:
            if question.answer == "table":
                found.append(_table(question, lists))
            else:
                hint = " ".join(filter(None, [question.text, question.hint]))
                choices = " / ".join(choice.text for choice in question.choices)
                rows.append([theme.title, hint + (f" ({choices})" if choices else ""), ""])
    found.append(Table("Questions", [Column("Thème", 26), Column("Question", 60), Column("Réponse", 60)], rows))
    return Workbook([Line(worksheet.intro), *map(Line, worksheet.takeaways)], found)


def _table(question: Question, lists: Lists) -> Table:
    columns = [
        Column(title, 22, lists.get(title, ()), "number" if title == "Combien" else "text")
        for title in question.columns
    ]
    note = f"{question.text} {question.hint or ''}".strip()
    return Table(question.columns[0][:LONGEST_NAME], columns, blank=BLANK_ROWS, note=note)
