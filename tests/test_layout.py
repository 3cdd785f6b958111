"""Templates and styles are laid out for who reads them, and the pages do not pay for it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest

from macros.core.layout import compact
from tests.conftest import ROOT

LINE = 120
TAG = re.compile(r"\{%-?\s*(\w+)")
ON_ONE_LINE = (["if", "endif"], ["if", "else", "endif"])
"""What may share a line: a whole condition, where to split it would add a space that shows."""


def lines(*patterns: str) -> Iterator[tuple[str, str]]:
    """Yield each line of the sources with its place."""
    for folder, pattern in itertools.product(("macros", "overrides"), patterns):
        for path in (ROOT / folder).rglob(pattern):
            if path.parent.name != "assets":  # what the build writes
                for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                    yield f"{path.relative_to(ROOT)}:{number}", line


def test_templates_styles_and_scripts_fit_in_the_window() -> None:
    assert [place for place, line in lines("*.html", "*.css", "*.mjs") if len(line) > LINE] == []


def test_a_line_of_a_template_has_one_block_tag() -> None:
    crowded = {place: tags for place, line in lines("*.html") if len(tags := TAG.findall(line)) > 1}
    assert {place: tags for place, tags in crowded.items() if tags not in ON_ONE_LINE} == {}


@pytest.mark.parametrize(
    ("laid_out", "sent"),
    [
        ("<ul>\n<li>\nUn\n</li>\n\n<li>\n<b>deux</b>\n</li>\n</ul>\n", "<ul><li>Un</li><li><b>deux</b></li></ul>"),
        ("<input> \n<label>Un</label>", "<input> <label>Un</label>"),
        ("<p>Un\ndeux\n\n<b>trois</b>\nquatre</p>", "<p>Un\ndeux\n<b>trois</b>\nquatre</p>"),
        ('<p class="note">\nUn\n</p>', '<p class="note">Un</p>'),
        ("<a>\nUn\n</a>", "<a>\nUn\n</a>"),
        ("<pre>\nUn\n</pre>", "<pre>\nUn\n</pre>"),
    ],
)
def test_only_line_breaks_that_do_not_show_are_left_out(laid_out: str, sent: str) -> None:
    assert compact(laid_out) == sent
    assert compact(sent) == sent
