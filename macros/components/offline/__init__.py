"""The site without a network: a copy that the browser keeps, or an archive for a USB key.

A visitor asks for the copy: until then no page loads anything more.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from macros.components.downloads import french_size

if TYPE_CHECKING:
    from macros.components.identity.model import Identity
    from macros.site.site import Site

MANIFEST = "manifest.json"
ICON = "icone.svg"
HERE = Path(__file__).parent


def archive_name(identity: Identity) -> str:
    """Return what names the archives of this version, and their folder: a regional edition says which it is."""
    return "-".join(filter(None, ["boussole-msp", os.environ.get("EDITION"), identity.version]))


def archive(identity: Identity) -> Path | None:
    """Return the archive made for this build, or None in a preview and in the archive itself."""
    folder = os.environ.get("BUNDLE")
    return Path(folder) / f"{archive_name(identity)}.zip" if folder else None


def offline_copy(site: Site) -> str:
    """The button that keeps the site in the browser; in a page opened from a folder, that it is kept already."""
    return site.render("offline/offline.html")


def offline_archive(site: Site) -> str:
    """The link to the whole site in a file."""
    path = archive(site.identity)
    return site.render("offline/archive.html", path=path, size=path and french_size(path.stat().st_size))


def publish(site_dir: Path, site: Site) -> None:
    """Write what a device reads to install the site, and the archive when there is one."""
    shutil.copyfile(HERE.parents[1] / "theme" / "favicon.svg", site_dir / ICON)
    text = json.dumps(manifest(site.identity), ensure_ascii=False, indent=1) + "\n"
    (site_dir / MANIFEST).write_text(text, "utf-8", newline="\n")
    if path := archive(site.identity):
        shutil.copyfile(path, site_dir / path.name)


def manifest(identity: Identity) -> dict[str, object]:
    """Return how an installed site is named and opened; every address starts from the site's root."""
    return {
        "name": identity.name,
        "lang": "fr",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",  # it keeps the button that goes back
        "background_color": "#faf6ee",
        "theme_color": "#faf6ee",
        "icons": [{"src": ICON, "sizes": "any", "type": "image/svg+xml"}],
    }
