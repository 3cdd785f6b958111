"""The état des lieux as a tool: the worksheet of the same id, with rows to add, a summary and an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.components.worksheet.model import Worksheet
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.diagnosis.model import Diagnosis, check


def diagnosis(site: Site, id: str, level: int = 3) -> str:
    """The worksheet to fill on screen or on paper, its summary and its synthesis for the meeting."""
    tool = site.find(Diagnosis, id)
    return site.render(
        "diagnosis/diagnosis.html",
        tool=tool,
        tables={table.id: table for table in tool.tables},
        worksheet=site.find(Worksheet, tool.worksheet),
        name=id,
        level=level,
    )


COMPONENT = Component(
    "diagnoses/", Diagnosis, {"diagnosis": diagnosis}, check, ids={"diagnosis": "un état des lieux de data/diagnoses/"}
)
