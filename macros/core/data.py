"""What was loaded from data/ and docs/, and how to look inside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from macros.components.news.history import History
from macros.core.model import Model, PageMeta

M = TypeVar("M", bound=Model)


@dataclass
class Data:
    """Every document, by component and id, the front matter of every page, and what CHANGELOG.md tells."""

    documents: dict[type[Model], dict[str, Model]] = field(default_factory=dict)
    pages: dict[str, PageMeta] = field(default_factory=dict)
    history: History = field(default_factory=History)
    root: Path = Path()
    """The project they come from: data may name files beside it."""

    def all(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of a model, by id."""
        return self.documents.get(model, {})  # type: ignore[return-value]

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
