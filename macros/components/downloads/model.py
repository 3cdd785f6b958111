"""What data/documents.yml may say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.core.data import Data
from macros.core.formats import FORMATS
from macros.core.model import Dated, Id, Model, PagePath, Reviewed, SourceRef, Text, one_of
from macros.core.problems import unknown

FOLDER = "documents"
"""Where the files stand in the site."""


Format = Annotated[str, one_of(FORMATS), Field(json_schema_extra={"enum": [*FORMATS]})]


class Choices(Model):
    """The list offered in a column of a spreadsheet."""

    column: Text
    values: list[Text] = Field(min_length=2)


class Document(Dated):
    """``page`` offers the document, and its QR code leads there.

    A ``sheet`` is what the macro ``shows`` makes of the data ``of``; a ``guide`` or the ``booklet`` holds the pages of
    ``pages``, the booklet after all the guides. The ``kit`` is made of what macros/documents/kit.py names, ``poster``
    and ``cards`` from a workshop. ``blank`` is said of a model to fill in, ``large`` of one that everyone must be able
    to read: no letter under 16 points. ``one_page`` keeps Word and LibreOffice to a page, as the PDF: closer lines.
    """

    id: Id
    title: Text
    about: Text
    kind: Literal["kit", "booklet", "guide", "sheet", "poster", "cards"]
    page: PagePath
    formats: list[Format] = Field(min_length=1)
    source: SourceRef
    shows: str | None = None
    of: Id | None = None
    pages: list[PagePath] = []
    blank: bool = False
    large: bool = False
    one_page: bool = False
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


def check(document: Documents, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What a document shows exists, and can be had in its formats."""
    known = data.models
    for index, item in enumerate(document.documents):
        where = ("documents", index)
        if item.shows is not None and item.shows not in known:
            yield (*where, "shows"), unknown("un composant qui existe", item.shows, known)
        elif item.of is not None and item.shows is not None and (model := known[item.shows]):
            documents: Mapping[str, object] = data.all(model)
            if item.of not in documents:
                yield (*where, "of"), unknown(f"l’identifiant d’un document de {item.shows}", item.of, documents)
        if "xlsx" in item.formats and item.shows not in data.tabled:
            yield (*where, "formats"), unknown("une fiche qui existe en tableur", item.shows or item.kind, data.tabled)
