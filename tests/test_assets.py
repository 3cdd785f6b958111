"""The scripts and styles that the site loads are those of our sources: they are committed, built."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.conftest import ROOT


def test_the_committed_scripts_and_styles_are_those_of_the_sources(tmp_path: Path) -> None:
    subprocess.run(["node", "macros/site/assets.mjs", str(tmp_path)], cwd=ROOT, check=True)
    built = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    committed = ROOT / "overrides" / "assets"
    assert sorted(built) == sorted(path.name for path in committed.iterdir() if path.suffix in (".js", ".css"))
    stale = [name for name, text in built.items() if text != (committed / name).read_text("utf-8")]
    assert stale == [], "run make scripts"
