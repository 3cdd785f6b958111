"""Every regional edition, each in its own folder, two at a time.

python -m macros.publish.editions [FOLDER] [DOCUMENTS]

DOCUMENTS is the folder of the national documents: an edition starts from a copy, and makes again what differs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from macros.components.edition.model import FOLDER
from macros.core.problems import DataError
from macros.publish import build
from macros.site.load import load

WORKERS = 2


def names(root: Path) -> list[str]:
    """Return the name of every edition of the project."""
    return sorted(path.stem for path in (root / "data" / FOLDER).glob("*.yml"))


def build_all(root: Path, folder: Path, documents: Path | None = None) -> Iterator[tuple[str, float]]:
    """Build every edition in `folder`; yield each name, and its seconds, once all before it are done.

    Raises DataError before any is built, or BuildError. Without `documents`, the sites offer none.
    """
    load(root)
    with ThreadPoolExecutor(WORKERS) as pool:
        yield from pool.map(partial(_build, root, folder, documents), names(root))


def _build(root: Path, folder: Path, documents: Path | None, name: str) -> tuple[str, float]:
    started = time.monotonic()
    environment = {"EDITION": name}
    if documents:
        own = documents.with_name(f"{documents.name}-{name}")
        _make_documents(root, documents, own, environment)
        environment["DOCUMENTS"] = str(own)
    build.build(root, folder / name, **environment)
    return name, time.monotonic() - started


def _make_documents(root: Path, national: Path, own: Path, environment: dict[str, str]) -> None:
    if not own.exists():
        shutil.copytree(national, own)
    command = [sys.executable, "-m", "macros.documents", str(own)]
    result = subprocess.run(
        command, cwd=root, env={**os.environ, **environment}, capture_output=True, encoding="utf-8", check=False
    )
    if result.returncode:
        raise build.BuildError(result.stderr)


def main(root: Path, folder: Path, documents: Path | None) -> None:
    """Build every edition. Exits with 1 and a French message when one cannot be built."""
    started = time.monotonic()
    try:
        for name, seconds in build_all(root, folder, documents):
            print(f"{folder.name}/{name} : {seconds:.1f} s".replace(".", ","), flush=True)
    except (DataError, build.BuildError) as error:
        sys.exit(str(error))
    print(f"{len(names(root))} éditions en {time.monotonic() - started:.0f} s.")


if __name__ == "__main__":
    paths = [Path(argument) for argument in sys.argv[1:]]
    main(Path.cwd(), paths[0] if paths else Path("editions"), paths[1] if len(paths) > 1 else None)
