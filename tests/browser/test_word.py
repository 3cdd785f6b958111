"""Every sheet leaves as a Word file, under the headers of the published site and from a folder without a network."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
import segno
from docx.oxml.ns import qn
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests import servers
from tests.browser.conftest import Visit
from tests.browser.test_firefox import run
from tests.browser.test_hostile import dossier, keys, mixed
from tests.browser.test_mission import SHEET as MISSION
from tests.browser.test_mission import fill
from tests.browser.test_published import WATCH
from tests.browser.test_sharing import ANSWERS, WRITE
from tests.browser.tools import HOSTILE, HOSTILE_WORDS
from tests.conftest import LOADED, PAGES, ROOT, Pages, html_path

TOOL_PAGES = [page for page in PAGES if {call.macro for call in LOADED.calls[page]} & set(LOADED.tools)]
INVITATION = "100-jours/reunion-inviter/"
LEADER = "mobiliser/leader/"
UNSEEN = re.compile(r"[\0-\x08\x0b-\x1f\u202a-\u202e\ufffe\uffff]")
"""What neither XML nor the dossier keeps."""


@pytest.fixture(scope="module")
def visit(open_context: Callable[..., Visit], published_site: Path) -> Iterator[Visit]:
    with servers.nginx(published_site) as server:
        visit = open_context(base=server.address, accept_downloads=True)
        visit.context.add_init_script(WATCH)
        yield visit


@pytest.fixture(scope="module")
def filled() -> str:
    """A dossier with every field, as the browser keeps it."""
    command = ["node", "--input-type=module", "--eval", WRITE, json.dumps({**ANSWERS, "commune/name": "Ambert"})]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def opened(visit: Visit, address: str, stored: str = "") -> Page:
    visit.complaints.clear()
    visit.open("404.html").evaluate("text => localStorage.setItem('boussole-msp:dossier', text)", stored)
    return visit.open(address)


def shown(button: Locator) -> Locator:
    """Press a button that shows a sheet; the smallest part of the page that holds it and what is done with it."""
    button.click()
    root = button.locator("xpath=ancestor::*[.//*[@data-report-sheet]][1]")
    expect(root.locator("[data-report-sheet]")).to_be_focused()
    return root


def taken(root: Locator) -> tuple[str, bytes]:
    """Take the sheet that shows into Word; the name of its file, and its content."""
    with root.page.expect_download() as download:
        root.locator("[data-report-docx]").click()
    expect(root.locator("[data-report-state]")).to_contain_text(download.value.suggested_filename)
    return download.value.suggested_filename, download.value.path().read_bytes()


def squeezed(text: str) -> str:
    return "".join(UNSEEN.sub("", text).split())


def checked(content: bytes) -> Any:
    """Open a file, and check what is true of all."""
    document = docx.Document(io.BytesIO(content))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert styles[0] == "Title"
    assert not {"Title"} & set(styles[1:])
    assert squeezed(document.core_properties.title) == squeezed(document.paragraphs[0].text)
    assert document.core_properties.language == "fr-FR"
    assert 'w:lang w:val="fr-FR"' in document.styles.element.xml
    page = document.sections[0]
    assert (round(page.page_width.cm, 1), round(page.page_height.cm, 1)) == (21, 29.7)
    for table in document.tables:
        assert table._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None
        assert table.style is not None
        assert table.style.name == "Table Grid"
    assert empty_sections(document) == []
    assert "Boussole MSP, version " in page.footer.paragraphs[0].text
    assert re.search(r"Le \d", page.header.paragraphs[0].text)
    return document


def empty_sections(document: Any) -> list[str]:
    """Return the headings that announce nothing, or have no words."""
    blocks = [block for block in document.iter_inner_content() if getattr(block, "text", "table").strip()]
    headings = [bool(getattr(block, "text", "")) and block.style.name.startswith("Heading") for block in blocks]
    return [
        block.text
        for block, is_heading, announces in zip(blocks, headings, [*headings[1:], True], strict=True)
        if is_heading and announces
    ]


def words(document: Any) -> str:
    parts = [*document.sections[0].header.iter_inner_content(), *document.iter_inner_content()]
    return squeezed("".join(part.text if hasattr(part, "text") else table_words(part) for part in parts))


def table_words(table: Any) -> str:
    return "".join(cell.text for row in table.rows for cell in row.cells)


def picture_squares(picture: bytes) -> list[list[int]]:
    """Return the squares of a code, eight pixels each: 1 where it is black."""
    with Image.open(io.BytesIO(picture)) as image:
        width, height = image.size
        return [[int(not image.getpixel((x, y))) for x in range(4, width, 8)] for y in range(4, height, 8)]


@pytest.mark.parametrize("kind", ["filled", "hostile"])
@pytest.mark.parametrize("page", TOOL_PAGES)
def test_every_sheet_of_a_tool_opens_in_word_whole(
    visit: Visit, pages: Pages, filled: str, page: str, kind: str
) -> None:
    stored = filled if kind == "filled" else dossier(mixed(keys(pages), 5))
    opening = opened(visit, html_path(page).removesuffix("index.html"), stored)
    expect(opening.locator("main > * [data-component]:has([data-save-bar]):not([data-ready])")).to_have_count(0)
    for button in opening.locator("[data-report]:visible").all():
        root = shown(button)
        name, content = taken(root)
        assert re.fullmatch(r"[a-z0-9-]+-\d{4}-\d\d-\d\d\.docx", name)
        written = words(checked(content))
        sheet = root.locator("[data-report-sheet]")
        for text in sheet.locator("h3, li, th, td").all_text_contents():
            assert squeezed(text) in written, text
    assert visit.complaints == []


def test_tools_have_sheets(visit: Visit, filled: str) -> None:
    """The test above would pass on pages without any."""
    buttons = {page: opened(visit, page, filled).locator("[data-report]").count() for page in (INVITATION, LEADER)}
    assert all(buttons.values()), buttons


def test_a_file_says_whose_it_is_and_where_it_was_made(visit: Visit, filled: str) -> None:
    page = opened(visit, LEADER, filled)
    _, content = taken(shown(page.locator("[data-report]").first))
    document = checked(content)
    assert document.core_properties.author == "Commune d’Ambert"
    assert document.sections[0].header.paragraphs[0].text.startswith("Commune d’Ambert\tLe ")
    address = page.locator("link[rel=canonical]").get_attribute("href")
    assert address
    footer = document.sections[0].footer
    assert address in footer.paragraphs[0].text
    code = segno.make_qr(address, error="l", boost_error=False)
    (picture,) = [part.target_part.blob for part in footer.part.rels.values()]
    assert picture_squares(picture) == [list(row) for row in code.matrix_iter(border=4)]


def test_what_is_fetched_for_a_file_is_fetched_at_the_click_and_once(visit: Visit, filled: str) -> None:
    asked: list[str] = []
    page = opened(visit, LEADER, filled)
    page.on("request", lambda request: asked.append(request.url))
    root = shown(page.locator("[data-report]").first)
    assert not [url for url in asked if "/word." in url]
    assert taken(root) == taken(root)
    assert len([url for url in asked if re.search(r"/assets/word\.\w+\.js$", url)]) == 1


def test_what_cannot_be_fetched_is_said_and_tried_again(visit: Visit, filled: str) -> None:
    page = opened(visit, LEADER, filled)
    root = shown(page.locator("[data-report]").first)
    page.route("**/word.*", lambda route: route.abort())
    root.locator("[data-report-docx]").click()
    expect(root.locator("[data-report-state]")).to_contain_text("Vérifiez votre connexion")
    page.unroute("**/word.*")
    checked(taken(root)[1])


def test_hostile_words_stay_words(visit: Visit, open_context: Callable[..., Visit]) -> None:
    page = opened(open_context(base=visit.base, accept_downloads=True), MISSION, dossier({"commune/name": "<b>&"}))
    fill(page, HOSTILE)
    _, content = taken(shown(page.locator("[data-report]").first))
    written = words(checked(content))
    assert [word for word in HOSTILE_WORDS if squeezed(word) not in written] == []
    assert "Communede<b>&" in written


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_libreoffice_opens_a_file_and_prints_it(visit: Visit, filled: str, tmp_path: Path) -> None:
    expected = {}
    for address in (INVITATION, LEADER):
        page = opened(visit, address, filled)
        root = shown(page.locator("[data-report]").first)
        name, content = taken(root)
        (tmp_path / name).write_bytes(content)
        expected[name] = [*root.locator("h3, h4, li, td").all_text_contents(), "Commune d’Ambert", "Page 1 sur"]
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, tmp_path.glob("*.docx"))], capture_output=True, check=True, timeout=120)
    for name, texts in expected.items():
        printed = tmp_path / name.replace(".docx", ".pdf")
        result = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, text=True, check=True)
        # A sheet of paper or two, and more for a very long text.
        assert 1 <= result.stdout.count("\f") <= 2 + len(result.stdout) // 3_000
        # What is written from right to left comes out in another order, and a novel is cut by the foot of each page.
        texts = [text for text in texts if len(text) < 3_000 and not re.search("[\u05d0-\u05ea]", text)]
        assert [text for text in texts if squeezed(text) not in squeezed(result.stdout)] == []


def test_a_copy_of_the_site_in_a_folder_makes_the_same_files(
    open_context: Callable[..., Visit], bundle_folder: Path
) -> None:
    apart = open_context(base=bundle_folder.as_uri() + "/", offline=True, accept_downloads=True)
    page = apart.open(f"{LEADER.rstrip('/')}.html")
    _, content = taken(shown(page.locator("[data-report]").first))
    checked(content)
    assert apart.complaints == []


def test_firefox_makes_files_from_a_folder(bundle_folder: Path) -> None:
    (made,) = run("word.mjs", (bundle_folder / f"{LEADER.rstrip('/')}.html").as_uri())
    checked(base64.b64decode(str(made["file"])))
    assert made["complaints"] == []


def test_the_copy_that_a_browser_keeps_holds_what_makes_files(published_site: Path) -> None:
    kept = (published_site / "hors-ligne.js").read_text("utf-8").split("\n")[0]
    for name in ("papers", "word"):
        assert re.search(rf'"assets/{name}\.\w+\.js"', kept), name
