"""What the site says of itself (site.yml), and the blocks every page may need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from macros.components.identity.model import Identity
from macros.core.component import Component
from macros.core.page import Page


def in_brief(page: Page) -> str:
    """The page in sixty words at most and what to do next, from its front matter."""
    meta = page.data.pages[page.path]
    return page.render("identity/in-brief.html", summary=meta.summary, action=meta.action)


def legal(page: Page) -> str:
    """Publisher and host, as site.yml gives them."""
    return page.render("identity/legal.html")


def contact(page: Page) -> str:
    """A link to write to the publisher."""
    return page.render("identity/contact.html")


def sitemap(page: Page) -> str:
    """Every page, in the order of the menu of mkdocs.yml."""
    return page.render("identity/sitemap.html", tree=tree(page.nav))


def tree(nav: Sequence[Any]) -> list[tuple[str | None, str | None, list[Any]]]:
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
    name="identity",
    data="site.yml",
    model=Identity,
    macros={"in_brief": in_brief, "legal": legal, "contact": contact, "sitemap": sitemap},
    shared={
        "identity": lambda data: data.one(Identity),
        "review_by": lambda data: data.one(Identity).review.review_by,
    },
)
