"""A regional edition: the same site, where one federation comes first. Everything of its own bears ``data-edition``."""

from __future__ import annotations

import re

from macros.components.edition.model import FOLDER, Edition, check, current, own_federation, own_regions
from macros.core.component import Component
from macros.core.page import Page

LOGO = "assets/logo.svg"

PLACE = "<!-- edition -->"
CALLS = re.compile(r"\[[^\[\]]*(?:votre fédération|fédération régionale)[^\[\]]*\]\((?:\.\./)*annuaire\.md\)")
"""Links of the pages that send to the directory to call one's federation."""


def edition(page: Page) -> str:
    """The place of this edition's federation on the home page; nothing on the national site."""
    return PLACE if current(page.data) else ""


def complete(page: Page, markdown: str) -> str:
    """Return a page with the parts of its edition: the panel, the number after each link that says to call.

    They are added after acronyms are expanded, so that an edition expands the same ones as the national site.
    """
    edition = current(page.data)
    if not edition:
        return markdown
    panel = page.render("edition/panel.html", edition=edition, federation=own_federation(page.data), logo=LOGO)
    number = page.render("edition/mention.html").replace("\n", "")
    return CALLS.sub(lambda link: f"{link[0]} {number}", markdown.replace(PLACE, panel))


COMPONENT = Component(
    name="edition",
    data=f"{FOLDER}/",
    model=Edition,
    check=check,
    macros={"edition": edition},
    shared={"edition": current, "own_federation": own_federation, "own_regions": own_regions},
)
