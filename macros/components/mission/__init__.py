"""A mission sheet: families of missions to tick, and what goes with the role."""

from __future__ import annotations

from macros.components.directory.model import federation_choices
from macros.components.mission.model import Mission
from macros.core.component import Assets, Component
from macros.core.page import Page


def mission(page: Page, id: str, level: int = 3) -> str:
    """The sheet, to tick and complete by hand once printed."""
    sheet = page.find(Mission, id)
    asked = any(field.dossier_key == "federation" for field in sheet.fields)
    federations = federation_choices(page.data) if asked else []
    return page.render("mission/mission.html", mission=sheet, name=id, level=level, federations=federations)


COMPONENT = Component(
    name="mission",
    data="missions/",
    model=Mission,
    macros={"mission": mission},
    ids={"mission": "une fiche de data/missions/"},
    assets={"mission": Assets(script="mission", style="tools")},
    tool="mission",
)
