"""What was made from what: a document is made again when something that it depends on has changed.

It imports nothing heavy: an idle build ends here.
"""

from __future__ import annotations

import hashlib
import json
import os
from importlib.metadata import version
from pathlib import Path

LIBRARIES = (
    "weasyprint",
    "pydyf",
    "pikepdf",
    "fonttools",
    "font-source-sans-pro",
    "font-source-serif-pro",
    "pypandoc-binary",
    "python-docx",
    "xlsxwriter",
)
MANIFEST = "manifest.json"
EVERYTHING = ""
"""The entry of the manifest that stands for the whole build."""


class Cache:
    """The manifest of a folder of documents: for each file, the key of what made it, and its own hash."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            entries = json.loads((folder / MANIFEST).read_text("utf-8"))
        except (OSError, ValueError):
            entries = {}
        self.entries: dict[str, dict[str, str]] = entries if isinstance(entries, dict) else {}

    def idle(self, everything: str) -> bool:
        """Say whether nothing at all has changed since the last build."""
        files = [file for file in self.entries if file != EVERYTHING]
        return self._key(EVERYTHING) == everything and all(self._whole(file) for file in files)

    def fresh(self, file: str, key: str) -> bool:
        """Say whether a file was made from the same things, and nobody touched it since."""
        return self._key(file) == key and self._whole(file)

    def add(self, file: str, key: str, content: bytes) -> None:
        """Write a file, and remember what it was made from."""
        self._write(file, content)
        self.entries[file] = {"key": key, "sha256": hashlib.sha256(content).hexdigest()}

    def close(self, files: set[str], everything: str | None) -> None:
        """Forget and remove what is no longer in the catalogue; ``everything`` is None when the build is partial."""
        self.entries = {name: entry for name, entry in sorted(self.entries.items()) if name in files}
        if everything:
            self.entries[EVERYTHING] = {"key": everything}
        self._write(MANIFEST, json.dumps(self.entries, indent=1).encode())
        for path in self.folder.iterdir():
            if path.name not in files | {MANIFEST}:
                path.unlink()

    def _key(self, file: str) -> str | None:
        return self.entries.get(file, {}).get("key")

    def _whole(self, file: str) -> bool:
        try:
            content = (self.folder / file).read_bytes()
        except OSError:
            return False
        return hashlib.sha256(content).hexdigest() == self.entries[file].get("sha256")

    def _write(self, file: str, content: bytes) -> None:
        # Written to a temporary file, then renamed: a file is whole or absent.
        aside = self.folder / f"{file}.part"
        aside.write_bytes(content)
        aside.replace(self.folder / file)


def everything(root: Path) -> str:
    """Return what changes when anything that a document may depend on does."""
    asked = [os.environ.get(name) for name in ("EDITION", "SITE_URL")]
    return f"{_digest(root, 'data', 'docs', 'macros')} {asked}"


def code() -> str:
    """Return what changes when the programs that lay documents out do."""
    return _digest(Path(__file__).parent, ".")


def _digest(root: Path, *folders: str) -> str:
    digest = hashlib.sha256(repr([(name, version(name)) for name in LIBRARIES]).encode())
    for path in sorted(path for folder in folders for path in (root / folder).rglob("*")):
        if path.suffix in (".py", ".css", ".html", ".yml", ".md", ".svg"):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
