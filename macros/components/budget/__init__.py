"""A budget that only holds the visitor's figures: the calculation is shown, no amount is proposed."""

from __future__ import annotations

from macros.components.budget.model import Budget
from macros.core.component import Assets, Component
from macros.core.page import Page


def budget(page: Page, id: str, level: int = 3) -> str:
    """The sheet: calculated on screen, or filled by hand once printed."""
    return page.render("budget/budget.html", budget=page.find(Budget, id), name=id, level=level)


COMPONENT = Component(
    name="budget",
    data="budgets/",
    model=Budget,
    macros={"budget": budget},
    ids={"budget": "une feuille de data/budgets/"},
    assets={"budget": Assets(script="budget", style="tools")},
    tool="budget",
)
