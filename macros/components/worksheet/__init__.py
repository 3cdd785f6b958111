"""A sheet of questions to fill: lines to write on, tables, choices."""

from __future__ import annotations

from macros.components.worksheet.model import Worksheet
from macros.components.worksheet.tables import tables
from macros.core.component import Assets, Component
from macros.core.page import Page


def worksheet(page: Page, id: str, level: int = 3, blank: bool = False) -> str:
    """The sheet, to fill by hand once printed; on screen too where it repeats and is no table. ``blank`` keeps only
    the table, which another tool fills on screen.
    """
    template = "worksheet/blank.html" if blank else "worksheet/worksheet.html"
    return page.render(template, worksheet=page.find(Worksheet, id), name=id, level=level)


COMPONENT = Component(
    name="worksheet",
    data="worksheets/",
    model=Worksheet,
    macros={"worksheet": worksheet},
    ids={"worksheet": "une fiche de data/worksheets/"},
    # A sheet that is filled once is for paper: it has no script.
    assets={"worksheet": Assets(script="worksheet", style="tools", when=lambda sheet: sheet.repeat is not None)},
    tool="worksheet",
    tables=tables,
)
