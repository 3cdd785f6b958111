"""Whether the likely heirs of MkDocs build the same site: ``python -m tests.canaries [NAME…]``. Reports, never fails.

Each heir is installed as its index has it today, in a folder of its own, beside the packages that we pin. ProperDocs
builds the project as it is. Zensical knows neither our page frame, whose templates call Python, nor what mkdocs-macros
calls around each page: it and MkDocs then build the pages in their own frames, through a module that asks for less.
"""

from __future__ import annotations

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

from tests.conftest import PAGES, ROOT, html_path

NAMES = ("properdocs", "zensical")
SHOWN = 12
"""Lines of differences printed for a page."""
RELATIVE = re.compile(r'(href|src)="(?:\.\./)*(?![a-z]+:|#|/)')

LESS = """
import types
from pathlib import Path
import macros

ROOT = Path(__file__).parent

def define_env(env):
    conf = {"config_file_path": str(ROOT / "mkdocs.yml"), "use_directory_urls": True, "nav": NAV, "theme": {}}
    macros.define_env(types.SimpleNamespace(conf=conf, macros=env.macros))
    if getattr(env, "page", None):
        conf["theme"]["site"].page = env.page.path

def on_pre_page_macros(env):
    macros.on_pre_page_macros(env)
"""
"""In place of our module of macros, for generators that load it again for each page and call nothing else."""


class Failed(Exception):
    """A step of a canary failed; the message is what the program said."""


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(cwd)}
    result = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if result.returncode:
        raise Failed("\n".join(result.stdout.strip().splitlines()[-SHOWN:]))


def install(name: str, folder: Path) -> Path:
    """Install a generator beside what we pin, and return the folder of its programs."""
    pinned = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    run(sys.executable, "-m", "venv", folder)
    run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", name, *pinned)
    return folder / "bin"


def project(folder: Path) -> Path:
    """Copy what the site is built from."""
    for name in ("docs", "data", "macros", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder)
    return folder


def plain_project(folder: Path) -> Path:
    """Copy it without our page frame, and with the module that asks for less."""
    project(folder)
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("  custom_dir: overrides\n", "").replace("module_name: macros", "module_name: less")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    nav = settings[settings.index("nav:\n") :]
    (folder / "less.py").write_text(f'import yaml\nNAV = yaml.safe_load("""{nav}""")["nav"]\n{LESS}', "utf-8")
    return folder


def properdocs(programs: Path, work: Path) -> tuple[Path, Path]:
    """Return the site that MkDocs builds, and the one that ProperDocs does."""
    root = project(work / "project")
    run(sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", work / "ours", cwd=root)
    run(programs / "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", work / "theirs", cwd=root)
    return work / "ours", work / "theirs"


def zensical(programs: Path, work: Path) -> tuple[Path, Path]:
    """Return the pages that MkDocs and Zensical build, each in its own frame."""
    root = plain_project(work / "project")
    run(sys.executable, "-m", "mkdocs", "build", "--site-dir", work / "ours", cwd=root)
    run(programs / "zensical", "build", "-f", "mkdocs.yml", cwd=root)
    return work / "ours", root / "site"


HEIRS: dict[str, Callable[[Path, Path], tuple[Path, Path]]] = {"properdocs": properdocs, "zensical": zensical}


def content(path: Path) -> list[str]:
    """Return the lines of what a page says, components included, whatever the frame around."""
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    main = soup.select_one("article.md-content__inner") or soup.select_one("main#contenu") or soup
    for added in main.select(".headerlink, .md-source-file, .md-feedback, .md-content__button, #__skip, script"):
        added.decompose()
    return [" ".join(line.split()) for line in re.sub(r"\n\s*\n", "\n", main.prettify()).splitlines() if line.strip()]


def changes(before: list[str], after: list[str]) -> list[str]:
    return [
        line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[:2] not in ("--", "++", "@@")
    ]


def without_folders(lines: list[str]) -> list[str]:
    return [RELATIVE.sub(r'\1="', line) for line in lines]


def compare(ours: Path, theirs: Path) -> None:
    """Print the pages that are missing, and what differs in the others: links first, when only their folders do."""
    same = moved = 0
    for page in PAGES:
        name = html_path(page)
        if not (theirs / name).is_file():
            print(f"  {page}: missing")
            continue
        before, after = content(ours / name), content(theirs / name)
        others = changes(without_folders(before), without_folders(after))
        links = sum(line.startswith("+") for line in changes(before, after)) - sum(line[0] == "+" for line in others)
        same += not others and not links
        moved += links
        if others:
            print(f"  {page}: {len(others)} lines differ")
            print("\n".join(f"    {line[:150]}" for line in others[:SHOWN]))
    print(f"  {same} pages of {len(PAGES)} have the same content; {moved} links start from another folder")


def main(names: list[str]) -> None:
    for name in names or NAMES:
        print(f"\n=== {name}", flush=True)
        with tempfile.TemporaryDirectory(prefix="boussole-canary-") as temporary:
            work = Path(temporary)
            try:
                programs = install(name, work / "venv")
                said = subprocess.run([programs / "python", "-m", "pip", "freeze"], capture_output=True, text=True)
                print(f"  {next(line for line in said.stdout.splitlines() if line.startswith(f'{name}=='))}")
                compare(*HEIRS[name](programs, work))
            except Failed as failure:
                print(f"  does not build the site:\n{failure}")


if __name__ == "__main__":
    main(sys.argv[1:])
