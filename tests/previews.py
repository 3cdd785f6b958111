"""The preview of a copy of the project, to edit at will."""

from __future__ import annotations

import itertools
import os
import select
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.conftest import ROOT
from tests.servers import free_port

PATIENCE = 300
"""Seconds that a save may take on a machine that is busy."""


class Edit(NamedTuple):
    """In a file, a text and what replaces it, where {} is a new word each time; and the address of what shows it."""

    file: str
    old: str
    new: str
    address: str


EDITS = {
    "page": Edit("docs/a-propos/aide.md", "# Comment se servir", "# Comment se servir {}", "a-propos/aide/"),
    "datum": Edit("data/federations.yml", "Fédération de Bretagne", "Fédération de Bretagne {}", "annuaire/"),
    "template": Edit("macros/components/faq/faq.html", "<details ", '<details class="{}" ', "coordination/questions/"),
    "Python": Edit("macros/components/identity/model.py", 'f"Erreur à signaler', 'f"Erreur à signaler {}', "annuaire/"),
    "style": Edit("macros/theme/content.css", "h1 {", ".{} {{ top: 0; }} h1 {{", "assets/site.css"),
    "script": Edit(
        "macros/site/bundles/base.mjs", "enhanceFrame();", "enhanceFrame();console.info('{}');", "assets/base.js"
    ),
}


class Preview:
    def __init__(self, root: Path, process: subprocess.Popen[bytes], port: int) -> None:
        self.root = root
        self.process = process
        self.address = f"http://127.0.0.1:{port}/"
        self.said = ""
        self.numbers = itertools.count()

    def save(self, edit: Edit) -> str:
        """Save an edit, and return the word that its page shows once made again."""
        path = self.root / edit.file
        before = path.read_text("utf-8")
        assert edit.old in before, edit
        word = f"essai-{next(self.numbers)}"
        path.write_text(before.replace(edit.old, edit.new.format(word), 1), "utf-8")
        return word

    def until_shown(self, address: str, word: str) -> None:
        """Wait until a page or a file holds this word. What the preview says tells when to look again."""
        self._until(address, lambda text: word in text)

    def until_hidden(self, address: str, word: str) -> None:
        """Wait until it holds this word no more."""
        self._until(address, lambda text: bool(text) and word not in text)

    def _until(self, address: str, right: Callable[[str], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not right(self._get(address)):
            self._listen(end)

    def until_said(self, words: str) -> None:
        """Wait until the preview says this, from now on."""
        end = time.monotonic() + PATIENCE
        start = len(self.said)
        while words not in self.said[start:]:
            self._listen(end)

    def _listen(self, end: float) -> None:
        assert self.process.stdout
        output = self.process.stdout.fileno()
        ready, _, _ = select.select([output], [], [], max(0, end - time.monotonic()))
        words = os.read(output, 65536) if ready else b""
        assert words, f"waited in vain; the preview said: {self.said}"
        self.said += words.decode(errors="replace")

    def _get(self, address: str) -> str:
        try:
            with urllib.request.urlopen(self.address + address, timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except OSError:  # it starts, or starts again
            return ""


@contextmanager
def preview(root: Path) -> Iterator[Preview]:
    """Copy the project into `root` and start its preview."""
    for name in ("docs", "data", "macros", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "territoires"))
    for name in ("mkdocs.yml", "CHANGELOG.md", "package.json"):
        shutil.copy(ROOT / name, root)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    port = free_port()
    command = [sys.executable, "-m", "macros.publish.serve", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            started = Preview(root, process, port)
            started.until_shown("", "<main")
            yield started
        finally:
            process.terminate()
