"""A sheet of questions to fill: lines to write on, tables, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.worksheet.model import Worksheet


def worksheet(site: Site, id: str, level: int = 3) -> str:
    """The sheet, to fill by hand once printed; on screen too where it says how it repeats."""
    return site.render("worksheet/worksheet.html", worksheet=site.find(Worksheet, id), name=id, level=level)


COMPONENT = Component(
    "worksheets/", Worksheet, {"worksheet": worksheet}, ids={"worksheet": "une fiche de data/worksheets/"}
)
