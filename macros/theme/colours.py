"""The colours of tokens.css, and the pairs that must keep a WCAG 2.2 contrast ratio."""

from __future__ import annotations

import re
from pathlib import Path

_CSS = (Path(__file__).parent / "tokens.css").read_text("utf-8")
_LIGHT, _DARK = (
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})\b", block))
    for block in re.findall(r":root \{(.*?)\}", _CSS, re.DOTALL)[:2]
)
THEMES: dict[str, dict[str, str]] = {"light": _LIGHT, "dark": {**_LIGHT, **_DARK}}
"""Each theme's colours, as ``#rgb`` or ``#rrggbb``, by name of token."""

# WCAG 2.2: 4.5 for text, 3 for the edges of controls and for the focus ring; body text is held to 7.
PAIRS: list[tuple[str, str, float]] = [
    *[("ink", ground, 7.0) for ground in ("paper", "surface", "sunk", "tint")],
    *[("soft", ground, 7.0) for ground in ("paper", "surface", "sunk", "tint")],
    *[("accent", ground, 4.5) for ground in ("paper", "surface", "sunk", "tint")],
    *[("accent-hi", ground, 4.5) for ground in ("paper", "surface", "tint")],
    ("on-accent", "accent", 4.5),
    ("on-accent", "accent-hi", 4.5),
    ("late", "late-bg", 4.5),
    ("late", "paper", 4.5),
    ("warn", "warn-bg", 4.5),
    *[("edge", ground, 3.0) for ground in ("paper", "surface", "sunk")],
    *[("focus", ground, 3.0) for ground in ("paper", "surface", "sunk", "tint")],
]
"""Foreground, background and minimum contrast ratio of each pair."""


def channels(colour: str) -> list[int]:
    """Return red, green and blue of ``#rgb`` or ``#rrggbb``."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    return [int(digits[place : place + 2], 16) for place in (0, 2, 4)]


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of a colour."""
    shares = [channel / 255 for channel in channels(colour)]
    red, green, blue = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Return `other` mixed with a `share` of `colour`."""
    mixed = [round(share * a + (1 - share) * b) for a, b in zip(channels(colour), channels(other), strict=True)]
    return "#" + "".join(f"{channel:02x}" for channel in mixed)
