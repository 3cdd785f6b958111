"""A regional edition: the same site, where one federation comes first. Everything of its own bears ``data-edition``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from macros.components.edition.model import FOLDER, Edition, check, choose, unknown_edition
from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site

__all__ = ["COMPONENT", "FOLDER", "LOGO", "Edition", "choose", "complete", "unknown_edition"]

LOGO = "assets/logo.svg"

PLACE = "<!-- edition -->"
CALLS = re.compile(r"\[[^\[\]]*(?:votre fédération|fédération régionale)[^\[\]]*\]\((?:\.\./)*annuaire\.md\)")
"""Links of the pages that send to the directory to call one's federation."""


def edition(site: Site) -> str:
    """The place of this edition's federation on the home page; nothing on the national site."""
    return PLACE if site.edition else ""


def complete(site: Site, markdown: str) -> str:
    """Return a page with the parts of its edition: the panel, the number after each link that says to call.

    They come once the acronyms are explained: the national text must explain the same ones.
    """
    if not site.edition:
        return markdown
    panel = site.render("edition/panel.html", edition=site.edition, federation=site.federation)
    number = site.render("edition/mention.html").replace("\n", "")
    return CALLS.sub(lambda link: f"{link[0]} {number}", markdown.replace(PLACE, panel))


COMPONENT = Component(f"{FOLDER}/", Edition, {"edition": edition}, check)
