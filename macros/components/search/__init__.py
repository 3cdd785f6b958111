"""The search page: a field, a list of results, and an index built from the published pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from macros.site.site import Site


def search(site: Site) -> str:
    """The field and the place of the results; without JavaScript, the other ways to find a page."""
    return site.render("search/search.html")
