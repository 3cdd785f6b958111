"""The état des lieux as a tool: the worksheet of the same id, with rows to add, a summary and an import."""

from __future__ import annotations

from macros.components.diagnosis.model import Diagnosis, check
from macros.components.identity.model import Identity
from macros.components.territory.model import PublicFiles
from macros.components.worksheet.model import Worksheet
from macros.core.component import Assets, Component
from macros.core.page import Page


def diagnosis(page: Page, id: str, level: int = 3) -> str:
    """The worksheet to fill on screen or on paper, its summary and its synthesis for the meeting."""
    tool = page.find(Diagnosis, id)
    return page.render(
        "diagnosis/diagnosis.html",
        tool=tool,
        tables={table.id: table for table in tool.tables},
        public_files=page.data.one(PublicFiles).files,
        owner=page.data.one(Identity).review.owner,
        worksheet=page.find(Worksheet, tool.worksheet),
        name=id,
        level=level,
    )


COMPONENT = Component(
    name="diagnosis",
    data="diagnoses/",
    model=Diagnosis,
    check=check,
    macros={"diagnosis": diagnosis},
    ids={"diagnosis": "un état des lieux de data/diagnoses/"},
    assets={"diagnosis": Assets(script="diagnosis", style="tools")},
    tool="diagnosis",
)
