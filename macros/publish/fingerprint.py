"""Name each asset after its content, so that browsers may keep it for a year and never show an old one."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

TEXTS = (".js", ".css")
LENGTH = 10


def rename(site_dir: Path) -> None:
    """Rename everything under ``assets/`` and rewrite what refers to it, in pages, scripts and styles.

    A folder in ``assets/`` is renamed as a whole: its files are loaded by their names. Scripts also get the
    ``integrity`` of their content.
    """
    assets = site_dir / "assets"
    names = {f"{path.name}/": _rename_folder(path) + "/" for path in sorted(assets.iterdir()) if path.is_dir()}
    renaming = _Renaming(names, {path.name: path for path in sorted(assets.iterdir()) if path.is_file()})
    for name in renaming.files:
        renaming.rename(name)
    for page in sorted(site_dir.rglob("*.html")):
        page.write_text(renaming.rewrite_page(page.read_text("utf-8")), "utf-8", newline="\n")


class _Renaming:
    def __init__(self, names: dict[str, str], files: dict[str, Path]) -> None:
        self.names = names
        self.files = files
        self.integrity: dict[str, str] = {}
        known = "|".join(re.escape(name) for name in [*names, *files])
        self.reference = re.compile(rf"(?<=assets/)(?:{known})")

    def rename(self, name: str) -> str:
        """Rename a file, after those that it refers to."""
        if name in self.names:
            return self.names[name]
        path = self.files[name]
        content = path.read_bytes()
        if path.suffix in TEXTS:
            content = self.reference.sub(lambda found: self.rename(found[0]), content.decode("utf-8")).encode()
            path.write_bytes(content)
        new = f"{path.stem}.{_digest(content)}{path.suffix}"
        path.rename(path.with_name(new))
        self.names[name] = new
        self.integrity[new] = base64.b64encode(hashlib.sha384(content).digest()).decode()
        return new

    def rewrite_page(self, html: str) -> str:
        html = self.reference.sub(lambda found: self.names[found[0]], html)
        return re.sub(r'(<script src="[^"]*assets/([^"/]+)")', self._with_integrity, html)

    def _with_integrity(self, found: re.Match[str]) -> str:
        return f'{found[1]} integrity="sha384-{self.integrity[found[2]]}"'


def _rename_folder(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    content = b"".join(path.relative_to(folder).as_posix().encode() + path.read_bytes() for path in files)
    return folder.rename(folder.with_name(f"{folder.name}.{_digest(content)}")).name


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:LENGTH]
