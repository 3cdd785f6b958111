"""The finder on other people's sites: a link, or a page of its own to show in a frame."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from macros.site.site import Site

PAGE = "integrer/cadre.md"
"""Where the frame would stand in docs/: it is written apart, as it has neither header nor menu."""

TITLE = "Trouver sa fédération de maisons de santé"
HEIGHT = 640
"""In pixels: the button that calls shows even on a phone; what follows it scrolls."""


def embed(site: Site) -> str:
    """What to copy into the pages of another site."""
    address = site.public_address(PAGE)
    return site.render(
        "finder/embed-code.html",
        link=f'<p><a href="{site.public_address("annuaire.md")}">{TITLE}</a></p>',
        iframe=f'<iframe src="{address}" title="{TITLE}" width="100%" height="{HEIGHT}" loading="lazy"></iframe>',
        address=address,
    )


def write_frame(site_dir: Path, site: Site, finder: str) -> None:
    """Write the page to show in a frame, from the `finder` made for it. A site opened from a folder has none."""
    path = site_dir / site.address(PAGE) / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(site.render("finder/embed-frame.html", title=TITLE, finder=finder) + "\n", "utf-8", newline="\n")
