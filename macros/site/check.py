"""Check the data without building: ``python -m macros.site.check``. Also writes data/schema for editors."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from macros.core.problems import DataError
from macros.site.load import load
from macros.site.registry import COMPONENTS


def schemas() -> dict[str, str]:
    """Return the JSON Schema of each kind of data file that people write, by file name."""
    found = {}
    for component in COMPONENTS:
        if component.model is None or component.data.startswith("territories/"):
            continue
        name = component.data.rstrip("/").removesuffix(".yml")
        schema = component.model.model_json_schema()
        found[f"{name}.json"] = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return found


def main(root: Path) -> None:
    """Write the schemas, then check everything under `root`. Exits with 1 and the errors if any."""
    folder = root / "data" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    try:
        load(root)
    except DataError as error:
        sys.exit(str(error))
    print("Données correctes.")


if __name__ == "__main__":
    main(Path.cwd())
