"""How long an editor waits for the preview: from saving a page or a datum to the new page, served by ``make serve``."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench import sites
from tests.conftest import ROOT

RUNS = 5
GOAL = 2
PATIENCE = 60
EDITS = {
    "a page": (
        "docs/a-propos/aide.md",
        "# Comment se servir de ce site ?\n",
        "# Comment se servir de ce site ? {}\n",
        "a-propos/aide/",
    ),
    "a datum": ("data/federations.yml", "Fédération de Bretagne", "Fédération de Bretagne {}", "annuaire/"),
}
"""For each: the file, its text, what replaces it, and the address of a page that shows it."""


def main() -> None:
    root = sites.folder() / "edited"
    for part in ("data", "docs", "macros", "overrides"):
        shutil.copytree(ROOT / part, root / part, ignore=sites.IGNORED)
    for name in ("mkdocs.yml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, root)
    print(f"From saving to the new page, seconds, {RUNS} times. Goal: at most {GOAL}")
    with _preview(root) as address:
        for name, (file, old, new, page) in EDITS.items():
            waits = [_wait(root / file, old, new.format(f"essai-{run}"), address + page) for run in range(RUNS)]
            times = "  ".join(f"{wait:.2f}" for wait in waits)
            print(f"{name:10} {times}   median {median(waits):.2f} s, most {max(waits):.2f} s", flush=True)


@contextmanager
def _preview(root: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, cwd=root, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    address = f"http://127.0.0.1:{port}/"
    try:
        _until(address, "<main")
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait(path: Path, old: str, new: str, url: str) -> float:
    """Save an edit, and return the seconds until the page shows it. Puts the file back, and waits for that too."""
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")
    started = time.monotonic()
    _until(url, new.split()[-1])
    waited = time.monotonic() - started
    path.write_text(text, "utf-8")
    _until(url, new.split()[-1], shown=False)
    return waited


def _until(url: str, text: str, shown: bool = True) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                if (text in answer.read().decode()) == shown:
                    return
        except urllib.error.URLError:
            pass  # not started yet
        time.sleep(0.02)
    raise AssertionError(f"{url}: {text}")
