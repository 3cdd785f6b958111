"""A mission sheet: families of missions to tick, and what goes with the role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.components.directory import federation_choices
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.mission.model import Mission


def mission(site: Site, id: str, level: int = 3) -> str:
    """The sheet, to tick and complete by hand once printed."""
    sheet = site.find(Mission, id)
    asked = any(field.dossier_key == "federation" for field in sheet.fields)
    federations = federation_choices(site) if asked else []
    return site.render("mission/mission.html", mission=sheet, name=id, level=level, federations=federations)


COMPONENT = Component("missions/", Mission, {"mission": mission}, ids={"mission": "une fiche de data/missions/"})
