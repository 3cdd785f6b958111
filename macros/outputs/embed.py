"""The page that other sites show in a frame."""

from __future__ import annotations

from pathlib import Path

from macros.components.finder import finder
from macros.components.finder.embed import PAGE, write_frame
from macros.site.site import Site


def write(site_dir: Path, site: Site) -> None:
    """Write the page into the built site, unless it is made to be opened from a folder."""
    if site.directory_urls:
        page = site.at(PAGE)
        write_frame(site_dir, page, finder(page))
