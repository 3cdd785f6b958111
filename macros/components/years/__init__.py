"""After day 100: the visitor's own milestones on the three stages in which a team is created, and a yearly review."""

from __future__ import annotations

from macros.components.checklist.model import Checklist
from macros.components.points.model import Points
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.script_json import script_json

REVIEW = {
    "done": "Ce qui est fait",
    "blocked": "Ce qui bloque",
    "left": "Qui a quitté l’équipe",
    "joined": "Qui a rejoint l’équipe",
    "needs": "Les besoins qui ont changé",
    "next": "Les jalons de l’année suivante",
}
"""What the review of a year asks, by the end of its key in the dossier."""


def years(page: Page, id: str = "suite", level: int = 3) -> str:
    """The milestones, stage after stage, and the review of each of the three years, to fill on screen or by hand."""
    return page.render(
        "years/years.html",
        name=id,
        level=level,
        stages=page.find(Points, "etapes-de-creation").items,
        review=REVIEW,
        model=script_json({"steps": page.find(Checklist, "100-jours").in_short}),
    )


COMPONENT = Component(
    name="years", macros={"years": years}, assets={"years": Assets(script="years", style="tools")}, tool="years"
)
