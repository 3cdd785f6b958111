"""Keep the directory as this version publishes it: ``python -m macros.site.snapshot`` (make snapshot)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from macros.components.identity.model import Identity
from macros.components.news.history import FOLDER, Snapshot
from macros.core.data import Data
from macros.core.problems import DataError
from macros.site.load import load


def text(loaded: Data) -> str:
    """Return the content of the file to keep."""
    content = Snapshot.of(loaded).model_dump(exclude_defaults=True)
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def path(root: Path, version: str) -> Path:
    return root / FOLDER / f"{version}.json"


def main(root: Path) -> None:
    """Write the file of the present version. Exits with 1 and the errors if the data has any."""
    try:
        loaded = load(root)
    except DataError as error:
        sys.exit(str(error))
    kept = path(root, loaded.one(Identity).version)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(text(loaded), "utf-8", newline="\n")
    print(f"L’annuaire de cette version est gardé : {kept.relative_to(root).as_posix()}")


if __name__ == "__main__":
    main(Path.cwd())
