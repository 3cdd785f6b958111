"""What was loaded from data/ and docs/, and how to look inside it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from macros.core.model import PageMeta

M = TypeVar("M")


class Call(NamedTuple):
    """A call of a macro in a page: its name and, when it names a document, the document's id."""

    macro: str
    id: str | None


@dataclass
class Data:
    """Every document by model and id, the front matter of every page, and the macros that it calls."""

    documents: dict[type, dict[str, Any]] = field(default_factory=dict)
    pages: dict[str, PageMeta] = field(default_factory=dict)
    calls: dict[str, Sequence[Call]] = field(default_factory=dict)
    models: Mapping[str, type | None] = field(default_factory=dict)
    """For each macro, the model of the documents of its component."""
    tabled: Collection[str] = ()
    """The macros whose documents can be had as a spreadsheet."""
    tools: Collection[str] = ()
    """The macros that a dossier may hold."""
    root: Path = Path()
    """The project they come from: data may name files beside it."""

    def all(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of a model, by id."""
        return self.documents.get(model, {})

    def one(self, model: type[M]) -> M:
        """Return the document of a model that has a single file."""
        return next(iter(self.all(model).values()))


def walk(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield every value inside a document with its path, the document itself first."""
    yield path, value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), (*path, name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))
