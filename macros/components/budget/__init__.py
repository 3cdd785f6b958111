"""A budget that only holds the visitor's figures: the calculation is shown, no amount is proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.budget.model import Budget


def budget(site: Site, id: str, level: int = 3) -> str:
    """The sheet: calculated on screen, or filled by hand once printed."""
    return site.render("budget/budget.html", budget=site.find(Budget, id), name=id, level=level)


COMPONENT = Component("budgets/", Budget, {"budget": budget}, ids={"budget": "une feuille de data/budgets/"})
