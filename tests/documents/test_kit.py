"""The kit of the mayor: short, whole, legible, each sheet on its own page, whatever its texts become."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from macros.components.checklist.model import Checklist
from macros.components.directory.model import Directory
from macros.components.points.model import Points
from macros.documents import kit
from macros.documents.paper_site import PaperSite
from tests.documents.conftest import CATALOGUE, pdf_text, squeezed, without_expansions, words_of

SHEETS = {document.id: document for document in CATALOGUE if document.id in kit.SHEETS}


@pytest.fixture(scope="module")
def path(folder: Path) -> Path:
    return folder / "kit-du-maire.pdf"


@pytest.fixture(scope="module")
def leaves(path: Path) -> list[str]:
    """The text of each page, from its top to its footer."""
    command = ["pdftotext", "-x", "0", "-y", "0", "-W", "595", "-H", "790", str(path), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return text.removesuffix("\f").split("\f")


def starts(leaves: list[str], title: str) -> int:
    """Return the number of the page that starts with a title, which may take two lines."""
    found = [number for number, leaf in enumerate(leaves, start=1) if squeezed(leaf).startswith(squeezed(title))]
    assert len(found) == 1, f"« {title} » : {found}"
    return found[0]


def test_it_comes_before_every_other_document() -> None:
    assert CATALOGUE[0].id == "kit-du-maire"


def test_it_is_leafed_through(leaves: list[str]) -> None:
    """Five sheets of A3, folded, at most."""
    assert 12 <= len(leaves) <= 20


def test_each_sheet_starts_on_its_own_page_and_that_of_the_referent_holds_on_one(leaves: list[str]) -> None:
    first, second, third = (starts(leaves, SHEETS[name].title) for name in kit.SHEETS)
    assert second == first + 1
    assert third > second


def test_each_phase_of_the_roadmap_holds_on_one_page(leaves: list[str], paper: PaperSite) -> None:
    for phase in paper.find(Checklist, kit.CHECKLIST).phases:
        page = next(leaf for leaf in leaves if squeezed(phase.goal) in squeezed(leaf))
        for step in phase.steps:
            assert squeezed(step.title) in squeezed(page), step.id


def test_no_page_is_left_almost_empty(path: Path, tmp_path: Path) -> None:
    """Each page is written on down to its middle, footer left aside."""
    subprocess.run(["pdftoppm", "-r", "20", "-gray", str(path), str(tmp_path / "page")], check=True)
    for picture in sorted(tmp_path.iterdir()):
        with Image.open(picture) as page:
            width, height = page.size
            inked = page.crop((0, 0, width, round(height * 0.93))).point(lambda grey: 255 * (grey < 200)).getbbox()
        assert inked, picture.name
        assert inked[3] > height * 0.55, picture.name


def test_no_letter_is_smaller_than_ten_points(path: Path) -> None:
    result = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
    words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', result.stdout)
    assert len(words) > 1500
    # The box of a word of 10 points is 1.25 times as high in these letters.
    assert min(float(bottom) - float(top) for top, bottom in words) >= 10 * 1.25


def test_the_three_phases_stay_apart_in_grey(path: Path, leaves: list[str], paper: PaperSite, tmp_path: Path) -> None:
    """Dark, medium and light, under the days that each says in words."""
    number = starts(leaves, "Sommaire")
    page = ["-f", str(number), "-l", str(number), str(path)]
    subprocess.run(["pdftoppm", "-r", "60", "-gray", "-singlefile", *page, str(tmp_path / "page")], check=True)
    words = subprocess.run(["pdftotext", "-bbox", *page, "-"], capture_output=True, text=True, check=True).stdout
    days = [line for line in words.splitlines() if ">Du</word>" in line]
    assert len(days) == len(paper.find(Checklist, kit.CHECKLIST).phases)
    greys = []
    with Image.open(tmp_path / "page.pgm") as picture:
        for line in days:
            left, top = (float(value) * 60 / 72 for value in re.findall(r'[xy]Min="([\d.]+)"', line))
            # The scale stands just above the days, each phase from the left edge of its words.
            band = picture.crop((round(left) + 4, round(top) - 22, round(left) + 70, round(top) - 12))
            greys.append(sum(band.tobytes()) / (band.width * band.height))
    dark, medium, light = greys
    assert dark + 25 < medium
    assert medium + 60 < light


def test_it_holds_all_that_the_paper_kit_holds(path: Path, paper: PaperSite) -> None:
    text = without_expansions(pdf_text(path), paper)
    blocks = [paper.find(Points, name) for name in kit.POINTS]
    shown = [*blocks, paper.find(Checklist, kit.CHECKLIST), paper.data.one(Directory)]
    for document in SHEETS.values():
        model = paper.data.models[document.shows or ""]
        assert model
        shown.append(paper.find(model, document.of or ""))
    missing = [words for value in shown for words in words_of(value) if squeezed(words) not in text]
    known = {getattr(value, "title", None) for value in shown}
    assert not [words for words in missing if words not in known]


def test_its_sources_and_its_review_are_told_once_at_its_end(leaves: list[str], paper: PaperSite) -> None:
    whole = squeezed("".join(leaves))
    assert whole.count("Sourcesetrelecture") == 1
    assert "Sourcesetrelecture" in squeezed(leaves[-1])
    assert squeezed(paper.public_url.removeprefix("https://").rstrip("/")) in squeezed(leaves[-1])
    assert whole.count(squeezed("Textes relus le")) == 1
