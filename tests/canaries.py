"""Whether the likely heirs of MkDocs build the same site: ``python -m tests.canaries [NAME…]``. Reports, never fails.

Each heir is installed as its index has it today, in a folder of its own, beside the packages that we pin. It builds
the project as it is; whole pages are compared with those of MkDocs, frame included, then the other files. What an heir
lacks and the project goes around is tried on a project of a few lines: what it has come to do can be taken out of ours.
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
from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup

from tests.conftest import PAGES, ROOT, html_path
from tests.lacks import LACKS, Lack

SHOWN = 12
"""Lines of differences printed for a page."""
OWN = ("sitemap.xml", "sitemap.xml.gz", "search.json")
"""Files that each generator writes its own way."""


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


def mkdocs(root: Path) -> Path:
    run(sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", root / "ours", cwd=root)
    return root / "ours"


def properdocs(programs: Path, root: Path) -> Path:
    run(programs / "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", root / "site", cwd=root)
    return root / "site"


def zensical(programs: Path, root: Path) -> Path:
    """Build, and complete what it built: it calls nothing after."""
    run(programs / "zensical", "build", "--strict", "-f", "mkdocs.yml", cwd=root)
    if (root / "macros").is_dir():
        run(sys.executable, "-m", "macros.outputs", root / "site", cwd=root)
    return root / "site"


HEIRS = {"properdocs": properdocs, "zensical": zensical}


def content(site: Path, name: str) -> list[str]:
    """Return the lines of a page, where links that lead to the same place are the same."""
    soup = BeautifulSoup((site / name).read_text("utf-8"), "html.parser")
    here = "https://site/" + name.removesuffix("index.html")
    for tag in soup.find_all(True):
        for attribute in {"href", "src"} & tag.attrs.keys():
            tag[attribute] = urljoin(here, str(tag[attribute]))
    # A no-break space is not a plain one.
    return [line for text in soup.prettify().split("\n") if (line := re.sub(r"[ \t]+", " ", text).strip(" "))]


def compare(ours: Path, theirs: Path) -> None:
    """Print the pages that are missing or different, then the other files."""
    names = {page: html_path(page) for page in PAGES} | {"404.html": "404.html"}
    same = 0
    for page, name in names.items():
        if not (theirs / name).is_file():
            print(f"  {page}: missing")
            continue
        diff = difflib.unified_diff(content(ours, name), content(theirs, name), lineterm="", n=0)
        changes = [line for line in diff if line[:2] not in ("--", "++", "@@")]
        same += not changes
        if changes:
            print(f"  {page}: {len(changes)} lines differ")
            print("\n".join(f"    {line[:150]}" for line in changes[:SHOWN]))
    print(f"  {same} pages of {len(names)} are the same, frame included")
    before, after = (_files(site) - set(names.values()) for site in (ours, theirs))
    other = {name for name in before & after if (ours / name).read_bytes() != (theirs / name).read_bytes()}
    print(f"  {len(before & after - other)} other files of {len(before)} are the same")
    for title, found in (("missing", before - after), ("different", other), ("added", after - before)):
        if found:
            print(f"  {title}: {', '.join(sorted(found)[:SHOWN])}{' …' if len(found) > SHOWN else ''}")


def _files(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()} - set(OWN)


def lacks(name: str, programs: Path, lack: Lack, root: Path) -> bool | str:
    """Return whether MkDocs does this and the heir does not, or why a project as small as this one is not built."""
    lack.write(root)
    try:
        expected = lack.shown in (mkdocs(root) / "page" / "index.html").read_text("utf-8")
        site = HEIRS[name](programs, root)
        found = lack.shown in (site / "page" / "index.html").read_text("utf-8")
    except Failed as failure:
        return str(failure).splitlines()[-1]
    return expected and not found


def main(names: list[str]) -> None:
    for name in names or HEIRS:
        print(f"\n=== {name}", flush=True)
        with tempfile.TemporaryDirectory(prefix="boussole-canary-") as temporary:
            work = Path(temporary)
            try:
                programs = install(name, work / "venv")
                said = subprocess.run([programs / "python", "-m", "pip", "freeze"], capture_output=True, text=True)
                print(f"  {next(line for line in said.stdout.splitlines() if line.startswith(f'{name}=='))}")
                root = project(work / "project")
                compare(mkdocs(root), HEIRS[name](programs, root))
            except Failed as failure:
                print(f"  does not build the site:\n{failure}")
                continue
            for number, lack in enumerate(LACKS):
                answer = lacks(name, programs, lack, work / f"lack-{number}")
                if answer:
                    why = "" if answer is True else f" ({answer})"
                    print(f"  lacks: {lack.what}{why}\n    gone around by: {lack.around}")


if __name__ == "__main__":
    main(sys.argv[1:])
