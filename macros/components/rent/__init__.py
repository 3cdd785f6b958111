"""The rent of a building that holds only the visitor's figures, beside the one that the future team can bear."""

from __future__ import annotations

from macros.core.component import Assets, Component
from macros.core.page import Page


def rent(page: Page, id: str = "loyer", level: int = 3) -> str:
    """The sheet: calculated on screen, or filled by hand once printed."""
    return page.render("rent/rent.html", name=id, level=level)


COMPONENT = Component(
    name="rent",
    macros={"rent": rent},
    assets={"rent": Assets(script="rent", style="tools")},
    tool="rent",
)
