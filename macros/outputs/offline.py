"""What a device reads to install the site, and the archive to take away."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from macros.components.identity.model import Identity
from macros.components.offline import ICON, MANIFEST, archive
from macros.site.site import Site
from macros.theme.colours import THEMES
from macros.theme.favicon import MARK


def write(site_dir: Path, site: Site) -> None:
    """Write what a device reads to install the site, and the archive when there is one."""
    (site_dir / ICON).write_text(MARK, "utf-8", newline="\n")
    text = json.dumps(manifest(site.identity), ensure_ascii=False, indent=1) + "\n"
    (site_dir / MANIFEST).write_text(text, "utf-8", newline="\n")
    if path := archive(site.identity):
        shutil.copyfile(path, site_dir / path.name)


def manifest(identity: Identity) -> dict[str, object]:
    """Return how an installed site is named and opened; every address starts from the site's root."""
    paper = THEMES["light"]["paper"]
    return {
        "name": identity.name,
        "lang": "fr",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",  # it keeps the button that goes back
        "background_color": paper,
        "theme_color": paper,
        "icons": [{"src": ICON, "sizes": "any", "type": "image/svg+xml"}],
    }
