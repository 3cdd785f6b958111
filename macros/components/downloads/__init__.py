"""The documents that readers download: what exists, in which formats, and where each is offered.

The files are made before the pages, by ``python -m macros.documents FOLDER``; the variable DOCUMENTS then
names that folder. Without it (a preview), the pages say that the documents are missing, and link to nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, model_validator

from macros.core.component import Component
from macros.core.model import Dated, Id, Model, PagePath, Reviewed, SourceRef, Text
from macros.core.problems import unknown

if TYPE_CHECKING:
    from macros.core.data import Data
    from macros.site.site import Site

Format = Literal["pdf", "docx", "odt", "xlsx"]
FORMATS: dict[str, str] = {"pdf": "PDF", "docx": "Word (DOCX)", "odt": "LibreOffice (ODT)", "xlsx": "Tableur (XLSX)"}
FOLDER = "documents"
"""Where the files stand in the site."""


class Choices(Model):
    """The list offered in a column of a spreadsheet."""

    column: Text
    values: list[Text] = Field(min_length=2)


class Document(Dated):
    """``page`` offers the document, and its QR code leads there.

    A ``sheet`` is what the macro ``shows`` makes of the data ``of``; a ``guide`` or the ``booklet`` holds the pages of
    ``pages``, the booklet after all the guides. ``poster`` and ``cards`` are made from a workshop. ``blank`` is
    said of a model to fill in.
    """

    id: Id
    title: Text
    about: Text
    kind: Literal["booklet", "guide", "sheet", "poster", "cards"]
    page: PagePath
    formats: list[Format] = Field(min_length=1)
    source: SourceRef
    shows: str | None = None
    of: Id | None = None
    pages: list[PagePath] = []
    blank: bool = False
    lists: list[Choices] = []

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if (self.kind in ("guide", "booklet")) != bool(self.pages):
            raise ValueError("attendu pages pour un guide ou le livret, et seulement alors, reçu l’un sans l’autre")
        if (self.kind == "sheet") != (self.shows is not None):
            raise ValueError("attendu shows pour une fiche (kind: sheet), et seulement alors, reçu l’un sans l’autre")
        return self

    def file(self, format: str) -> str:
        return f"{self.id}.{format}"


class Documents(Reviewed):
    documents: list[Document] = Field(min_length=1)

    @cached_property
    def files(self) -> list[str]:
        """The name of every file, in order."""
        return [document.file(format) for document in self.documents for format in document.formats]


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


def check(document: Documents, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What a document shows exists."""
    from macros.site.registry import macros  # the list of components holds this one

    known = macros()
    for index, item in enumerate(document.documents):
        where = ("documents", index)
        if item.shows is not None and item.shows not in known:
            yield (*where, "shows"), unknown("un composant qui existe", item.shows, known)
        elif item.shows is not None and item.of is not None:
            documents = data.all(known[item.shows][0].model)
            if item.of not in documents:
                yield (*where, "of"), unknown(f"l’identifiant d’un document de {item.shows}", item.of, documents)


COMPONENT = Component("documents.yml", Documents, {"downloads": downloads, "all_downloads": all_downloads}, check)
