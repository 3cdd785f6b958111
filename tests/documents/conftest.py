"""The documents, made once, and what their tests share."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from macros.components.downloads.model import Document, Documents
from macros.components.glossary.model import Glossary
from macros.components.record.model import Record
from macros.core.data import walk
from macros.documents.__main__ import make
from macros.documents.paper_site import PaperSite
from tests.conftest import LOADED, ROOT, Once

CATALOGUE = LOADED.one(Documents).documents


def names(format: str) -> list[str]:
    """Return the files of a format, to parametrise over."""
    return [document.file(format) for document in CATALOGUE if format in document.formats]


@pytest.fixture(scope="session")
def folder(once: Once) -> Path:
    """Every document, as published: made for this run, by the libraries of today."""
    return once("documents", lambda folder: make(ROOT, folder))


@pytest.fixture(scope="session")
def paper() -> PaperSite:
    return PaperSite.of(LOADED)


@pytest.fixture(scope="session")
def catalogue() -> dict[str, Document]:
    return {document.id: document for document in CATALOGUE}


def squeezed(text: str) -> str:
    """Return text as it compares from one format to another: no space, no page number after a link."""
    return re.sub(r"\(p\.\d+\)", "", re.sub(r"\s+", "", text))


@cache
def pdf_text(path: Path) -> str:
    """Return the words of a PDF in the order it holds them, without its footers."""
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", _run("pdfinfo", str(path)))
    assert size
    width, height = (round(float(value)) for value in size.groups())
    area = ["-x", "0", "-y", "0", "-W", str(width), "-H", str(height - 55)]
    text = _run("pdftotext", "-raw", *area, str(path), "-")
    # The signs of the lists stand apart, each on its line, at the end of a page.
    return squeezed(re.sub(r"(?:\n(?:[–•]|\d+\.) *)+\s*(?=\f|$)", "", text))


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _left_out(record: Record) -> Iterator[str | None]:
    """Yield what the blank form of a record does without: hints of short fields, names of what its section names."""
    for section in record.sections:
        for each in section.parts:
            yield from each.facts
            yield each.points
            if each.kind == "field" and each.answer != "lines":
                yield each.hint
            if each.kind == "table" and len(section.filled) == 1:
                yield each.text


def words_of(value: object) -> Iterator[str]:
    """Yield every text of a model that readers are shown."""
    hidden = {"id", "source", "kind", "style", "page", "answer", "status", "code", "neighbour", "regions", "example"}
    # Said of the points of an action, when it has some; what only a screen does; what only the program reads.
    hidden |= {"details_label", "repeat", "dossier_key", "when", "preparation", "helps", "hinders", "pages"}
    hidden |= {"owner", "synthesis"}
    # What a record offers on a screen, or does with what is filled in.
    hidden |= {"choices", "add", "noun", "step", "pour"}
    # The days that a screen offers as the first one, and where a script finds the place of an action.
    hidden |= {"day_zero_offers", "where"}
    # What only concerns a document that we read.
    hidden |= {"source_notes"}
    left_out = set(_left_out(value)) if isinstance(value, Record) else set()
    for path, text in walk(value):
        names = {part for part in path if isinstance(part, str)}
        if isinstance(text, str) and text not in left_out and not hidden & names:
            yield text


def without_expansions(text: str, paper: PaperSite) -> str:
    """Return squeezed text without what the glossary adds after the first of each acronym."""
    for term in paper.data.one(Glossary).inline.values():
        expansion = squeezed(f"({term.expansion})")
        text = text.replace(expansion, "").replace("(" + expansion[1].lower() + expansion[2:], "")
    return text
