"""Who may resist a project, what they ask, what to secure and what has worked."""

from __future__ import annotations

from macros.components.actions.model import LISTS
from macros.components.stakeholders.model import Stakeholders
from macros.core.component import Assets, Component
from macros.core.page import Page


def stakeholders(page: Page, id: str, level: int = 3) -> str:
    """One sheet per audience, with room to note who does what, and when."""
    plan = page.find(Stakeholders, id)
    return page.render("stakeholders/stakeholders.html", plan=plan, name=id, level=level, lists=LISTS)


COMPONENT = Component(
    name="stakeholders",
    data="stakeholders/",
    model=Stakeholders,
    macros={"stakeholders": stakeholders},
    ids={"stakeholders": "une fiche de data/stakeholders/"},
    assets={"stakeholders": Assets(script="stakeholders", style="tools")},
    tool="stakeholders",
)
