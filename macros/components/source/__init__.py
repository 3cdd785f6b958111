"""The documents everything comes from: a mark under each block, and at the end of a page what they are worth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from macros.components.identity.model import Identity
from macros.components.source.model import Sources
from macros.core.component import Component
from macros.core.data import walk
from macros.core.model import Dated, Model, SourceRef, Verified
from macros.core.page import Page

MARKED = re.compile(r'<p class="source"[^>]*>\s*<a href="[^"]*#([a-z0-9-]+)"')


def source(page: Page, id: str, place: str | None = None) -> str:
    """The mark that names the source of the prose above it."""
    return page.render("source/source.html", ref=SourceRef(id=id, place=place))


def sources(page: Page) -> str:
    """Every source document, with what is dated or damaged in it."""
    return page.render("source/sources.html", sources=page.data.one(Sources).sources)


def about_sources(page: Page, markup: str) -> str:
    """Return the end of a page, folded: the documents that `markup` marks, notes on them, and when it was reviewed.

    The dates are those of what the page shows that was reviewed longest ago. Empty where it shows nothing of its own:
    the page of each tool in the dossier says what its sources are worth.
    """
    marked = set(MARKED.findall(markup))
    meta = page.data.pages[page.path]
    reviews = list(_reviews(page))
    if not meta.source_notes and not reviews:
        return ""
    documents = [document for document in page.data.one(Sources).sources if document.id in marked]
    limit = page.data.one(Identity).review.review_by
    reviewed_on, review_by = zip((meta.reviewed_on, limit(meta)), *reviews, strict=True)
    dates = {"reviewed_on": min(reviewed_on), "review_by": min(review_by)}
    return page.render("source/about.html", documents=documents, notes=meta.source_notes, **dates)


def _reviews(page: Page) -> Iterator[tuple[date, date]]:
    """Yield when each part of what the page shows was reviewed, and is to be reviewed again."""
    limit = page.data.one(Identity).review.review_by
    for call in page.data.calls.get(page.path, ()):
        model = page.data.models[call.macro]
        documents: Mapping[str, Model] = page.data.all(model) if model else {}
        for document in [documents[call.id]] if call.id else documents.values():
            for _, part in walk(document):
                if isinstance(part, Dated | Verified) and part.reviewed_on:
                    yield part.reviewed_on, limit(part)


COMPONENT = Component(
    name="source",
    data="sources.yml",
    model=Sources,
    macros={"source": source, "sources": sources},
    shared={"source_document": lambda data: data.one(Sources).by_id.__getitem__},
)
