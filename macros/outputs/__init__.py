"""Everything written beside the pages once they are built. `write_all` is the only way in."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from macros.outputs import (
    blocks,
    downloads,
    edition,
    embed,
    federations,
    feed,
    moved,
    offline,
    opendata,
    search,
    security,
)
from macros.site.site import Site

OUTPUTS: tuple[Callable[[Path, Site], object], ...] = (
    search.write,
    opendata.write,
    feed.write,
    moved.write,
    security.write,
    downloads.write,
    offline.write,
    embed.write,
    federations.write,
    blocks.write,
    # An edition's colour goes over the style sheets.
    edition.write,
)
"""Each is given the folder of the built site, and the site seen from its home page."""

# Material's own scripts, styles and pictures: our pages use none of them.
THEME_FILES = ("assets/javascripts", "assets/stylesheets", "assets/images")


def write_all(site_dir: Path, site: Site) -> None:
    """Complete the built site in `site_dir`."""
    for name in THEME_FILES:
        shutil.rmtree(site_dir / name, ignore_errors=True)
    for write in OUTPUTS:
        write(site_dir, site)
