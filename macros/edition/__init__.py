"""A regional edition: the same site, where one federation comes first. Everything of its own bears ``data-edition``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.component import Component
from macros.edition.model import FOLDER, Edition, check, choose, unknown_edition

if TYPE_CHECKING:
    from macros.site import Site

__all__ = ["COMPONENT", "FOLDER", "LOGO", "Edition", "choose", "mention", "unknown_edition"]

LOGO = "assets/logo.svg"

CALLS = re.compile(r"\[[^\[\]]*fédération[^\[\]]*\]\((?:\.\./)*annuaire\.md\)")
"""Links of the pages that send to the directory to call one's federation."""


def edition(site: Site) -> str:
    """The federation of this edition, on the home page; nothing on the national site."""
    if not site.edition:
        return ""
    return site.render("edition/panel.html", edition=site.edition, federation=site.federation)


def mention(site: Site, markdown: str) -> str:
    """Return a page in which the federation's number follows each link that says to call it."""
    if not site.edition:
        return markdown
    number = site.render("edition/mention.html").replace("\n", "")
    return CALLS.sub(lambda link: f"{link[0]} {number}", markdown)


COMPONENT = Component(f"{FOLDER}/", Edition, {"edition": edition}, check)
