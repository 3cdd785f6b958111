"""What the page frame (`overrides/`) shows, as plain values: the templates of some generators cannot call Python."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from macros.components.edition.model import own_regions
from macros.core.dates import french_date
from macros.core.typography import fix_text
from macros.site.site import Site
from macros.theme.content import INTRODUCTION_END
from macros.theme.qr import printed_address, qr


def frame(site: Site) -> dict[str, Any]:
    """Return what the frame shows around the page that `site` is seen from."""
    # A generator moves the links of a page, not those around it.
    site = replace(site, links_move=False)
    meta, identity = site.data.pages[site.path], site.identity
    here = site.public_address(site.path)
    loaded = site.loaded(site.path)
    return {
        "home": site.path == "index.md",
        "title": fix_text(meta.title),
        "description": fix_text(meta.description),
        "scripts": list(loaded.scripts),
        "style": loaded.style,
        "head": str(loaded.head),
        "introduction_end": INTRODUCTION_END,
        "edit": site.edit_address(site.path),
        "address": here,
        "printed_address": printed_address(here),
        "qr": str(qr(here)),
        "site": {
            "name": identity.name,
            "address": site.public_url,
            "version": identity.version,
            "published_on": french_date(identity.published_on),
            "csp": site.content_security_policy,
            "favicon": site.favicon,
            "colours": {theme: colours["paper"] for theme, colours in site.colours.items()},
        },
        "edition": _edition(site),
    }


def _edition(site: Site) -> dict[str, Any] | None:
    """Return what an edition adds; its pictures are given from the root of the site."""
    if not site.edition:
        return None
    return {
        "territory": own_regions(site.data),
        "publisher": site.identity.publisher.name if site.edition.legal.publisher else None,
        "logo": site.logo,
        "strip": site.render("edition/strip.html", logo=site.logo),
    }
