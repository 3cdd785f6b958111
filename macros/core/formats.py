"""The formats of the documents to download. To add one: a line here, and a module of macros/documents/."""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """``module`` is that of macros/documents/ whose function ``maker`` makes it."""

    label: str
    module: str


FORMATS: dict[str, Format] = {
    "pdf": Format("PDF", "pdf"),
    "docx": Format("Word (DOCX)", "office"),
    "odt": Format("LibreOffice (ODT)", "office"),
    "xlsx": Format("Tableur (XLSX)", "spreadsheet"),
}
"""By the ending of the files, the order in which they are offered."""
