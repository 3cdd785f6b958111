"""Complete a built site whose generator calls nothing of ours after a build: ``python -m macros.outputs FOLDER``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from macros import outputs
from macros.core.problems import DataError
from macros.site.load import load
from macros.site.site import Site


def main(root: Path, site_dir: Path) -> None:
    """Write what stands beside the pages."""
    try:
        site = Site.of(load(root), directory_urls=os.environ.get("DIRECTORY_URLS") != "false")
    except DataError as error:
        sys.exit(str(error))
    outputs.write_all(site_dir, site)


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1]))
