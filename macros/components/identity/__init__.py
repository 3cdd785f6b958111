"""What the site says of itself (site.yml), and the blocks every page may need."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, Field

from macros.components.news import news
from macros.components.offline import offline_archive, offline_copy
from macros.components.search import search
from macros.core.component import Component
from macros.core.dates import months_after
from macros.core.model import Dated, EditorText, Email, Model, Text, Verified

if TYPE_CHECKING:
    from macros.site.site import Site

PLACEHOLDER = "à compléter"
"""Text of site.yml that a release refuses; a preview shows it."""


class Organisation(Model):
    name: Text
    address: Text
    phone: Text
    director: Text | None = None


def _folder_address(value: str) -> str:
    if value != PLACEHOLDER and not (value.startswith("https://") and value.endswith("/")):
        raise ValueError("attendu une adresse qui commence par https:// et finit par /")
    return value


class ReviewPolicy(Model):
    """What holds for a text that does not say it: how many months it stays fresh, and who reviews it."""

    months: Annotated[int, Field(ge=1, le=120)]
    owner: EditorText

    def review_by(self, dated: Dated | Verified, whole: Dated | Verified | None = None) -> date:
        """Return the last day to review `dated`, a part of `whole`."""
        last = dated.reviewed_on or (whole or dated).reviewed_on
        if dated.review_by is None and last is None:
            raise ValueError("undated")
        return dated.review_by or months_after(last, self.months)  # type: ignore[arg-type]


class Identity(Model):
    """``public_url`` is the address printed on paper; ``version`` and ``published_on`` date the edition.

    ``edit_url`` is where the folder docs/ is edited on the forge, or None where readers may not.
    """

    name: Text
    version: Text
    published_on: date
    public_url: str
    edit_url: Annotated[str, AfterValidator(_folder_address)] | None
    review: ReviewPolicy
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
