"""The finder on other people's sites: a link, or a page of its own to show in a frame."""

from __future__ import annotations

from pathlib import Path

from macros.core.page import Page
from macros.theme.csp import content_security_policy
from macros.theme.favicon import FAVICON

PAGE = "integrer/cadre.md"
"""Where the frame would stand in docs/: it is written apart, as it has neither header nor menu."""

TITLE = "Trouver sa fédération de maisons de santé"
HEIGHT = 1200
"""In pixels: the longest answer in 320 pixels of width. A host needs no script of ours to fit it."""


def embed(page: Page) -> str:
    """What to copy into the pages of another site."""
    address = page.public_address(PAGE)
    return page.render(
        "finder/embed-code.html",
        link=f'<p><a href="{page.public_address("annuaire.md")}">{TITLE}</a></p>',
        iframe=f'<iframe src="{address}" title="{TITLE}" width="100%" height="{HEIGHT}" loading="lazy"></iframe>',
        address=address,
    )


def write_frame(site_dir: Path, page: Page, finder: str) -> None:
    """Write the page to show in a frame, from the `finder` made for it. A site opened from a folder has none."""
    path = site_dir / page.address(PAGE) / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        page.render(
            "finder/embed-frame.html", title=TITLE, finder=finder, policy=content_security_policy(), favicon=FAVICON
        )
        + "\n",
        "utf-8",
        newline="\n",
    )
