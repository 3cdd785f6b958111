"""A short list of points: what to remember, what to do, what to avoid, steps in order."""

from __future__ import annotations

from macros.components.points.model import Points
from macros.core.component import Component
from macros.core.page import Page


def points(page: Page, id: str, level: int = 3, title: bool = True, mark: bool = True) -> str:
    """A list of points, with its title unless the page has just said it, and the mark of its source unless the next
    list of the same section bears it."""
    found = page.find(Points, id)
    return page.render("points/points.html", points=found, name=id, level=level, titled=title, marked=mark)


COMPONENT = Component(
    name="points", data="points/", model=Points, macros={"points": points}, ids={"points": "une liste de data/points/"}
)
