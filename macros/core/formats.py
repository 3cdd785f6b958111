"""The formats of the documents to download. Adding one takes a line here, and its module in macros/documents/."""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """``maker`` is the module of macros/documents/ that makes it."""

    label: str
    maker: str


FORMATS: dict[str, Format] = {
    "pdf": Format("PDF", "pdf"),
    "docx": Format("Word (DOCX)", "office"),
    "odt": Format("LibreOffice (ODT)", "office"),
    "xlsx": Format("Tableur (XLSX)", "spreadsheet"),
}
"""By the ending of the files, the order in which they are offered."""
