"""The roadmap as a spreadsheet: one row for each action and each point; the due date follows from day 0."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.core.tables import Column, Line, Lists, Table, Workbook

DAY_ZERO = "jour_0"


def tables(checklist: Checklist, lists: Lists) -> Workbook:
    """Return the workbook; each of `lists` is a column more."""
    notice = [Line(checklist.intro), *([Line(checklist.day_zero)] if checklist.day_zero else [])]
    notice.append(Line("Votre jour 0 :", bold=True, asks=DAY_ZERO))
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
    for phase in checklist.phases:
        due = f'=IF({DAY_ZERO}="","",{DAY_ZERO}+{phase.to_day})' if phase.to_day else ""
        for step in phase.steps:
            number = str(checklist.steps.index(step) + 1)
            about = step.why + (f" Avec qui : {step.with_whom}." if step.with_whom else "")
            rows.append([phase.title, due, number, step.title, about])
            rows += [[phase.title, due, number, f"– {point.text}", ""] for point in step.details]
    whole = [row + [""] * (len(columns) - len(row)) for row in rows]
    return Workbook(notice, [Table("Feuille de route", columns, whole, blank=10)])
