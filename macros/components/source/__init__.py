"""The documents everything comes from, and the line under each block that names its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component
from macros.core.model import SourceRef
from macros.core.problems import unknown

if TYPE_CHECKING:
    from macros.core.data import Data
    from macros.site.site import Site
from macros.components.source.model import Sources


def source(site: Site, id: str, place: str | None = None) -> str:
    """The line that names the source of the prose above it."""
    ref = SourceRef(id=id, place=place)
    return site.render("source/source.html", ref=ref, dated=site.data.pages[site.page])


def sources(site: Site) -> str:
    """Every source document, with what is dated or damaged in it."""
    return site.render("source/sources.html", sources=site.data.one(Sources).sources)


def unknown_source(name: str, data: Data) -> str | None:
    """Return the message for a source that does not exist; None when it does, or when nobody can tell."""
    if not data.all(Sources) or name in data.one(Sources).by_id:
        return None
    return unknown("l’identifiant d’un document de data/sources.yml", name, data.one(Sources).by_id)


COMPONENT = Component("sources.yml", Sources, {"source": source, "sources": sources})
