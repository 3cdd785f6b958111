"""Everything written beside the pages once they are built. `write_all` is the only way in."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.components import downloads, offline
from macros.outputs import edition, embed, feed, opendata, search, security
from macros.site.site import Site

# Material's own scripts, styles and pictures: our pages use none of them.
THEME_FILES = ("assets/javascripts", "assets/stylesheets", "assets/images")


def write_all(site_dir: Path, site: Site) -> None:
    """Complete the built site in `site_dir`."""
    for name in THEME_FILES:
        shutil.rmtree(site_dir / name, ignore_errors=True)
    search.write(site_dir, site)
    opendata.write(site_dir, site)
    feed.write(site_dir, site)
    security.write(site_dir, site.identity)
    downloads.publish(site_dir, site)
    offline.publish(site_dir, site)
    embed.write(site_dir, site)
    edition.write(site_dir, site)
