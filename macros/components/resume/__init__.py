"""On the home page, for who comes back: where the dossier stands, what to do now, whom to call."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.core.component import Component
from macros.core.page import Page
from macros.core.script_json import script_json


def resume(page: Page) -> str:
    """The place where it shows. Nothing without a dossier, nor without JavaScript."""
    roadmap = page.find(Checklist, "100-jours")
    # As short as can be: every first visit pays for it.
    steps = [
        [phase.to_day, *(part for step in phase.steps for part in (step.id, step.title))] for phase in roadmap.phases
    ]
    return page.render("resume/resume.html", steps=script_json(steps))


COMPONENT = Component(name="resume", macros={"resume": resume})
