"""The colours: every pair in use is readable in light and in dark, as the visual identity promises."""

from __future__ import annotations

import pytest

from macros.theme.colours import PAIRS, THEMES, contrast


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_a_pair_of_colours_is_readable(theme: str, text: str, ground: str, least: float) -> None:
    assert contrast(THEMES[theme][text], THEMES[theme][ground]) >= least


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000", "#ffffff", 21.0), ("#777777", "#fff", 4.48)])
def test_a_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)
