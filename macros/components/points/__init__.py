"""A short list of points: what to remember, what to do, what to avoid, steps in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.points.model import Points


def points(site: Site, id: str, level: int = 3, title: bool = True) -> str:
    """A list of points, with its title unless the page has just said it."""
    return site.render("points/points.html", points=site.find(Points, id), name=id, level=level, titled=title)


COMPONENT = Component("points/", Points, {"points": points}, ids={"points": "une liste de data/points/"})
