"""The actions decided for a territory: one list for the CPTS, one for the hospital, one for the MSP."""

from __future__ import annotations

from macros.components.actions.model import LISTS
from macros.core.component import Assets, Component
from macros.core.page import Page


def actions(page: Page, id: str = "suivi", level: int = 2) -> str:
    """The three lists: what, who, by when, and how far it is."""
    return page.render("actions/actions.html", name=id, level=level, lists=LISTS)


COMPONENT = Component(
    name="actions",
    macros={"actions": actions},
    assets={"actions": Assets(script="actions", style="tools")},
    tool="actions",
)
