"""The board as a spreadsheet: the ideas, each in its quadrant, with votes and what follows from them."""

from __future__ import annotations

from macros.components.swot.model import Workshop
from macros.core.tables import BLANK_ROWS, Column, Line, Lists, Table, Workbook


def tables(workshop: Workshop, lists: Lists) -> Workbook:
    """Return the workbook of a blank board; it offers no list of the document."""
    questions = [Line(f"{part.title}. {part.question} ({part.horizon})") for part in workshop.quadrants]
    columns = [
        Column("Case", 18, tuple(quadrant.title for quadrant in workshop.quadrants)),
        Column("Idée", 60),
        Column("Votes", 9, kind="number"),
        Column("Priorité", 10, ("1", "2", "3")),
        Column("Qui s’en charge", 24),
        Column("Pour le", 13, kind="date"),
    ]
    return Workbook([Line(workshop.scenario), *questions], [Table("Idées", columns, blank=BLANK_ROWS)])
