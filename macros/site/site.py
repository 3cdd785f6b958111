"""What a macro sees: the data, the page being built, and how to link and render."""

from __future__ import annotations

import datetime
import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from macros.components.directory.model import Directory, Federation, region_names
from macros.components.directory.regions import Regions
from macros.components.edition import LOGO
from macros.components.edition.model import Edition
from macros.components.identity.model import PLACEHOLDER, Identity
from macros.components.source.model import SourceDocument, Sources
from macros.core.data import Data
from macros.core.dates import french_date
from macros.core.model import Dated, Model, Verified
from macros.core.problems import unknown
from macros.core.typography import fix_text
from macros.theme.csp import content_security_policy
from macros.theme.qr import printed_address

M = TypeVar("M", bound=Model)
MACROS = Path(__file__).parents[1]
TEMPLATES = (MACROS / "components", MACROS / "browser")


# In the page itself: a separate file would cost each first visit a request.
FAVICON = "data:image/svg+xml," + quote((MACROS / "theme" / "favicon.svg").read_text("utf-8").strip(), safe="='/:;(),-")


def phone_link(phone: str) -> str:
    """Return the ``tel:`` address of a French number such as ``06 12 34 56 78``."""
    return "tel:+33" + phone.replace(" ", "")[1:]


def page_url(page: str, directory_urls: bool) -> str:
    """Return the address of a page of docs/ from the site's root, as MkDocs makes it."""
    folder, name = posixpath.split(page.removesuffix(".md"))
    if not directory_urls:
        return posixpath.join(folder, name + ".html")
    return posixpath.join(folder, "" if name == "index" else name + "/")


@dataclass(repr=False)  # mkdocs-macros prints its macros, and each would print all the data
class Site:
    """One build. ``page`` is the path in docs/ of the page being rendered; ``nav`` is mkdocs.yml's."""

    data: Data
    directory_urls: bool = True
    nav: list[Any] = field(default_factory=list)
    page: str = "index.md"
    links_move: bool = False
    """Whether the generator takes a relative link of a component to start from the folder of the page's source, as
    those of Markdown do, and moves it to the page's address."""

    # What a template uses.
    content_security_policy: ClassVar[str] = content_security_policy()
    favicon: ClassVar[str] = FAVICON
    fix = staticmethod(fix_text)
    printed_address = staticmethod(printed_address)
    logo: ClassVar[str] = LOGO

    def __post_init__(self) -> None:
        # A component's text goes to the page untouched by Markdown: escape everything.
        self.jinja = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            bytecode_cache=jinja2.FileSystemBytecodeCache(),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.jinja.filters["french_date"] = french_date
        self.jinja.filters["nbsp"] = lambda text: text.replace(" ", "\u00a0")
        self.jinja.filters["phone_link"] = phone_link
        self.jinja.globals["site"] = self

    def find(self, model: type[M], name: str) -> M:
        """Return a document by id. Raises KeyError with the nearest id."""
        documents = self.data.all(model)
        if name not in documents:
            raise KeyError(unknown("un identifiant qui existe", name, documents))
        return documents[name]

    def url(self, target: str, link: bool = True) -> str:
        """Return the relative address, from the current page, of ``page.md#anchor`` or of a site path.

        `link` is false where no link or picture holds it: in data for a script.
        """
        path, _, anchor = target.partition("#")
        path, page = self.address(path), self.address(self.page)
        if anchor and path == page:
            return f"#{anchor}"
        here = posixpath.dirname(self.page if link and self.links_move else page) or "."
        relative = posixpath.relpath(path or ".", here)
        if path.endswith("/") or not path:
            relative += "/"
        return relative + (f"#{anchor}" if anchor else "")

    @property
    def identity(self) -> Identity:
        """What ``site.yml`` says of the site."""
        return self.data.one(Identity)

    @property
    def edition(self) -> Edition | None:
        """The regional edition being built; None for the national site."""
        return next(iter(self.data.all(Edition).values()), None)

    @property
    def federation(self) -> Federation | None:
        """The federation that comes first in this edition."""
        federations = self.data.one(Directory).federations
        return next((item for item in federations if self.edition and item.id == self.edition.federation), None)

    @property
    def region_names(self) -> str:
        """The territory of this edition, empty for the national site."""
        return region_names(self.federation, self.data.one(Regions).by_code) if self.federation else ""

    def address(self, path: str) -> str:
        """Return the address of a page or of a file, from the site's root."""
        return page_url(path, self.directory_urls) if path.endswith(".md") else path

    def edit_address(self, page: str) -> str | None:
        """Return where a page of docs/ is edited, or None while nobody can."""
        folder = self.identity.edit_url
        return folder + page if folder and folder != PLACEHOLDER else None

    def review_by(self, dated: Dated | Verified) -> datetime.date:
        """Return the last day to review a text."""
        return self.identity.review.review_by(dated)

    def public_address(self, target: str) -> str:
        """Return the address on the public site of ``page.md#anchor`` or of a file, whatever this build is for."""
        path, mark, anchor = target.partition("#")
        return self.identity.public_url + (page_url(path, True) if path.endswith(".md") else path) + mark + anchor

    def script(self, content: str) -> str:
        """Return the name of the script that a page loads. Each holds the base one: a page has but one.

        Beside a tool, the finder stays a link to the list: the two would be heavy.
        """
        for name in ("search", "dossier", "offline"):
            if f'data-component="{name}"' in content:
                return name
        tool = re.search(r'data-save-bar data-tool="([a-z-]+)/', content)
        return tool[1] if tool else "finder" if 'data-component="finder"' in content else "base"

    def report_address(self, subject: str) -> str:
        """Return a ``mailto:`` address to report an error, with the page, the entry and the version filled in."""
        identity = self.identity
        page = self.public_address(self.page)
        title = f"Erreur à signaler : {subject}"
        facts = f"Page : {page}\nÀ propos de : {subject}\nVersion : {identity.version}"
        body = f"{facts}\n\nCe qui est faux, et d’où vous le savez :\n"
        return f"mailto:{identity.contact}?subject={quote(title)}&body={quote(body)}"

    def source(self, name: str) -> SourceDocument:
        """Return a document of ``sources.yml`` by id."""
        return self.data.one(Sources).by_id[name]

    def page_title(self, target: str) -> str:
        """Return the title of the page that ``page.md#anchor`` names."""
        return self.data.pages[target.partition("#")[0]].title

    def render(self, template: str, **variables: object) -> str:
        """Return a component's HTML. No blank line, so that Markdown takes it as one block."""
        html = self.jinja.get_template(template).render(**variables)
        return "\n".join(line for line in html.splitlines() if line.strip())

    def markup(self, template: str, **variables: object) -> Markup:
        """Return a component's HTML for use inside another."""
        return Markup(self.render(template, **variables))
