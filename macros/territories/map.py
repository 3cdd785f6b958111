"""Draw ``regions.geojson`` as a plan: the métropole in one projection, each overseas région in a frame."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise
from math import cos, log, pi, radians, sin, tan
from pathlib import Path
from typing import NamedTuple

from macros.core.kept import kept
from macros.territories.geometry import Point, Polygon, read_polygons

REGIONS = Path(__file__).parents[2] / "data" / "territories" / "regions.geojson"

WIDTH, HEIGHT = 720, 886
METROPOLE = (6, 4, 708, 704)
"""Left, top, width and height of what the métropole must fit in, in the units of the drawing."""
FRAME = (198, 112)
LABEL = 38  # of the frame's height, for the name
# Below the Pyrénées; the drawing keeps the corner under Corse for what is pointed at.
FRAMES = {"01": (2, 654), "02": (208, 654), "03": (414, 654), "04": (2, 772), "06": (208, 772)}
# Corse is narrower than a fingertip: the sea around it is part of its touch target.
AROUND_CORSE = (622, 566, 98, 140)

Project = Callable[[Point], Point]
Box = tuple[int, int, int, int]


class Shape(NamedTuple):
    """A région as drawn: ``path`` is an SVG path; ``frame`` the box drawn around an overseas région.

    ``touch`` is a box in which a finger finds the région.
    """

    code: str
    path: str
    frame: Box | None
    touch: Box | None


@cache
def shapes() -> tuple[Shape, ...]:
    """Return the 18 régions, metropolitan first."""
    drawn = json.loads(_drawn(REGIONS.read_text("utf-8")))
    return tuple(
        Shape(code, path, frame and tuple(frame), touch and tuple(touch)) for code, path, frame, touch in drawn
    )


@kept()
def _drawn(regions: str) -> str:
    features = json.loads(regions)["features"]
    polygons = {feature["properties"]["code"]: read_polygons(feature["geometry"]) for feature in features}
    mainland = {code: found for code, found in polygons.items() if code not in FRAMES}
    place = _fit(conic, [point for found in mainland.values() for point in _points(found)], METROPOLE)
    drawn = [
        Shape(code, _path(found, place), None, AROUND_CORSE if code == "94" else None)
        for code, found in mainland.items()
    ]
    for code, (left, top) in FRAMES.items():
        points = list(_points(polygons[code]))
        inside = (left + 8, top + 6, FRAME[0] - 16, FRAME[1] - LABEL - 8)
        frame = (left, top, *FRAME)
        drawn.append(Shape(code, _path(polygons[code], _fit(_flat(points), points, inside)), frame, frame))
    return json.dumps(drawn)


def conic(point: Point) -> Point:
    """Return a longitude and a latitude in the projection of French maps (that of Lambert 93, on a sphere)."""
    first, second, middle = radians(44), radians(49), radians(3)
    longitude, latitude = map(radians, point)
    n = log(cos(first) / cos(second)) / log(tan(pi / 4 + second / 2) / tan(pi / 4 + first / 2))
    distance = tan(pi / 4 + latitude / 2) ** -n
    angle = n * (longitude - middle)
    return distance * sin(angle), -distance * cos(angle)


def _flat(points: Iterable[Point]) -> Project:
    """Return a projection good for one island: a degree of longitude shrinks with the latitude."""
    latitudes = [latitude for _, latitude in points]
    shrink = cos(radians((min(latitudes) + max(latitudes)) / 2))
    return lambda point: (point[0] * shrink, point[1])


def _fit(project: Project, points: Iterable[Point], box: Box) -> Project:
    """Return `project`, enlarged and moved so that `points` fill `box` without being distorted, north up."""
    xs, ys = zip(*map(project, points), strict=True)
    west, east, south, north = min(xs), max(xs), min(ys), max(ys)
    left, top, width, height = box
    scale = min(width / (east - west), height / (north - south))
    x0 = left + (width - scale * (east - west)) / 2
    y0 = top + (height - scale * (north - south)) / 2

    def place(point: Point) -> Point:
        x, y = project(point)
        return x0 + scale * (x - west), y0 + scale * (north - y)

    return place


def _points(polygons: Iterable[Polygon]) -> Iterable[Point]:
    return (point for polygon in polygons for ring in polygon for point in ring)


def _path(polygons: Iterable[Polygon], place: Project) -> str:
    """Return a path on whole units: two régions keep the border they share."""
    rings = (_ring([place(point) for point in ring]) for polygon in polygons for ring in polygon)
    return "".join(rings)


def _ring(points: list[Point]) -> str:
    whole: list[tuple[int, int]] = []
    for x, y in points[:-1]:
        point = (round(x), round(y))
        if whole[-1:] == [point]:
            continue
        if len(whole) > 1 and _aligned(whole[-2], whole[-1], point):
            whole.pop()
        whole.append(point)
    if len(whole) < 3:
        return ""
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(whole)]
    start, *rest = [whole[0], *steps]
    return f"M{_pair(start)}l{''.join(_pair(step, ' ') for step in rest).lstrip()}z"


def _aligned(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> bool:
    return (b[0] - a[0]) * (c[1] - b[1]) == (b[1] - a[1]) * (c[0] - b[0])


def _pair(point: tuple[int, int], before: str = "") -> str:
    """Return ``3-4``: a minus sign separates as well as a space."""
    x, y = point
    return f"{before if x >= 0 else ''}{x}{' ' if y >= 0 else ''}{y}"
