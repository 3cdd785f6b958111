"""The search page: a field, a list of results, and an index built from the published pages."""

from __future__ import annotations

from macros.core.component import Assets, Component
from macros.core.page import Page


def search(page: Page) -> str:
    """The field and the place of the results; without JavaScript, the other ways to find a page."""
    return page.render("search/search.html")


COMPONENT = Component(
    name="search",
    macros={"search": search},
    assets={"search": Assets(script="search", style="search", head="search/head.html")},
)
