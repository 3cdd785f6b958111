"""The site being built: what every page shares, and what its frame asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, Self

import jinja2
from markupsafe import Markup

from macros.components.directory.model import Federation
from macros.components.edition import LOGO
from macros.components.edition.model import Edition, current, own_federation, own_regions
from macros.components.identity.model import PLACEHOLDER, Identity
from macros.core.component import TOOLS, Assets
from macros.core.data import Data
from macros.core.page import Page, templates
from macros.core.typography import fix_text
from macros.site.registry import COMPONENTS, macros
from macros.theme.colours import THEMES
from macros.theme.csp import content_security_policy
from macros.theme.favicon import FAVICON

MACROS = Path(__file__).parents[1]
TEMPLATES = (MACROS / "components", MACROS / "browser")


class Loaded(NamedTuple):
    """What a page loads: the names of its scripts, in order, and of its one style sheet, and more for its head."""

    scripts: tuple[str, ...]
    style: str
    head: Markup


def environment(data: Data, folders: Sequence[Path]) -> jinja2.Environment:
    """Return what renders the templates in `folders`, with what components share."""
    shared = {name: value(data) for component in COMPONENTS for name, value in component.shared.items()}
    return templates(folders, {**shared, "fix": fix_text})


@dataclass(frozen=True, repr=False)
class Site(Page):
    """A page of the site, with what its frame needs. Its frame shows `macros.site.frame.frame`."""

    folders: ClassVar[Sequence[Path]] = TEMPLATES
    """Where its templates are looked for, the first one first."""

    content_security_policy: ClassVar[str] = content_security_policy()
    favicon: ClassVar[str] = FAVICON
    colours: ClassVar[dict[str, dict[str, str]]] = THEMES
    logo: ClassVar[str] = LOGO

    @classmethod
    def of(cls, data: Data, directory_urls: bool = True, nav: Sequence[Any] = ()) -> Self:
        """Return the site made of `data`, seen from its home page; `nav` is the menu of mkdocs.yml."""
        functions = {name: macro for name, (_, macro) in macros().items()}
        address = data.one(Identity).public_url
        return cls(data, environment(data, cls.folders), functions, address, directory_urls, nav)

    @cached_property
    def identity(self) -> Identity:
        """What ``site.yml`` says of the site."""
        return self.data.one(Identity)

    @property
    def edition(self) -> Edition | None:
        """The regional edition being built; None for the national site."""
        return current(self.data)

    @property
    def federation(self) -> Federation | None:
        """The federation that comes first in this edition."""
        return own_federation(self.data)

    @property
    def region_names(self) -> str:
        """The territory of this edition, empty for the national site."""
        return own_regions(self.data)

    def edit_address(self, page: str) -> str | None:
        """Return where a page of docs/ is edited, or None while nobody can."""
        folder = self.identity.edit_url
        return folder + page if folder and folder != PLACEHOLDER else None

    def loaded(self, page: str | None) -> Loaded:
        """Return what a page of docs/ loads, from the macros that it calls; None is the page that is not found."""
        wanted = self._assets(page) if page else []
        tools = [assets for assets in wanted if assets.style == TOOLS]
        scripted = tools or [next((assets for assets in wanted if assets.script != "base"), Assets())]
        scripts = dict.fromkeys(script for assets in scripted for script in assets.scripts)
        style = next((assets.style for assets in wanted if assets.style != "site"), "site")
        heads = [self.at(page).render(assets.head) for assets in wanted if page and assets.head]
        return Loaded(tuple(scripts), style, Markup("\n".join(heads)))

    def _assets(self, page: str) -> list[Assets]:
        """Return what the calls of a page ask for, in the order of the components."""
        calls = self.data.calls.get(page, ())
        found = []
        for component in COMPONENTS:
            for call in calls:
                assets = component.assets.get(call.macro)
                document = self.data.all(component.model).get(call.id or "") if component.model else None
                if not assets or assets in found or (assets.served and not self.directory_urls):
                    continue
                if document is None or assets.when(document):
                    found.append(assets)
        return found
