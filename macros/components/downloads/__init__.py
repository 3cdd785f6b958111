"""The documents that readers download: what exists, in which formats, and where each is offered.

The files are made before the pages, by ``python -m macros.documents FOLDER``; the variable DOCUMENTS then
names that folder. Without it (a preview), the pages say that the documents are missing, and link to nothing.
"""

from __future__ import annotations

import os
from pathlib import Path

from macros.components.downloads.model import FOLDER, Document, Documents, check
from macros.core.component import Component
from macros.core.formats import FORMATS
from macros.core.page import Page
from macros.core.typography import french_size


def made_in() -> Path | None:
    """Return the folder of the documents made for this build, or None in a preview."""
    folder = os.environ.get("DOCUMENTS")
    return Path(folder) if folder else None


def _show(page: Page, documents: list[Document], level: int | None) -> str:
    folder = made_in()
    sizes = {
        document.file(format): french_size((folder / document.file(format)).stat().st_size)
        for document in documents
        for format in document.formats
        if folder
    }
    kinds = [
        ("Le kit", [document for document in documents if document.kind == "kit"]),
        ("Le livret", [document for document in documents if document.kind == "booklet"]),
        ("Les guides", [document for document in documents if document.kind == "guide"]),
        ("Les fiches", [document for document in documents if document.kind not in ("kit", "booklet", "guide")]),
    ]
    return page.render(
        "downloads/downloads.html",
        groups=[group for group in kinds if group[1]] if level else [(None, documents)],
        formats=FORMATS,
        folder=FOLDER,
        sizes=sizes,
        level=level,
    )


def downloads(page: Page) -> str:
    """The documents that go with the page."""
    documents = page.data.one(Documents).documents
    return _show(page, [document for document in documents if document.page == page.path], None)


def all_downloads(page: Page, level: int = 2) -> str:
    """Every document, by kind."""
    return _show(page, page.data.one(Documents).documents, level)


COMPONENT = Component(
    name="downloads",
    data="documents.yml",
    model=Documents,
    check=check,
    macros={"downloads": downloads, "all_downloads": all_downloads},
)
