"""What a macro sees: the data, the page that calls it, and how to find, link and render."""

from __future__ import annotations

import dataclasses
import posixpath
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Self, TypeVar

import jinja2
from markupsafe import Markup

from macros.core.data import Data
from macros.core.dates import french_date
from macros.core.layout import Layout, compact
from macros.core.model import Model, international
from macros.core.problems import unknown

M = TypeVar("M", bound=Model)


def page_url(page: str, directory_urls: bool) -> str:
    """Return the address of a page of docs/ from the site's root, as MkDocs makes it."""
    folder, name = posixpath.split(page.removesuffix(".md"))
    if not directory_urls:
        return posixpath.join(folder, name + ".html")
    return posixpath.join(folder, "" if name == "index" else name + "/")


# A page names the same addresses again and again: its sources, its tools, the glossary.
@lru_cache(maxsize=4096)
def _relative(path: str, folder: str) -> str:
    relative = posixpath.relpath(path or ".", folder)
    return relative if path and not path.endswith("/") else relative + "/"


def templates(folders: Iterable[Path], shared: Mapping[str, object]) -> jinja2.Environment:
    """Return what renders the templates of components; `shared` is what all of them may name."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(list(folders)),
        bytecode_cache=jinja2.FileSystemBytecodeCache(),
        auto_reload=False,  # each build makes its own
        # A component's text goes to the page untouched by Markdown: escape everything.
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Layout],
    )
    environment.filters["french_date"] = french_date
    environment.filters["nbsp"] = lambda text: text.replace(" ", "\u00a0")
    environment.filters["international"] = international
    environment.globals.update(shared)
    return environment


@dataclass(frozen=True, repr=False)  # mkdocs-macros prints its macros, and each would print all the data
class Page:
    """A page of docs/ in a build; the same data from another page is `at`.

    ``path`` is its place in docs/; ``public_url`` is the root of the public site, with its last slash.
    """

    data: Data
    templates: jinja2.Environment
    macros: Mapping[str, Callable[..., str]]
    public_url: str
    directory_urls: bool = True
    nav: Sequence[Any] = ()
    path: str = "index.md"
    links_move: bool = False
    """Whether the generator takes a relative link of a component to start from the folder of the page's source, as
    those of Markdown do, and moves it to the page's address."""

    @property
    def shared(self) -> Mapping[str, Any]:
        """What the components share: see `macros.core.component.Component.shared`."""
        return self.templates.globals

    def at(self, path: str) -> Self:
        """Return the same build, seen from another page."""
        return dataclasses.replace(self, path=path)

    def find(self, model: type[M], name: str) -> M:
        """Return a document by id. Raises KeyError with the nearest id."""
        documents = self.data.all(model)
        if name not in documents:
            raise KeyError(unknown("un identifiant qui existe", name, documents))
        return documents[name]

    def show(self, macro: str, *arguments: object, **options: object) -> Markup:
        """Return what a macro of any component makes on this page."""
        return Markup(self.macros[macro](self, *arguments, **options))

    def url(self, target: str, link: bool = True) -> str:
        """Return the relative address, from this page, of ``page.md#anchor`` or of a site path.

        `link` is false where no link or picture holds it: in data for a script.
        """
        path, _, anchor = target.partition("#")
        path, own = self.address(path), self.address(self.path)
        if anchor and path == own and self.directory_urls:
            return f"#{anchor}"
        here = posixpath.dirname(self.path if link and self.links_move else own) or "."
        return _relative(path, here) + (f"#{anchor}" if anchor else "")

    def address(self, path: str) -> str:
        """Return the address of a page or of a file, from the site's root."""
        return page_url(path, self.directory_urls) if path.endswith(".md") else path

    def public_address(self, target: str) -> str:
        """Return the address on the public site of ``page.md#anchor`` or of a file, whatever this build is for."""
        path, mark, anchor = target.partition("#")
        return self.public_url + (page_url(path, True) if path.endswith(".md") else path) + mark + anchor

    def page_title(self, target: str) -> str:
        """Return the title of the page that ``page.md#anchor`` names."""
        return self.data.pages[target.partition("#")[0]].title

    def render(self, template: str, **variables: object) -> str:
        """Return a component's HTML."""
        return compact(self.templates.get_template(template).render(page=self, **variables))

    def markup(self, template: str, **variables: object) -> Markup:
        """Return a component's HTML for use inside another."""
        return Markup(self.render(template, **variables))
