"""A board of four lists: strengths and weaknesses today, opportunities and threats ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.swot.model import Workshop


def swot(site: Site, id: str, level: int = 3) -> str:
    """The blank board."""
    return site.render("swot/swot.html", workshop=site.find(Workshop, id), name=id, level=level)


def swot_example(site: Site, id: str, level: int = 3) -> str:
    """What a workshop answered, marked as an example and apart from the blank board."""
    return site.render("swot/example.html", workshop=site.find(Workshop, id), name=id, level=level)


NOUN = "un atelier de data/workshops/"


COMPONENT = Component(
    "workshops/", Workshop, {"swot": swot, "swot_example": swot_example}, ids={"swot": NOUN, "swot_example": NOUN}
)
