"""What the site says of itself (site.yml), and the blocks every page may need."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from macros.component import Component
from macros.model import Email, Model, Text
from macros.news import news
from macros.offline import offline_archive, offline_copy
from macros.search import search

if TYPE_CHECKING:
    from macros.site import Site

PLACEHOLDER = "à compléter"
"""Text of site.yml that a release refuses; a preview shows it."""


class Organisation(Model):
    name: Text
    address: Text
    phone: Text
    director: Text | None = None


class Identity(Model):
    """``public_url`` is the address printed on paper; ``version`` and ``published_on`` date the edition."""

    name: Text
    version: Text
    published_on: date
    public_url: str
    repository: str | None = None
    contact: Email
    publisher: Organisation
    host: Organisation


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
