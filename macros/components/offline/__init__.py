"""The site without a network: a copy that the browser keeps, or an archive for a USB key.

A visitor asks for the copy: until then no page loads anything more.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from macros.components.identity.model import Identity
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.typography import french_size
from macros.theme import favicon

MANIFEST = "manifest.json"
ICON = "icone.svg"


def archive_name(identity: Identity) -> str:
    """Return what names the archives of this version, and their folder: a regional edition says which it is."""
    return "-".join(filter(None, ["boussole-msp", os.environ.get("EDITION"), identity.version]))


def archive(identity: Identity) -> Path | None:
    """Return the archive made for this build, or None in a preview and in the archive itself."""
    folder = os.environ.get("BUNDLE")
    return Path(folder) / f"{archive_name(identity)}.zip" if folder else None


def offline_copy(page: Page) -> str:
    """The button that keeps the site in the browser; in a page opened from a folder, that it is kept already."""
    return page.render("offline/offline.html")


def offline_archive(page: Page) -> str:
    """The link to the whole site in a file."""
    path = archive(page.data.one(Identity))
    return page.render("offline/archive.html", path=path, size=path and french_size(path.stat().st_size))


def publish(site_dir: Path, page: Page) -> None:
    """Write what a device reads to install the site, and the archive when there is one."""
    shutil.copyfile(favicon.FILE, site_dir / ICON)
    text = json.dumps(manifest(page.data.one(Identity)), ensure_ascii=False, indent=1) + "\n"
    (site_dir / MANIFEST).write_text(text, "utf-8", newline="\n")
    if path := archive(page.data.one(Identity)):
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


COMPONENT = Component(
    name="offline",
    macros={"offline_copy": offline_copy, "offline_archive": offline_archive},
    assets={"offline_copy": Assets(script="offline", head="offline/head.html", served=True)},
)
