"""Every PDF follows the machine rules of PDF/UA-1, says all that the data say, and links to public addresses."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pdfua
import pikepdf
import pytest
from bs4 import BeautifulSoup
from pikepdf import Name

from macros.components.downloads.model import Document
from macros.documents.markup import ONLY_ON_SCREEN
from macros.documents.paper_site import PaperSite
from macros.site.registry import macros
from tests.conftest import Pages
from tests.documents.conftest import CATALOGUE, names, pdf_text, squeezed, without_expansions, words_of

PDFS = names("pdf")
SHEETS = [name for name in PDFS if not name.startswith(("kit-", "livret", "guide-"))]
BOOKS = [name for name in PDFS if name.startswith(("livret", "guide-"))]
ONE_PAGE = ["fiche-referent-sante.pdf", "feuille-de-presence.pdf", "affiche-atelier.pdf", "tableau-atelier.pdf"]
ONE_PAGE += [document.file("pdf") for document in CATALOGUE if document.one_page]
PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI", "INLINE IMAGE"}


@pytest.fixture
def pdf(request: pytest.FixtureRequest, folder: Path) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(folder / request.param) as opened:
        yield opened


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield the structure elements in reading order."""

    def walk(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
        if isinstance(node, pikepdf.Array):
            for child in node:
                yield from walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            if "/K" in node:
                yield from walk(node.K)

    yield from walk(pdf.Root.StructTreeRoot.K)


def fonts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == Name.Font:
            yield item


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_a_pdf_declares_its_language_title_and_standard(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "fr"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.MarkInfo.Marked
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"].endswith(" - Boussole MSP")
        assert metadata["pdfuaid:part"] == "1"
    assert pdf.Root.Outlines.Count > 0


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_every_font_is_ours_and_embedded(pdf: pikepdf.Pdf) -> None:
    found = 0
    for font in fonts(pdf):
        if font.Subtype == Name.Type0:
            continue
        found += 1
        descriptor = font.FontDescriptor
        assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")), str(font.BaseFont)
        # Ours, and no other that happened to be on the machine.
        assert re.search(r"Source-S|BoussoleSans", str(font.BaseFont)), str(font.BaseFont)
    assert found


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_no_heading_level_is_skipped(pdf: pikepdf.Pdf) -> None:
    levels = [int(str(tag.S)[2:]) for tag in elements(pdf) if re.fullmatch(r"/H[1-6]", str(tag.S))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    jumps = [(one, two) for one, two in pairwise(levels) if two > one + 1]
    assert not jumps


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_every_figure_has_its_text_and_every_cell_its_headers(pdf: pikepdf.Pdf) -> None:
    for tag in elements(pdf):
        if Name.Figure == tag.S:
            assert str(tag.get("/Alt", "")).strip()
        if tag.S == Name.TD:
            assert len(tag.A.get("/Headers", ())), "a cell without a header"


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_everything_drawn_is_tagged_or_an_artifact(pdf: pikepdf.Pdf) -> None:
    for number, page in enumerate(pdf.pages, start=1):
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += operator in ("BMC", "BDC")
            depth -= operator == "EMC"
            assert depth or operator not in PAINTING, f"page {number}: {operator} outside of any tag"


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_every_field_and_link_has_a_name_and_a_place_in_the_structure(pdf: pikepdf.Pdf) -> None:
    seen = set()
    for page in pdf.pages:
        annotations = page.get("/Annots", ())
        if len(annotations):
            assert page.Tabs == Name.S
        for annotation in annotations:
            assert "/StructParent" in annotation
            if annotation.Subtype == Name.Link:
                assert str(annotation.Contents).strip()
            else:
                assert len(str(annotation.TU)) > 1
                assert str(annotation.T) not in seen
                seen.add(str(annotation.T))
                assert "/N" in annotation.AP
    assert bool(seen) == ("/AcroForm" in pdf.Root)


@pytest.mark.parametrize("pdf", PDFS, indirect=True)
def test_links_are_public_addresses(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.get("/Annots", ()):
            if annotation.Subtype == Name.Link and "/A" in annotation and annotation.A.S == Name.URI:
                assert re.match(r"https://[a-z0-9.-]+\.[a-z]+(/|$)|mailto:|tel:\+", str(annotation.A.URI))
                assert not str(annotation.A.URI).endswith(".md")


@pytest.mark.parametrize("name", PDFS)
def test_qpdf_finds_nothing_wrong(name: str, folder: Path) -> None:
    result = subprocess.run(["qpdf", "--check", str(folder / name)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


# The words of the rent are those of its template: no data says them.
@pytest.mark.parametrize("name", [name for name in SHEETS if name != "loyer.pdf"])
def test_a_sheet_holds_all_the_text_of_its_data(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".pdf")]
    text = without_expansions(pdf_text(folder / name), paper)
    if document.shows:
        model = macros()[document.shows][0].model
    else:
        from macros.components.swot.model import Workshop as model
    value = paper.find(model, document.of) if document.of else paper.data.one(model)
    missing = [words for words in words_of(value) if squeezed(words) not in text and words != value_title(value)]
    assert not missing


def value_title(value: object) -> object:
    """The document has its own title; the block's is for the page."""
    return getattr(value, "title", None)


@pytest.mark.parametrize("name", BOOKS)
def test_a_guide_holds_all_the_text_of_its_pages(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite, pages: Pages
) -> None:
    text = pdf_text(folder / name)
    document = catalogue[name.removesuffix(".pdf")]
    chapters = list(document.pages)
    if document.kind == "booklet":
        chapters += [page for other in catalogue.values() if other.kind == "guide" for page in other.pages]
    for page in chapters:
        source = BeautifulSoup(paper.page_html(page), "html.parser")
        # What is filled in by hand is on the sheet of the tool.
        for left_out in source.select(f"{ONLY_ON_SCREEN}, .fill, .signatures, [data-sheet]"):
            left_out.decompose()
        # What Markdown made must be the same as on the site; the rest comes from the components.
        published = pages.main(page).select(".prose > p, .prose > ul > li, .prose > ol > li, .prose > table td")
        for tag in [*source.select("p, li, h1, h2, h3, h4, td, th, dt, dd, caption, legend, label"), *published]:
            tag = BeautifulSoup(str(tag), "html.parser")
            for hidden in tag.select(f"{ONLY_ON_SCREEN}, ul, ol, li p, li h3, p p, [data-component]"):
                hidden.decompose()
            if tag.get_text() in ("À télécharger", "Documents à télécharger"):
                continue  # what it announces is for the screen
            assert squeezed(tag.get_text()) in text, f"{page} : {tag.get_text(' ', strip=True)}"


@pytest.mark.parametrize("name", ONE_PAGE)
def test_these_sheets_fit_on_one_page(name: str, folder: Path) -> None:
    with pikepdf.open(folder / name) as pdf:
        assert len(pdf.pages) == 1


def test_the_poster_is_read_from_afar(folder: Path) -> None:
    """A3, landscape, and no letter under 16 points."""
    path = folder / "affiche-atelier.pdf"
    with pikepdf.open(path) as pdf:
        assert [round(float(value)) for value in pdf.pages[0].MediaBox] == [0, 0, 1191, 842]
    result = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
    words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', result.stdout)
    # The box of a word of 16 points is 1.25 times as high in these letters.
    assert len(words) > 40
    assert min(float(bottom) - float(top) for top, bottom in words) >= 16 * 1.2


@pytest.mark.parametrize("name", PDFS)
def test_every_page_bears_title_version_date_source_and_number(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".pdf")]
    with pikepdf.open(folder / name) as pdf:
        count = len(pdf.pages)
    first = 2 if document.kind in ("kit", "guide", "booklet") else 1
    for number in (first, count):
        command = ["pdftotext", "-raw", "-f", str(number), "-l", str(number), str(folder / name), "-"]
        text = squeezed(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        assert squeezed(f"version {paper.identity.version} du 22 novembre 2026") in text
        if document.kind != "kit" or number == count:
            assert squeezed(paper.credit(document.source)) in text
        if document.kind != "poster":
            assert squeezed(document.title) in text
            assert squeezed(f"Page {number} sur {count}") in text


# The booklet holds the same chapters as the guides, and takes this package longer than all the rest.
@pytest.mark.parametrize("name", [name for name in PDFS if not name.startswith("livret")])
def test_the_pdfua_package_finds_nothing_wrong(name: str, folder: Path) -> None:
    findings = pdfua.validate(str(folder / name)).findings
    assert not [f"{finding.rule_id} : {finding.message}" for finding in findings]
