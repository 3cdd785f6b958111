"""What readers see, as passages: the pages as built, the documents, the messages of the scripts and of the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString

from macros.components.downloads.model import Documents
from macros.documents import compose, office
from macros.documents.paper_site import PaperSite
from macros.site.load import load
from tests.conftest import html_path
from tests.language import messages

NOT_READ = "script, style, svg, pre, textarea, [lang=en], .paper-head"
CODE = "§"
"""Stands for a file name or a command in a sentence."""
NAME_WORDS = 3
IN_SENTENCE = {
    "a",
    "abbr",
    "b",
    "cite",
    "dfn",
    "em",
    "i",
    "kbd",
    "label",
    "mark",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
}
APART = "a.btn, .detail, .hint, .list > li > *, .number, .over, .panel > *, .roles a, .roles span"
"""What the style sheets show on a line of its own though its tag belongs in a sentence."""
LABELS = "nav, .toc, h1, h2, h3, h4, dt, option, .btn, .part-cover"
"""Where an acronym may stand alone: there is no room to explain it, or the text just below does."""
SPOKEN = ("alt", "aria-label", "data-section", "placeholder", "title")


@dataclass(frozen=True)
class Passage:
    """A paragraph, an item, a heading or a message. ``label`` tells a name from what explains."""

    place: str
    text: str
    label: bool = False


def of_pages(root: Path, site: Path) -> Iterator[Passage]:
    """Yield the passages of each page of the built site, then those of the frame, once."""
    for page in sorted(load(root).pages):
        soup = _soup(site / html_path(page))
        main = soup.find("main")
        description = soup.find("meta", {"name": "description"})
        assert isinstance(main, Tag)
        assert isinstance(description, Tag)
        place = f"docs/{page}"
        yield Passage(place, str(description["content"]), label=True)
        yield from passages(place, main)
    frame = _soup(site / "index.html")
    frame.select_one("main").decompose()
    yield from passages("overrides/main.html", frame.body)
    yield from passages("overrides/404.html", _soup(site / "404.html").find("main"))


def of_documents(root: Path) -> Iterator[Passage]:
    """Yield the passages of each document, laid out for paper and for a word processor."""
    site = PaperSite.of(load(root))
    for document in site.data.one(Documents).documents:
        formats = {"pdf": compose.html, "docx": office.html}
        for format in formats.keys() & set(document.formats):
            soup = BeautifulSoup(formats[format](site, document), "html.parser")
            yield from passages(document.file(format), soup)


def of_messages(root: Path) -> Iterator[Passage]:
    """Yield the sentences that the scripts and the programs say."""
    for place, text in messages.all(root):
        # Two or three words name something: what explains it stands where the name does.
        yield Passage(place, text, label=len(text.split()) <= NAME_WORDS)


def _soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def passages(place: str, root: Tag) -> Iterator[Passage]:
    """Yield what a part of a page says: its labels, seen or heard, then its text in the order of reading."""
    for element in root.select(NOT_READ):
        element.decompose()
    for element in root.select("code"):
        element.replace_with(CODE)
    for element in root.select(APART):
        element.name = "div"
    for name in SPOKEN:
        for tag in root.find_all(attrs={name: True}):
            yield Passage(place, _clean(str(tag[name])), label=True)
    for element in root.select(LABELS):
        if not element.decomposed:
            yield from (Passage(place, text, label=True) for text in _paragraphs(element))
            element.replace_with(Tag(name="hr"))
    yield from (Passage(place, text) for text in _paragraphs(root))


def _paragraphs(element: Tag) -> Iterator[str]:
    """Yield the texts of an element, cut where a line must end."""
    text = ""
    for piece in [*_pieces(element), None]:
        if piece is not None:
            text += piece
            continue
        if text.strip():
            yield _clean(text)
        text = ""


def _pieces(element: Tag) -> Iterator[str | None]:
    for child in element.children:
        if isinstance(child, Tag):
            apart = child.name not in IN_SENTENCE
            yield from [None] * apart
            yield from _pieces(child)
            yield from [None] * apart
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            yield str(child)


def _clean(text: str) -> str:
    """Join the lines of a source; no-break spaces stay, because they are checked."""
    return " ".join(text.replace("\n", " ").split(" ")).strip(" ")
