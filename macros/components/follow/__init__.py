"""Several communes followed at one desk: their files of dossiers, read in the page, as a table."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.components.dossier.model import DossierTools
from macros.core.component import TOOLS, Assets, Component
from macros.core.page import Page
from macros.core.script_json import script_json

ROADMAP = "100-jours"


def follow(page: Page, level: int = 2) -> str:
    """What opens the files, and the place of the table. Nothing without JavaScript but how to do without."""
    model = {
        "steps": page.find(Checklist, ROADMAP).in_short,
        "tools": [(tool.key, tool.title) for tool in page.data.one(DossierTools).tools],
    }
    return page.render("follow/follow.html", level=level, model=script_json(model))


COMPONENT = Component(name="follow", macros={"follow": follow}, assets={"follow": Assets(script="follow", style=TOOLS)})
