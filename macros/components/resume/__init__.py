"""On the home page, for who comes back: where the dossier stands, what to do now, whom to call."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.core.component import Component
from macros.core.page import Page
from macros.core.script_json import script_json


def resume(page: Page) -> str:
    """The place where it shows. Nothing without a dossier, nor without JavaScript."""
    return page.render("resume/resume.html", steps=script_json(page.find(Checklist, "100-jours").in_short))


COMPONENT = Component(name="resume", macros={"resume": resume})
