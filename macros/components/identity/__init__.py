"""What the site says of itself (site.yml), and the blocks every page may need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.components.news import news
from macros.components.offline import offline_archive, offline_copy
from macros.components.search import search
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.identity.model import Identity


def in_brief(site: Site) -> str:
    """The page in sixty words at most and what to do next, from its front matter."""
    meta = site.data.pages[site.page]
    return site.render("identity/in-brief.html", summary=meta.summary, action=meta.action)


def legal(site: Site) -> str:
    """Publisher and host, as site.yml gives them."""
    return site.render("identity/legal.html", identity=site.data.one(Identity))


def contact(site: Site) -> str:
    """A link to write to the publisher."""
    return site.render("identity/contact.html", identity=site.data.one(Identity))


def sitemap(site: Site) -> str:
    """Every page, in the order of the menu of mkdocs.yml."""
    return site.render("identity/sitemap.html", tree=tree(site.nav))


def tree(nav: list[Any]) -> list[tuple[str | None, str | None, list[Any]]]:
    """Return the menu of mkdocs.yml as (title, page, children)."""
    result: list[tuple[str | None, str | None, list[Any]]] = []
    for entry in nav:
        if isinstance(entry, str):
            result.append((None, entry, []))
            continue
        for title, value in entry.items():
            result.append((title, None, tree(value)) if isinstance(value, list) else (title, value, []))
    return result


COMPONENT = Component(
    "site.yml",
    Identity,
    {
        **{"in_brief": in_brief, "legal": legal, "contact": contact, "sitemap": sitemap, "news": news},
        **{"search": search, "offline_copy": offline_copy, "offline_archive": offline_archive},
    },
)
