"""What the tests of pages and tools share: what is hostile to type, what is at fault, what comes out on paper."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import openpyxl
from playwright.sync_api import Download, Locator, Page, expect

from tests.conftest import ROOT

PROBES = Path(__file__).parent / "probes"
# Two cases that axe cannot measure are explained: what the open menu covers was measured while it was closed,
# and text drawn in a picture has its pairs of colours measured in test_tokens.py.
AXE = (PROBES / "axe.js").read_text("utf-8")
AXE_ITSELF = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
CUT = (PROBES / "cut.js").read_text("utf-8")
"""What is hidden of a page that should be seen."""
FLUSH = "globalThis[Symbol.for('boussole')].store.flush()"
"""Saves what is written, without the moment that a page waits for more."""
DRAW = """() => {
  const parts = document.querySelectorAll('.tool-block > *');
  for (const part of parts) part.style.setProperty('content-visibility', 'visible');
}"""
THEMES = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}

HOSTILE_WORDS = (
    "<img src=x onerror=document.title=1>",
    "\u202eabc\u05d0\u05d1\u202c",
    " ".join(["mot"] * 2_500),
    "👩\u200d⚕️ 🏥",
    "=cmd|' /C calc'!A0",
)
"""A page inside a word, a direction turned round, a novel, a person made of several characters, a formula."""
HOSTILE = " ".join(HOSTILE_WORDS)


def data_in(file: Path) -> dict[str, Any]:
    """Return the data of a dossier's file, which follow lines in French."""
    lines, _, data = file.read_text("utf-8-sig").partition(" =====\n")
    assert lines.startswith("Dossier Boussole MSP")
    return json.loads(data)  # type: ignore[no-any-return]


def faults(page: Page, themes: Iterable[str] = ("light", "dark")) -> dict[str, dict[str, list[str]]]:
    """
    Return what is at fault in the page as it is, in each theme in turn: what axe finds, what is cut.

    The first theme is looked at by every rule, the others by those on colours, the only ones that a theme may change.
    The page ends in the first theme.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_ITSELF)
    # While one writes, what is saved is told over the foot of the screen: no colour can be read under it.
    page.evaluate("document.querySelector('[data-save-bar]:not([hidden])') && document.activeElement.blur()")
    # A tool of the dossier that is off screen is not drawn: axe would take it to be where it was.
    page.evaluate(DRAW)
    found = {}
    for place, theme in enumerate(themes):
        page.emulate_media(**THEMES[theme])  # type: ignore[arg-type]
        result = {**page.evaluate(AXE, place > 0), "cut": page.evaluate(CUT)}
        if any(result.values()):
            found[theme] = result
    page.emulate_media(**THEMES[next(iter(themes))])  # type: ignore[arg-type]
    return found


def saved(page: Page) -> None:
    """
    Have what was written saved at once, as when the page is left, and wait until the page says that it is.

    That a page saves by itself, after a moment, is what `tests/browser/test_dossier.py` looks at.
    """
    page.evaluate(FLUSH)
    page.wait_for_function("() => !globalThis[Symbol.for('boussole')].store.atRisk")
    page.locator("[data-state]", has_text=re.compile("^Enregistré dans")).first.wait_for()


def drawn_sheet(place: Page | Locator) -> Locator:
    """Return the sheet that a button has just asked for, once what draws it has come."""
    sheet = place.locator("[data-report-sheet]")
    expect(sheet).to_be_visible()
    return sheet


def assert_hostile_words_stay_words(sheet: Locator) -> None:
    assert HOSTILE_WORDS[0] in sheet.inner_text()
    assert sheet.locator("img").count() == 0
    assert sheet.page.title() != "1"
    assert sheet.page.evaluate(CUT) == []


def on_paper(page: Page, folder: Path, state: str = "") -> str:
    """Print the page, in a state of its root element, and return the words of its sheets, a space between two."""
    if state:
        page.evaluate("state => document.documentElement.classList.add(state)", state)
    page.pdf(path=str(folder / "page.pdf"), prefer_css_page_size=True)
    command = ["pdftotext", str(folder / "page.pdf"), "-"]
    return " ".join(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def table_of(download: Download) -> list[tuple[object, ...]]:
    """Return the cells of a table taken into a spreadsheet, its heading first."""
    sheet = openpyxl.load_workbook(io.BytesIO(download.path().read_bytes())).active
    assert sheet is not None
    # A formula would be one for openpyxl too.
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    return [tuple("" if value is None else value for value in row) for row in sheet.iter_rows(values_only=True)]
