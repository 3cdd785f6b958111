"""What documents draw without words: ticks, QR codes, and the dial, the patterns and the icons of the kit.

Each is a background of the style sheet: a PDF then has nothing to say of it to those who do not see it.
"""

from __future__ import annotations

import re
from math import cos, radians, sin
from typing import NamedTuple
from urllib.parse import quote

import segno

from macros.components.checklist.model import Checklist
from macros.core.page import Page
from macros.theme.colours import THEMES, mix
from macros.theme.favicon import FAVICON

INKS = THEMES["light"]
SVG = '<svg xmlns="http://www.w3.org/2000/svg"'
ICONS = ("calendar", "team", "table", "sheet", "search", "question")
"""Those of components/entries/icons.html that the kit shows."""


class Mark(NamedTuple):
    """A day of the dial: where its words stand, in hundredths of its side."""

    day: int
    x: float
    y: float


def picture(svg: str) -> str:
    """Return a drawing as a value of the style sheet."""
    return f'url("data:image/svg+xml,{quote(svg)}")'


def qr(url: str) -> str:
    """Return a QR code, black on nothing."""
    code = segno.make_qr(url, error="m", boost_error=False)
    return picture(code.svg_inline(border=2, omitsize=True, lineclass=None, svgclass=None))


def ticks(colour: str = "#000") -> str:
    """Return a ruler's ticks, ten to a repeat: the mark of the site."""
    small = "".join(f"M{10 * place}.4 0v5" for place in range(1, 10))
    return picture(
        f'{SVG} viewBox="0 0 100 9.6"><path stroke="{colour}" stroke-width=".7" d="M.4 0v9.6{small}"/></svg>'
    )


def logo(colour: str = "#000") -> str:
    """Return the mark of the site in one colour."""
    return f'url("{re.sub("%23[0-9a-f]{6}", quote(colour), FAVICON)}")'


def marks(checklist: Checklist) -> list[Mark]:
    """Return the days where the phases begin and end, as the dial shows them."""
    days = sorted({day for phase in checklist.phases for day in (phase.from_day, phase.to_day) if day is not None})
    last = days[-1]
    return [Mark(day, *(round(value, 1) for value in _place(day / last, 37))) for day in days]


def for_kit(page: Page, checklist: Checklist) -> dict[str, str]:
    """Return the pictures of the kit, by name."""
    icons = page.templates.get_template("entries/icons.html").module
    drawn = {name: str(icons.icon(name)) for name in ICONS}  # type: ignore[attr-defined]
    return {
        "dial": picture(_dial(checklist)),
        "needle": picture(_needle("#fff")),
        "needle-green": picture(_needle(INKS["accent"])),
        "ticks-green": ticks(INKS["accent"]),
        "logo-white": logo("#ffffff"),
        "stripes": _pattern('d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke-width="2.6"', mix(INKS["accent"], "#ffffff", 0.62)),
        "dots": _pattern('d="M2 2h.01M6 6h.01" stroke-width="2.2" stroke-linecap="round"', INKS["tint"]),
        **{f"icon-{name}": picture(_inked(svg)) for name, svg in drawn.items()},
    }


def _inked(svg: str) -> str:
    return svg.replace("<svg", SVG, 1).replace("currentColor", INKS["accent"])


def _pattern(path: str, ground: str) -> str:
    square = f'<rect width="8" height="8" fill="{ground}"/>'
    return picture(f'{SVG} viewBox="0 0 8 8">{square}<path fill="none" stroke="{INKS["accent"]}" {path}/></svg>')


def _place(share: float, radius: float) -> tuple[float, float]:
    """Return a point of the dial: it opens downwards, and runs over 300 degrees."""
    angle = radians(300 * share - 150)
    return 50 + radius * sin(angle), 50 - radius * cos(angle)


def _dial(checklist: Checklist) -> str:
    """A hundred ticks, longer every ten days, and the longest where a phase begins or ends."""
    bounds = {mark.day for mark in marks(checklist)}
    last = max(bounds)
    lines = []
    for day in range(last + 1):
        inner = 41.5 if day in bounds else 45.5 if day % 10 == 0 else 47
        (x, y), (to_x, to_y) = _place(day / last, inner), _place(day / last, 49)
        width = 0.75 if day in bounds else 0.45
        lines.append(f'<path stroke-width="{width}" d="M{x:.2f} {y:.2f}L{to_x:.2f} {to_y:.2f}"/>')
    return f'{SVG} viewBox="0 0 100 100" stroke="#fff">{"".join(lines)}</svg>'


def _needle(colour: str) -> str:
    """Three people around a needle."""
    return (
        f'{SVG} viewBox="0 0 74 82" fill="{colour}"><circle cx="37" cy="13" r="12"/><circle cx="10" cy="36" r="9.5"/>'
        '<circle cx="64" cy="36" r="9.5"/><path d="m37 31 14 17-14 34-14-34Z"/></svg>'
    )
