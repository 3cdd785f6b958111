"""The map of the 18 régions: each leads to its federation, or says that the kit gives none."""

from __future__ import annotations

from typing import NamedTuple

from macros.components.directory.model import Directory, Regions
from macros.core.page import Page
from macros.core.typography import sort_key
from macros.territories import map as drawing
from macros.territories.map import Shape

NONE = "pas de fédération dans le kit"


class Place(NamedTuple):
    """A région of the map; ``anchor`` is that of its answer on the page."""

    name: str
    anchor: str
    answer: str
    covered: bool
    shape: Shape


def region_map(page: Page) -> str:
    """The map, and the same links as a list."""
    directory, regions = page.data.one(Directory), page.data.one(Regions).by_code
    places = []
    for shape in drawing.shapes():
        name, federation = regions[shape.code].name, directory.of_region(shape.code)
        if federation:
            places.append(Place(name, federation.id, federation.label, True, shape))
        else:
            places.append(Place(name, f"territoire-{shape.code}", NONE, False, shape))
    return page.render(
        "directory/region-map.html",
        places=places,
        by_name=sorted(places, key=lambda place: sort_key(place.name)),
        size=(drawing.WIDTH, drawing.HEIGHT),
    )
