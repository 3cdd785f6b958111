"""What the page frame (`overrides/`) shows, as plain values: the templates of some generators cannot call Python."""

from __future__ import annotations

from typing import Any

from macros.core.dates import french_date
from macros.core.typography import fix_text
from macros.site.site import Site
from macros.theme.content import FOLD
from macros.theme.qr import printed_address, qr

BASE = ("base", "offline", "finder")
"""The scripts of the pages to read; the others are those of the tools."""


def frame(site: Site, markdown: str, public_url: str) -> dict[str, Any]:
    """Return what the frame shows around the page being made, whose Markdown holds its components.

    `public_url` is the address of the site that is built.
    """
    meta, identity = site.data.pages[site.page], site.identity
    script = site.script(markdown)
    address = public_url + site.address(site.page)
    return {
        "page": site.page,
        "home": site.page == "index.md",
        "title": fix_text(meta.title),
        "description": fix_text(meta.description),
        "script": script,
        "style": _style(script, markdown),
        "fold": FOLD,
        "edit": site.edit_address(site.page),
        "printed_address": printed_address(address),
        "qr": str(qr(address)),
        "site": {
            "name": identity.name,
            "version": identity.version,
            "published_on": french_date(identity.published_on),
            "csp": site.content_security_policy,
            "favicon": site.favicon,
        },
        "edition": _edition(site),
    }


def _style(script: str, markdown: str) -> str:
    """Return the name of the style sheet: a page has but one."""
    if script == "search" or 'data-component="directory"' in markdown:
        return "lookup"
    return "site" if script in BASE else "tools"


def _edition(site: Site) -> dict[str, Any] | None:
    """Return what an edition adds; its pictures are given from the root of the site."""
    if not site.edition:
        return None
    return {
        "territory": site.region_names,
        "publisher": site.identity.publisher.name if site.edition.legal.publisher else None,
        "logo": site.logo,
        "strip": site.render("edition/strip.html", logo=site.logo),
    }
