"""The colours: every pair in use is readable in light and in dark, as the visual identity promises."""

from __future__ import annotations

import re

import pytest

from macros.theme.colours import PAIRS, THEMES, contrast
from tests.conftest import ROOT

OWN = {
    "macros/theme/tokens.css": "the one place of the colours",
    "macros/site/bundles/embed.css": "a frame's rings, compared with the tokens in test_embed",
    "macros/core/model.py": "how to write a colour, in a message to editors",
}
"""Where a colour of ours may stand in figures, and why."""
CODE = {".py", ".css", ".mjs", ".html", ".svg", ".yml"}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_a_pair_of_colours_is_readable(theme: str, text: str, ground: str, least: float) -> None:
    assert contrast(THEMES[theme][text], THEMES[theme][ground]) >= least


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000", "#ffffff", 21.0), ("#777777", "#fff", 4.48)])
def test_a_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_our_colours_stand_in_the_tokens_alone() -> None:
    ours = {colour.lower() for theme in THEMES.values() for colour in theme.values() if len(colour) == 7}
    assert len(ours) > 25
    found = set()
    for folder in ("macros", "overrides", "data"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in CODE and path.parent.name not in ("assets", "schema"):
                literals = re.findall(r"(?:#|%23)[0-9a-f]{6}\b", path.read_text("utf-8").lower())
                if ours & {literal.replace("%23", "#") for literal in literals}:
                    found.add(path.relative_to(ROOT).as_posix())
    assert found == OWN.keys()
