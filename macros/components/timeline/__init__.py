"""The hundred days of the roadmap as a picture, then three years, each with what it shows told in words beside it."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.core.component import Component
from macros.core.page import Page
from macros.core.script_json import script_json


def timeline(page: Page, id: str = "100-jours", years: bool = False) -> str:
    """The days of a roadmap; with ``years``, the three years too. `macros/browser/forms/timelines.mjs` draws them."""
    checklist = page.find(Checklist, id)
    phases = [phase for phase in checklist.phases if phase.to_day]
    model = script_json({"steps": checklist.in_short})
    return page.render("timeline/timeline.html", phases=phases, name=id, years=years, model=model)


COMPONENT = Component(name="timeline", macros={"timeline": timeline})
