"""A form filled once for an action of the roadmap: what the dossier knows, what is agreed, what goes to the roadmap."""

from __future__ import annotations

import json

from macros.components.directory.model import Directory
from macros.components.points.model import Points
from macros.components.record.model import FACTS, Record, check
from macros.core.component import Assets, Component
from macros.core.data import Data
from macros.core.page import Page


def record(page: Page, id: str, level: int = 3) -> str:
    """The form, to fill on screen, or by hand once printed."""
    found = page.find(Record, id)
    names_federation = any("federation" in part.facts for part in found.parts)
    return page.render(
        "record/record.html",
        record=found,
        name=id,
        level=level,
        facts=FACTS,
        lists=page.data.all(Points),
        federations=json.dumps(federation_lines(page.data), ensure_ascii=False) if names_federation else "",
    )


def federation_lines(data: Data) -> dict[str, str]:
    """Return each federation as one reaches it, by id: the dossier holds the id alone."""
    found = data.one(Directory).federations
    return {each.id: ", ".join(filter(None, [each.label, each.phone or each.email])) for each in found}


COMPONENT = Component(
    name="record",
    data="records/",
    model=Record,
    check=check,
    macros={"record": record},
    ids={"record": "une fiche de data/records/"},
    assets={"record": Assets(script="record", style="tools")},
    tool="record",
)
