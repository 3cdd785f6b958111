"""On the page of a tool: which action of the roadmap it serves, where this one stands, and the action that follows."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.core.component import TOOLS, Assets, Component
from macros.core.page import Page
from macros.core.problems import unknown
from macros.core.script_json import script_json

ROADMAP = "100-jours"
PAGE = "100-jours/feuille-de-route.md"
AFTER = "100-jours/apres-100-jours.md"


def action_bar(page: Page, id: str) -> str:
    """The bar of an action. Raises KeyError with the nearest id."""
    checklist = page.find(Checklist, ROADMAP)
    steps = checklist.steps
    number = next((number for number, step in enumerate(steps) if step.id == id), None)
    if number is None:
        raise KeyError(unknown("une action de la feuille de route", id, [step.id for step in steps]))
    told = [
        [step.id, step.title, phase.to_day, page.url(step.page or f"{PAGE}#{step.id}", link=False)]
        for phase in checklist.phases
        for step in phase.steps
    ]
    return page.render(
        "step/step.html",
        step=steps[number],
        number=number + 1,
        phase=next(phase for phase in checklist.phases if steps[number] in phase.steps),
        following=steps[number + 1] if number + 1 < len(steps) else None,
        total=len(steps),
        roadmap=PAGE,
        after=AFTER,
        name=ROADMAP,
        steps=script_json(told),
    )


COMPONENT = Component(
    name="step", macros={"action_bar": action_bar}, assets={"action_bar": Assets(script="step", style=TOOLS)}
)
