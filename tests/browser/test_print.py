"""Every page on paper: complete, numbered, no longer than declared, tagged for screen readers."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import yaml
from bs4 import BeautifulSoup

from macros.components.identity.model import Identity
from tests.browser.conftest import Visit
from tests.conftest import LOADED, PAGES, Pages, html_path

# The most sheets a page may take. A page that grows must be looked at before its number is raised.
SHEETS: dict[str, int] = yaml.safe_load((Path(__file__).parent / "sheets.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def printed(open_context: Callable[..., Visit], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Print a page from the dark theme, once, on the day of its publication: what is late says so, in more lines."""
    visit = open_context(color_scheme="dark")
    visit.page.clock.set_fixed_time(f"{LOADED.one(Identity).published_on}T12:00:00")
    folder = tmp_path_factory.mktemp("paper")

    def print_page(page: str) -> Path:
        target = folder / (page.replace("/", "_") + ".pdf")
        if not target.exists():
            tab = visit.open(html_path(page).removesuffix("index.html"))
            tab.pdf(path=str(target), prefer_css_page_size=True, tagged=True, outline=True)
        return target

    return print_page


# What only means something on a screen.
ON_SCREEN = (
    "script, style, svg, form, nav, button, noscript, template, datalist, [hidden], .actions, .contents, .downloads, "
    ".fed-do, .finder, .card-go, .go-on, .js-only, .no-paper, .save-bar, .search-static, "
    ":is(h2, summary):has(+ .downloads)"
)


def pdf_text(pdf: Path) -> str:
    """Return the text of a PDF, without spaces, hyphens at line ends or page footers."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return text


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u2011-]+", "", text).casefold()


@pytest.mark.parametrize("page", PAGES)
def test_nothing_of_a_page_is_lost_on_paper(printed: Callable[[str], Path], pages: Pages, page: str) -> None:
    raw = subprocess.run(["pdftotext", str(printed(page)), "-"], capture_output=True, text=True, check=True).stdout
    # Words may be cut by a page break: look for each one, not for whole sentences.
    paper = squeezed(raw)
    main = BeautifulSoup(str(pages.main(page)), "html.parser")
    for tag in main.select(ON_SCREEN):
        tag.decompose()
    words = {squeezed(word) for word in main.get_text(" ").split()}
    assert sorted(word for word in words if word not in paper) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_printed_page_is_a_numbered_accessible_document(
    printed: Callable[[str], Path], pages: Pages, page: str
) -> None:
    with pikepdf.open(printed(page)) as pdf:
        assert len(pdf.pages) <= SHEETS[page]
        assert str(pdf.Root.Lang) == "fr"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert pdf.docinfo["/Title"]
        for sheet in pdf.pages:
            width, height = (float(side) for side in sheet.mediabox[2:])
            assert abs(width - 595) < 2
            assert abs(height - 842) < 2
        count = len(pdf.pages)
    text = subprocess.run(["pdftotext", "-layout", str(printed(page)), "-"], capture_output=True, text=True, check=True)
    sheets = [sheet for sheet in text.stdout.split("\f") if sheet.strip()]
    assert len(sheets) == count, "a blank sheet"
    for number, sheet in enumerate(sheets, 1):
        assert f"Page {number} sur {count}" in sheet
        assert len(sheet.replace(f"Page {number} sur {count}", "").split()) > 8, f"sheet {number} is nearly blank"
    first, last = (sheet.replace("\u00a0", " ") for sheet in (sheets[0], sheets[-1]))
    # What is filled in is the paper of who fills it: the site signs it last.
    is_tool = bool(pages.main(page).select("[data-save-bar], .tool-block"))
    signed = last if is_tool else first
    assert "boussole-msp.example" in signed
    assert "22 novembre 2026" in signed
    if is_tool:
        assert re.match(r"\s*(?:Commune|Maison de santé) : ….*Date : …", first)


def test_every_page_has_a_number_of_sheets() -> None:
    assert sorted(SHEETS) == PAGES
