"""The point for the municipal council, and the handover: two sheets drawn from the whole dossier."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.components.directory.model import Directory
from macros.components.dossier.model import DossierTools
from macros.components.stakeholders.model import Stakeholders
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.script_json import script_json


def council_report(page: Page, id: str = "conseil", level: int = 3) -> str:
    """What only this report asks, a frame to fill by hand, and the handover."""
    return page.render("council/council.html", name=id, level=level, model=script_json(_model(page)))


def _model(page: Page) -> dict[str, object]:
    """Return what the sheets call things. The dossier holds their ids."""
    audiences = page.find(Stakeholders, "cooperation").audiences
    return {
        "steps": page.find(Checklist, "100-jours").in_short,
        "federations": {
            federation.id: ", ".join(filter(None, (federation.label, federation.phone)))
            for federation in page.data.one(Directory).federations
        },
        "audiences": {audience.id: audience.title for audience in audiences},
        "choices": [
            (audience.id, item.id, item.text)
            for audience in audiences
            for item in (*audience.secure, *audience.practices)
        ],
        "tools": [(tool.key, tool.title) for tool in page.data.one(DossierTools).tools],
    }


COMPONENT = Component(
    name="council",
    macros={"council_report": council_report},
    assets={"council_report": Assets(script="council", style="tools")},
    tool="council_report",
)
