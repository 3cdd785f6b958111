"""The documents to download, made before the pages."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.components.downloads import made_in
from macros.components.downloads.model import FOLDER, Documents
from macros.site.site import Site


def write(site_dir: Path, site: Site) -> None:
    """Copy the documents into the built site, when there are any."""
    folder = made_in()
    if folder is None:
        return
    (site_dir / FOLDER).mkdir(parents=True, exist_ok=True)
    for name in site.data.one(Documents).files:
        shutil.copyfile(folder / name, site_dir / FOLDER / name)
