"""Word and LibreOffice files hold the whole sheet, in French, with real headings, tables and headers."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from macros.components.downloads.model import Document
from macros.documents.paper_site import PaperSite
from macros.site.registry import macros
from tests.documents.conftest import CATALOGUE, names, squeezed, without_expansions, words_of


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def plain(xml: str) -> str:
    return squeezed(re.sub(r"<[^>]+>", "", xml).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))


def missing(text: str, document: Document, paper: PaperSite) -> list[str]:
    text = without_expansions(text, paper)
    model = macros()[document.shows or ""][0].model
    if model is None:
        # The words of the rent are those of its template: no data says them.
        assert document.shows == "rent"
        return []
    value = paper.find(model, document.of or "")
    title = getattr(value, "title", None)
    return [words for words in words_of(value) if words != title and squeezed(words) not in text]


@pytest.mark.parametrize("name", names("docx"))
def test_a_word_file_is_complete_and_in_french(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".docx")]
    opened = docx.Document(str(folder / name))
    assert opened.core_properties.title == document.title
    assert opened.core_properties.language == "fr-FR"
    languages = set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', part(folder / name, "word/styles.xml")))
    assert languages == {"fr-FR"}
    page = opened.sections[0]
    assert [round(size / Mm(1)) for size in (page.page_width, page.page_height)] == [210, 297]
    styles = [paragraph.style.name for paragraph in opened.paragraphs if paragraph.style]
    assert styles[0] == "Title"
    levels = [int(style[-1]) for style in styles if style.startswith("Heading")]
    assert all(two <= one + 1 for one, two in zip([1, *levels], levels, strict=False)), levels
    footer = "".join(paragraph.text for paragraph in opened.sections[0].footer.paragraphs)
    assert document.title in footer
    assert not missing(plain(part(folder / name, "word/document.xml")), document, paper)


@pytest.mark.parametrize("name", names("docx"))
def test_every_word_table_has_its_headers_and_borders(name: str, folder: Path) -> None:
    opened = docx.Document(str(folder / name))
    for table in opened.tables:
        first = table.rows[0]._tr
        assert first.trPr is not None
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert table.style is not None
        assert table.style.element.find(f".//{qn('w:tblBorders')}") is not None
        assert all(cell.text.strip() for cell in table.rows[0].cells)


@pytest.mark.parametrize("name", [document.file("docx") for document in CATALOGUE if document.one_page])
def test_a_sheet_kept_to_a_page_has_no_more_rows_than_a_page_holds(name: str, folder: Path) -> None:
    """Word lays it out: here, the height that its rows and lines take at least, in the letters of its styles."""
    opened = docx.Document(str(folder / name))
    styles = opened.styles
    assert styles["Normal"].font.size.pt == 9.5
    assert styles["Title"].font.size.pt == 20
    page = opened.sections[0]
    room = (page.page_height - page.top_margin - page.bottom_margin) / Mm(1)
    rows = sum(len(table.rows) for table in opened.tables)
    assert rows * 6 + len(opened.paragraphs) * 4.4 <= room


@pytest.mark.parametrize("name", names("odt"))
def test_a_libreoffice_file_is_complete_and_in_french(
    name: str, folder: Path, catalogue: dict[str, Document], paper: PaperSite
) -> None:
    document = catalogue[name.removesuffix(".odt")]
    with zipfile.ZipFile(folder / name) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    meta, styles, content = (part(folder / name, f"{kind}.xml") for kind in ("meta", "styles", "content"))
    assert "<dc:language>fr-FR</dc:language>" in meta
    assert f"<dc:title>{document.title}</dc:title>" in meta
    assert 'fo:page-width="21cm"' in styles
    assert document.title in styles.partition("<style:footer>")[2]
    assert set(re.findall(r'fo:language="(\w+)"', styles)) <= {"fr", "none", "zxx"}
    assert content.count("<table:table-header-rows>") == content.count("<table:table ")
    assert 'fo:border="none"' not in content
    assert not missing(plain(content), document, paper)


@pytest.mark.parametrize("name", [*names("docx"), *names("odt")])
def test_no_link_leads_to_the_machine_that_made_the_file(name: str, folder: Path) -> None:
    with zipfile.ZipFile(folder / name) as archive:
        everything = " ".join(archive.read(item).decode("utf-8", "replace") for item in archive.namelist())
    targets = re.findall(r'(?:Target|xlink:href)="([^"]+)"[^>]*TargetMode="External"|xlink:href="([^"]+)"', everything)
    links = [one or two for one, two in targets]
    assert links
    assert all(re.match(r"https://|mailto:|tel:|http://www\.w3\.org|\.\./|[a-z]+\.(xml|rdf)$", link) for link in links)
    assert "file:" not in everything
    assert "/tmp/" not in everything
