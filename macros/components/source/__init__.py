"""The documents everything comes from, and the line under each block that names its own."""

from __future__ import annotations

from macros.components.source.model import Sources
from macros.core.component import Component
from macros.core.model import SourceRef
from macros.core.page import Page


def source(page: Page, id: str, place: str | None = None) -> str:
    """The line that names the source of the prose above it."""
    ref = SourceRef(id=id, place=place)
    return page.render("source/source.html", ref=ref, dated=page.data.pages[page.path])


def sources(page: Page) -> str:
    """Every source document, with what is dated or damaged in it."""
    return page.render("source/sources.html", sources=page.data.one(Sources).sources)


COMPONENT = Component(
    name="source",
    data="sources.yml",
    model=Sources,
    macros={"source": source, "sources": sources},
    shared={"source_document": lambda data: data.one(Sources).by_id.__getitem__},
)
