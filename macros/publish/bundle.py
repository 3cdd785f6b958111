"""The whole site in an archive: to unzip, and to open without a server or a network.

python -m macros.publish.bundle [FOLDER]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from macros.components.identity.model import Identity
from macros.components.offline import ICON, MANIFEST, archive_name
from macros.core.dates import french_date
from macros.core.typography import french_size
from macros.publish import archive, build

README = Path(__file__).parent / "LISEZ-MOI.txt"
FOR_SERVERS = ("404.html", "sitemap.xml", "sitemap.xml.gz", "robots.txt", ".well-known", MANIFEST, ICON)
"""What only means something on a server."""


def make(root: Path, folder: Path) -> list[Path]:
    """Build the site to be opened from a folder, and return its archives, written in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="boussole-") as temporary:
        site = Path(temporary) / "site"
        identity = build.build_plain(root, site).one(Identity)
        for name in FOR_SERVERS:
            path = site / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        (site / README.name).write_text(readme(identity), "utf-8-sig", newline="\r\n")
        name, moment = archive_name(identity), build.epoch(identity.published_on)
        zipped, tarred = folder / f"{name}.zip", folder / f"{name}.tar.gz"
        archive.write_zip(zipped, site, name, moment)
        archive.write_tar(tarred, site, name, moment)
    return [zipped, tarred]


def readme(identity: Identity) -> str:
    """Return what to read first, as Notepad shows it on any Windows."""
    return README.read_text("utf-8").format(**dict(identity), date=french_date(identity.published_on))


def main(root: Path, folder: Path) -> None:
    """Write the archives. Exits with 1 and a French message when it cannot."""
    with build.exit_with_message(folder):
        for path in make(root, folder):
            print(f"{path} : {french_size(path.stat().st_size)}")


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1] if len(sys.argv) > 1 else "dist"))
