"""The recipes of the guide for programmers, followed on a copy: what they name is enough, no more is touched."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.blocks import with_blocks
from tests.conftest import ROOT, html_path, mkdocs_build

GUIDE = (ROOT / "macros" / "README.md").read_text("utf-8")
EXAMPLE = ROOT / "tests" / "fixtures" / "recipes" / "memo"
PAGE = """---
title: "Mémo"
description: "Un mémo d’essai."
reviewed_on: 2026-11-22
---

# Mémo

{{ memo("visite") }}
"""
DATUM = """title: Mémo de visite
source: {id: boussole}
reviewed_on: 2026-11-22
question: {id: impression, text: "Votre impression"}
"""
TOOL = """  - key: memo/visite
    title: Mémo de visite
    page: memo.md
    macro: memo
    id: visite
"""
MAKER = '''"""A document as plain text."""

import functools

from macros.documents import markup


def maker(site, document, format):
    return functools.partial(make, str(markup.paper(site, document.page, site.sheet_html(document))))


def make(html):
    return " ".join(markup.parse(html).get_text(" ").split()).encode()
'''


FOLDERS = {
    "data/memos/visite.yml": "data/",
    "docs/memo.md": "docs/",
    "macros/documents/plain.py": "macros/documents/",
    "macros/outputs/humans.py": "macros/outputs/",
}
"""How the guide names what is new."""


def recipe(title: str) -> list[str]:
    """Return the files that a part of the guide says to touch, outside the folder of a component."""
    part = GUIDE.split(f"### {title}\n")[1].split("\n#")[0]
    return re.findall(r"^\| `([\w./-]+)` \|", part, re.MULTILINE)


def replaced(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert text.count(old) == 1, old
        return text.replace(old, new)

    return change


def contents(root: Path) -> dict[str, bytes]:
    files = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def touched(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_a_component_with_a_script_and_a_place_in_the_dossier_takes_six_files(project_copy: Path) -> None:
    before = contents(project_copy)
    shutil.copytree(EXAMPLE, project_copy / "macros" / "components" / "memo")
    changes: dict[str, Callable[[str], str]] = {
        "macros/site/registry.py": lambda text: replaced("    mission,\n", "    memo,\n    mission,\n")(
            replaced("    mission.COMPONENT,\n", "    memo.COMPONENT,\n    mission.COMPONENT,\n")(text)
        ),
        "macros/site/bundles/tools.css": lambda text: text + "@import '../../components/memo/memo.css';\n",
        "data/memos/visite.yml": lambda _: DATUM,
        "data/dossier.yml": lambda text: text.rstrip("\n") + "\n" + TOOL,
        "docs/memo.md": lambda _: PAGE,
        "mkdocs.yml": replaced("  - Rechercher:", "  - Mémo: memo.md\n  - Rechercher:"),
    }
    for name, change in changes.items():
        path = project_copy / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(change(path.read_text("utf-8") if path.exists() else ""), "utf-8")
    outside = {name for name in touched(before, contents(project_copy)) if "/memo/" not in name}
    assert outside == changes.keys()
    assert {FOLDERS.get(name, name) for name in outside} == set(recipe("Add a component"))
    assert len(outside) <= 6

    (project_copy / "node_modules").symlink_to(ROOT / "node_modules")
    subprocess.run(["node", "macros/site/assets.mjs"], cwd=project_copy, check=True)
    assets = project_copy / "overrides" / "assets"
    assert "memo-count" in (assets / "tools.css").read_text("utf-8")
    target = project_copy / "site"
    result = mkdocs_build(project_copy, target)
    assert result.returncode == 0, result.stderr
    page = BeautifulSoup((target / html_path("memo.md")).read_text("utf-8"), "html.parser")
    assert [script["src"] for script in page.find_all("script", src=True)] == [
        "../assets/tools.js",
        "../assets/memo.js",
    ]
    assert [style["href"] for style in page.find_all("link", rel="stylesheet")] == ["../assets/tools.css"]
    dossier = BeautifulSoup(with_blocks(target, (target / html_path("dossier.md")).read_text("utf-8")), "html.parser")
    assert dossier.select_one('.tool-block [data-component="memo"] textarea[data-key="memo/visite/impression"]')


def test_an_output_format_takes_a_file_and_a_line(project_copy: Path) -> None:
    before = contents(project_copy)
    (project_copy / "macros" / "documents" / "plain.py").write_text(MAKER, "utf-8")
    formats = project_copy / "macros" / "core" / "formats.py"
    line = '    "txt": Format("Texte", "plain"),\n'
    formats.write_text(replaced('    "xlsx": ', line + '    "xlsx": ')(formats.read_text("utf-8")), "utf-8")
    program = touched(before, contents(project_copy))
    assert {FOLDERS.get(name, name) for name in program} == set(recipe("Add a format of document"))

    catalogue = project_copy / "data" / "documents.yml"
    catalogue.write_text(catalogue.read_text("utf-8").replace("[pdf, docx, odt]", "[pdf, docx, odt, txt]", 1), "utf-8")
    script = (
        "from pathlib import Path\n"
        "from macros.documents.build import jobs_of\n"
        "from macros.documents.paper_site import PaperSite\n"
        "from macros.site.load import load\n"
        "jobs = jobs_of(PaperSite.of(load(Path('.'))))\n"
        "print(next(job.make().decode() for job in jobs if job.file.endswith('.txt')))\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=project_copy, capture_output=True, encoding="utf-8", check=False
    )
    assert made.returncode == 0, made.stderr
    assert len(made.stdout.split()) > 100


def test_an_output_beside_the_pages_takes_a_file_and_a_line(project_copy: Path) -> None:
    before = contents(project_copy)
    outputs = project_copy / "macros" / "outputs"
    (outputs / "humans.py").write_text(
        '"""Who made the site."""\n\n\ndef write(site_dir, site):\n'
        '    (site_dir / "humans.txt").write_text(site.identity.publisher.name, "utf-8")\n',
        "utf-8",
    )
    listed = outputs / "__init__.py"
    text = replaced("    embed.write,\n", "    embed.write,\n    humans.write,\n")(listed.read_text("utf-8"))
    listed.write_text(replaced("    feed,\n    moved,\n", "    feed,\n    humans,\n    moved,\n")(text), "utf-8")
    outside = touched(before, contents(project_copy))
    assert {FOLDERS.get(name, name) for name in outside} == set(recipe("Add an output beside the pages"))
    result = mkdocs_build(project_copy, project_copy / "site")
    assert result.returncode == 0, result.stderr
    assert (project_copy / "site" / "humans.txt").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLE.iterdir() if path.is_file()))
def test_the_guide_says_what_each_file_of_a_component_holds(name: str) -> None:
    assert f"| `{name.replace('memo', '<name>')}` |" in GUIDE
