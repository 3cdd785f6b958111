"""The site as a document sees it: the same macros and data, with public addresses and no tool for the screen."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import jinja2
import markdown

from macros.components import glossary
from macros.components.downloads.model import Document
from macros.components.edition.model import Edition
from macros.components.source.model import Sources
from macros.core.model import SourceRef
from macros.core.typography import fix_markup
from macros.core.yaml_strict import read_front_matter
from macros.site.site import TEMPLATES, Site

EXTENSIONS = ["attr_list", "def_list", "tables", "toc"]
"""Those of mkdocs.yml."""


@dataclass(frozen=True, repr=False)
class PaperSite(Site):
    """A component's template in templates/ stands in for its own, where paper says it otherwise."""

    folders: ClassVar = (Path(__file__).parent / "templates", *TEMPLATES)

    def national(self) -> PaperSite:
        """Return the same site without what an edition puts first; its address and legal data stay."""
        documents = {model: found for model, found in self.data.documents.items() if model is not Edition}
        return PaperSite.of(replace(self.data, documents=documents))

    def url(self, target: str, link: bool = True) -> str:
        """Return the public address: a document is read far from the site."""
        return self.public_address(target)

    def page_html(self, page: str) -> str:
        """Return the HTML of a page of docs/."""
        here = self.at(page)
        _, text = read_front_matter((self.data.root / "docs" / page).read_text("utf-8"))
        calls = {name: functools.partial(macro, here) for name, macro in self.macros.items()}
        source = jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(text, calls).render()
        return str(markdown.markdown(here.french(source), extensions=EXTENSIONS))

    def sheet_html(self, document: Document) -> str:
        """Return the HTML of the component that a sheet shows, its first headings under the title."""
        here = self.at(document.page)
        arguments = (document.of,) if document.of else ()
        return here.french(here.show(document.shows or "", *arguments, level=2))

    def credit(self, ref: SourceRef) -> str:
        """Return the words that name a document's source."""
        source = self.data.one(Sources).by_id[ref.id]
        return source.title if source.kind == "note" else f"D’après {source.short}"

    def french(self, markup: str) -> str:
        """Return markup with its typography put right and its acronyms explained."""
        return glossary.expand(self, fix_markup(markup))
