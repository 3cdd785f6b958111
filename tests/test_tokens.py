"""The colours: every pair in use is readable in light and in dark, as the visual identity promises."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

CSS = (ROOT / "macros" / "base" / "tokens.css").read_text("utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{3,6})\b", block))
    for block in re.findall(r":root\{(.*?)\n\}", CSS, re.DOTALL)[:2]
)

# WCAG 2.2: 4.5 for text, 3 for the edges of controls and for the focus ring; body text is held to 7.
PAIRS = [
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


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of ``#rgb`` or ``#rrggbb``."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [LIGHT, {**LIGHT, **DARK}], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_a_pair_of_colours_is_readable(theme: dict[str, str], text: str, ground: str, least: float) -> None:
    bright, dim = sorted((luminance(theme[text]), luminance(theme[ground])), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= least
