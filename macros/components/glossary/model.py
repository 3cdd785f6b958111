"""What data/glossary.yml may say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from macros.components.source.model import Sources
from macros.core.data import Data
from macros.core.model import Dated, Id, Reviewed, Text
from macros.core.problems import unknown


class Term(Dated):
    """``checked`` says how far the definition was verified: in a public text, in part, or not yet.

    ``plural`` is the expansion of an acronym that a page may first use in the plural: « les URPS ».
    ``inline`` is false for names that need no expansion in the text, such as a federation's.
    """

    id: Id
    term: Text
    expansion: Text
    plural: Text | None = None
    definition: Text
    reference: Text | None = None
    checked: Literal["page", "partial", "unverified"]
    note: Text | None = None
    sources: list[Id] = []
    inline: bool = True
    see: list[Id] = []


class Glossary(Reviewed):
    terms: list[Term]

    @cached_property
    def inline(self) -> dict[str, Term]:
        return {term.term: term for term in self.terms if term.inline}


def check(document: Glossary, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    known = {term.id for term in document.terms}
    for index, term in enumerate(document.terms):
        for place, other in enumerate(term.see):
            if other not in known:
                yield ("terms", index, "see", place), unknown("l’identifiant d’un terme du glossaire", other, known)
        for place, source in enumerate(term.sources):
            if source not in data.one(Sources).by_id:
                yield (
                    ("terms", index, "sources", place),
                    unknown("l’identifiant d’un document de data/sources.yml", source, data.one(Sources).by_id),
                )
