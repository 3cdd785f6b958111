"""The site without a network: a copy that the browser keeps, or an archive for a USB key.

A visitor asks for the copy: until then no page loads anything more.
"""

from __future__ import annotations

import os
from pathlib import Path

from macros.components.identity.model import Identity
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.typography import french_size

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


COMPONENT = Component(
    name="offline",
    macros={"offline_copy": offline_copy, "offline_archive": offline_archive},
    assets={"offline_copy": Assets(script="offline", head="offline/head.html", served=True)},
)
