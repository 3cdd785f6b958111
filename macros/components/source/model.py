"""What data/sources.yml may say."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Self

from pydantic import model_validator

from macros.core.data import Data
from macros.core.model import Id, Model, PagePath, Reviewed, Text
from macros.core.problems import unknown

pass


class SourceDocument(Reviewed):
    """``mark`` names it under a block, in a word or two; ``short`` follows "D’après" on paper; a ``note`` of ours has
    none. ``cautions`` are told to the reader.
    """

    id: Id
    title: Text
    mark: Text
    short: Text | None = None
    kind: Literal["document", "note"] = "document"
    publisher: Text | None = None
    dated: Text
    about: Text
    cautions: list[Text] = []
    pages: list[PagePath] = []

    @model_validator(mode="after")
    def _short(self) -> Self:
        if (self.kind == "document") != bool(self.short):
            raise ValueError("attendu short pour un document, et seulement alors, reçu l’inverse")
        return self


class Sources(Model):
    sources: list[SourceDocument]

    @cached_property
    def by_id(self) -> dict[str, SourceDocument]:
        return {source.id: source for source in self.sources}


def unknown_source(name: str, data: Data) -> str | None:
    """Return the message for a source that does not exist; None when it does, or when nobody can tell."""
    if not data.all(Sources) or name in data.one(Sources).by_id:
        return None
    return unknown("l’identifiant d’un document de data/sources.yml", name, data.one(Sources).by_id)
