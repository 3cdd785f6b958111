"""What the tests of the tools share: what is hostile to type, and what comes out on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

from playwright.sync_api import Locator, Page

from tests.browser.test_pages import CUT

HOSTILE = '<img src=x onerror="document.title=1"> \u202egnol\u202c 🏠 =cmd ' + "mot " * 2_500


def assert_hostile_words_stay_words(sheet: Locator) -> None:
    assert '<img src=x onerror="document.title=1">' in sheet.inner_text()
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
