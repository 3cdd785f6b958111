"""The sites that the parts compare, each made once a run, in a folder removed at the end."""

from __future__ import annotations

import atexit
import logging
import shutil
import tempfile
from functools import cache
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.pages import Page

from macros.theme import content
from tests.conftest import ROOT, mkdocs_build

OWN_FRAME = "  custom_dir: overrides\n"
NO_FONT = "  font: false\n"
CONTENT = "  - macros.theme.content\n  - macros\n"
"""Our extensions of Markdown."""
IGNORED = shutil.ignore_patterns("__pycache__")


@cache
def folder() -> Path:
    """Where everything is made."""
    path = Path(tempfile.mkdtemp(prefix="boussole-bench-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


def settings(*removed: str) -> str:
    """Return mkdocs.yml without some of its text."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for part in removed:
        assert part in text, part
        text = text.replace(part, "")
    return text


def without_macros(text: str, plugins: str = "[]") -> str:
    """Return settings with these plugins in place of the macros, and Markdown as it comes."""
    macros = text[text.index("plugins:\n") : text.index("markdown_extensions:")]
    assert CONTENT in text
    return text.replace(macros, f"plugins: {plugins}\n").replace(CONTENT, "")


@cache
def plain_docs(root: Path = ROOT) -> Path:
    """The pages of a project's docs/ with what their macros print in place of the calls: plain Markdown."""
    target = Path(tempfile.mkdtemp(prefix="plain-docs-", dir=folder())) / "docs"
    shutil.copytree(root / "docs", target)

    def keep(markdown: str, page: Page, **_: object) -> None:
        path = target / page.file.src_uri
        front_matter = path.read_text("utf-8").split("---\n", 2)[1]
        html_in_place = content.PART.sub(lambda part: part[0][1:-1], markdown)
        path.write_text(f"---\n{front_matter}---\n{html_in_place}", "utf-8")

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder() / "once"))
    config.plugins.events["page_markdown"].append(keep)
    build(config)
    return target


@cache
def project(name: str, plain: bool, settings: str) -> Path:
    """Lay a project out: the pages, plain or with their macros, under the settings given."""
    root = folder() / name
    root.mkdir()
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    (root / "overrides").mkdir()
    shutil.copy(ROOT / "CHANGELOG.md", root)
    for part in ("data", "macros"):
        shutil.copytree(ROOT / part, root / part, ignore=IGNORED)
    shutil.copytree(plain_docs() if plain else ROOT / "docs", root / "docs")
    return root


@cache
def published() -> Path:
    """Our site; its assets keep their names, which weigh the same."""
    return _built(ROOT, folder() / "published")


@cache
def stock() -> Path:
    """The same pages as plain Markdown under Material as it comes: its frame, scripts, search and fonts."""
    own = without_macros(settings(OWN_FRAME, NO_FONT), "[search]")
    return _built(project("stock", True, own), folder() / "stock-site")


def _built(root: Path, target: Path) -> Path:
    result = mkdocs_build(root, target)
    assert result.returncode == 0, result.stderr
    return target
