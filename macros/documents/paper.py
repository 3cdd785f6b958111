"""The site as a document sees it: the same macros and data, with public addresses and no tool for the screen."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

import jinja2
import markdown

from macros.components import glossary
from macros.components.downloads.model import Document
from macros.components.edition.model import Edition
from macros.core.data import Data
from macros.core.model import SourceRef
from macros.core.typography import fix_markup
from macros.core.yaml_strict import read_front_matter
from macros.site.registry import macros
from macros.site.site import TEMPLATES as COMPONENT_TEMPLATES
from macros.site.site import Site

TEMPLATES = Path(__file__).parent / "templates"
EXTENSIONS = ["attr_list", "def_list", "tables", "toc"]
"""Those of mkdocs.yml."""


class PaperSite(Site):
    """A component's template in templates/ stands in for its own, where paper says it otherwise."""

    def __init__(self, data: Data, root: Path) -> None:
        super().__init__(data)
        self.root = root
        self.jinja.loader = jinja2.FileSystemLoader([TEMPLATES, *COMPONENT_TEMPLATES])
        self.pages = jinja2.Environment(undefined=jinja2.StrictUndefined)
        self.pages.globals.update({name: functools.partial(macro, self) for name, (_, macro) in macros().items()})

    def national(self) -> PaperSite:
        """Return the same site without what an edition puts first; its address and legal data stay."""
        documents = {model: found for model, found in self.data.documents.items() if model is not Edition}
        return PaperSite(replace(self.data, documents=documents), self.root)

    def url(self, target: str, link: bool = True) -> str:
        """Return the public address: a document is read far from the site."""
        path, mark, anchor = target.partition("#")
        return self.identity.public_url + self.address(path) + mark + anchor

    def page_html(self, page: str) -> str:
        """Return the HTML of a page of docs/."""
        self.page = page
        _, text = read_front_matter((self.root / "docs" / page).read_text("utf-8"))
        source = self.pages.from_string(text).render()
        return str(markdown.markdown(self.french(source), extensions=EXTENSIONS))

    def sheet_html(self, document: Document) -> str:
        """Return the HTML of the component that a sheet shows, its first headings under the title."""
        self.page = document.page
        macro = macros()[document.shows or ""][1]
        arguments = (document.of,) if document.of else ()
        return self.french(macro(self, *arguments, level=2))

    def credit(self, ref: SourceRef) -> str:
        """Return the words that name a document's source."""
        source = self.source(ref.id)
        return source.title if source.kind == "note" else f"D’après {source.short}"

    def french(self, markup: str) -> str:
        """Return markup with its typography put right and its acronyms explained."""
        return glossary.expand(self, fix_markup(markup))
