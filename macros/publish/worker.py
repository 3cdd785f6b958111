"""The worker that keeps the whole site in a browser: its files with their SHA-256, and a version of them all."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from macros.components import offline

WORKER = "hors-ligne.js"
"""Named in the entry of components/offline too. It stands at the site's root: a worker answers for its folder only."""

FOLDERS = ("assets/", "donnees/")


def write(site_dir: Path) -> None:
    """Write the worker of a site whose assets have their final names."""
    kept = {path.relative_to(site_dir).as_posix(): path for path in site_dir.rglob("*") if path.is_file()}
    files = {_address(name): _digest(path) for name, path in sorted(kept.items()) if _belongs(name)}
    version = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:16]
    copy = {"version": version, "files": files}
    program = (Path(offline.__file__).parent / "worker.mjs").read_text("utf-8")
    text = f"self.boussoleCopy={json.dumps(copy, separators=(',', ':'))};\n{program}"
    (site_dir / WORKER).write_text(text, "utf-8", newline="\n")


def _belongs(name: str) -> bool:
    if name.endswith((".br", ".gz")):
        return False
    return name.endswith(".html") or name.startswith(FOLDERS) or name in (offline.MANIFEST, offline.ICON)


def _address(name: str) -> str:
    return name.removesuffix("index.html") or "./"


def _digest(path: Path) -> str:
    return base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()
