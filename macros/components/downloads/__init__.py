"""The documents that readers download: what exists, in which formats, and where each is offered.

The files are made before the pages, by ``python -m macros.documents FOLDER``; the variable DOCUMENTS then
names that folder. Without it (a preview), the pages say that the documents are missing, and link to nothing.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.downloads.model import Document, Documents, check

FORMATS: dict[str, str] = {"pdf": "PDF", "docx": "Word (DOCX)", "odt": "LibreOffice (ODT)", "xlsx": "Tableur (XLSX)"}


FOLDER = "documents"
"""Where the files stand in the site."""


def made_in() -> Path | None:
    """Return the folder of the documents made for this build, or None in a preview."""
    folder = os.environ.get("DOCUMENTS")
    return Path(folder) if folder else None


def french_size(size: int) -> str:
    """Return a file's size in the units of French systems."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0ko"
    return f"{size / 1_000_000:.1f}".replace(".", ",") + "\u00a0Mo"


def _show(site: Site, documents: list[Document], level: int | None) -> str:
    folder = made_in()
    sizes = {
        document.file(format): french_size((folder / document.file(format)).stat().st_size)
        for document in documents
        for format in document.formats
        if folder
    }
    kinds = [
        ("Le livret", [document for document in documents if document.kind == "booklet"]),
        ("Les guides", [document for document in documents if document.kind == "guide"]),
        ("Les fiches", [document for document in documents if document.kind not in ("booklet", "guide")]),
    ]
    return site.render(
        "downloads/downloads.html",
        groups=[group for group in kinds if group[1]] if level else [(None, documents)],
        formats=FORMATS,
        folder=FOLDER,
        sizes=sizes,
        level=level,
    )


def downloads(site: Site) -> str:
    """The documents that go with the page."""
    documents = site.data.one(Documents).documents
    return _show(site, [document for document in documents if document.page == site.page], None)


def all_downloads(site: Site, level: int = 2) -> str:
    """Every document, by kind."""
    return _show(site, site.data.one(Documents).documents, level)


def publish(site_dir: Path, site: Site) -> None:
    """Copy the documents into the built site, when there are any."""
    folder = made_in()
    if folder is None:
        return
    (site_dir / FOLDER).mkdir(parents=True, exist_ok=True)
    for name in site.data.one(Documents).files:
        shutil.copyfile(folder / name, site_dir / FOLDER / name)


COMPONENT = Component("documents.yml", Documents, {"downloads": downloads, "all_downloads": all_downloads}, check)
