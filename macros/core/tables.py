"""A workbook as a component describes it: no library, no file. macros/documents/spreadsheet.py writes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Lists = Mapping[str, tuple[str, ...]]
"""The answers offered in a column, by its title."""

BLANK_ROWS = 60
"""Rows ready to fill below the model's own."""


@dataclass(frozen=True)
class Column:
    """``values`` are offered, without forbidding another answer; ``number`` and ``date`` are checked.

    ``width`` is in characters.
    """

    title: str
    width: int = 24
    values: tuple[str, ...] = ()
    kind: Literal["text", "number", "date"] = "text"


@dataclass(frozen=True)
class Line:
    """A line of the first sheet. With ``asks``, a day is written beside it, that formulas know by this name."""

    text: str
    bold: bool = False
    asks: str | None = None


@dataclass(frozen=True)
class Table:
    """A sheet. In a column of days, a cell that starts with ``=`` is a formula; ``note`` explains the first column."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]] = ()
    blank: int = 0
    note: str | None = None


@dataclass(frozen=True)
class Workbook:
    """``notice`` says on the first sheet what the document is and how to fill it."""

    notice: Sequence[Line]
    tables: Sequence[Table]
