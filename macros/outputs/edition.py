"""What a regional edition adds to the built site beside its pages: its colour, its logo, its documents."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.components.edition import LOGO
from macros.components.edition.accent import coloured
from macros.components.edition.model import FOLDER
from macros.site.site import Site

STYLES = ("site.css", "tools.css", "lookup.css", "search.css", "embed.css")


def write(site_dir: Path, site: Site) -> None:
    """Complete the built site in `site_dir`; the national one has nothing to add."""
    edition, files = site.edition, site.data.root / "data" / FOLDER
    if not edition:
        return
    if edition.accent:
        for name in STYLES:
            path = site_dir / "assets" / name
            path.write_text(coloured(path.read_text("utf-8"), edition.accent), "utf-8", newline="\n")
    if edition.logo:
        shutil.copyfile(files / edition.logo, site_dir / LOGO)
    for document in edition.documents:
        path = site_dir / document.path
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(files / document.file, path)
