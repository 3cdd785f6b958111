"""What the tests share: the site built once, its pages parsed, a browser."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros.publish import build, bundle, compress, editions
from macros.site.load import load

ROOT = Path(__file__).parent.parent
# Nothing here may depend on the machine. All that draws letters has those of the project (tests/fonts/fonts.conf),
# the clock is that of most readers, programs speak and sort without a language…
FONTS = ROOT / "tests" / "fonts" / "fonts.conf"
os.environ.update(FONTCONFIG_FILE=str(FONTS), TZ="Europe/Paris", LC_ALL="C.UTF-8", LANGUAGE="")
time.tzset()
# …git has the settings of nobody…
os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull)
# …and what somebody builds from this terminal does not change what is tested.
for variable in ("BUNDLE", "DIRECTORY_URLS", "DOCUMENTS", "EDITION", "SITE_URL", "SOURCE_DATE_EPOCH"):
    os.environ.pop(variable, None)

LOADED = load(ROOT)
"""The data as published, read once."""
PAGES = sorted(path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md"))


def mkdocs_build(root: Path, target: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the project in `root` into `target`, strictly; `macros.publish.build` then renames the assets."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def html_path(page: str, directory_urls: bool = True) -> str:
    """Return where the page of docs/ stands in the built site."""
    stem = page.removesuffix(".md")
    if not directory_urls or stem.rpartition("/")[2] == "index":
        return f"{stem}.html"
    return f"{stem}/index.html"


Once = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """
    Return a folder of the run, by its name, filled by the first process that asks for it.

    What is long to make is made once, not once for each worker; the others wait.
    """
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent

    def made(name: str, fill: Callable[[Path], object]) -> Path:
        folder, aside = base / name, base / f"{name}.part"
        with (base / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                shutil.rmtree(aside, ignore_errors=True)
                aside.mkdir()
                fill(aside)
                aside.rename(folder)
        return folder

    return made


def _built(root: Path, target: Path, **environment: str) -> None:
    result = mkdocs_build(root, target, **environment)
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="session")
def built_site(once: Once) -> Path:
    """The site as published, built once for the whole run."""
    return once("built", lambda folder: _built(ROOT, folder / "site")) / "site"


@pytest.fixture(scope="session")
def file_site(once: Once) -> Path:
    """The site as it is opened from a folder: every address names a file."""
    return once("file", lambda folder: _built(ROOT, folder / "site", DIRECTORY_URLS="false")) / "site"


@pytest.fixture(scope="session")
def published_site(once: Once) -> Path:
    """The site as a server gets it from a release: assets named after their content, everything compressed."""

    def publish(folder: Path) -> None:
        build.build(ROOT, folder / "site")
        compress.write(folder / "site")

    return once("published", publish) / "site"


@pytest.fixture(scope="session")
def bundle_zip(once: Once) -> Path:
    """The archive for a USB key; its .tar.gz stands beside it."""
    return next(once("bundle", lambda folder: bundle.make(ROOT, folder)).glob("*.zip"))


@pytest.fixture(scope="session")
def bundle_folder(bundle_zip: Path, once: Once) -> Path:
    """What a reader gets by unzipping it, in a folder named as readers name theirs."""

    def unzip(folder: Path) -> None:
        with zipfile.ZipFile(bundle_zip) as archive:
            archive.extractall(folder)

    return once("clé USB de Zoé", unzip) / bundle_zip.stem


@pytest.fixture(scope="session")
def all_editions(once: Once) -> Path:
    """Every edition, as published, each in a folder of its own."""

    def build_all(folder: Path) -> None:
        assert [name for name, _ in editions.build_all(ROOT, folder)] == editions.names(ROOT)

    return once("editions", build_all)


@pytest.fixture(scope="session")
def full_project(once: Once) -> Path:
    """The project with one more edition, which says everything that an edition can say."""

    def copy(folder: Path) -> None:
        root = folder / "projet"
        for name in ("docs", "data", "macros", "overrides"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("mkdocs.yml", "CHANGELOG.md"):
            shutil.copy(ROOT / name, root)
        shutil.copytree(ROOT / "tests" / "fixtures" / "editions", root / "data" / "editions", dirs_exist_ok=True)

    return once("full", copy) / "projet"


@pytest.fixture(scope="session")
def full_site(full_project: Path, once: Once) -> Path:
    """That edition, built but with its assets under their plain names."""
    return once("full-site", lambda folder: _built(full_project, folder / "site", EDITION="essai")) / "site"


class Pages:
    """The built pages, parsed on first use."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.soup = cache(self._soup)

    def _soup(self, page: str) -> BeautifulSoup:
        return BeautifulSoup((self.site / html_path(page)).read_text("utf-8"), "html.parser")

    def main(self, page: str) -> Tag:
        main = self.soup(page).find("main")
        assert isinstance(main, Tag)
        return main

    def text(self, page: str) -> str:
        """The readable text of the page's main part, without what only paper shows."""
        main = BeautifulSoup(str(self.main(page)), "html.parser")
        for element in main.select(".paper-head, script, style, svg"):
            element.decompose()
        return " ".join(main.get_text(" ").split())


@pytest.fixture(scope="session")
def pages(built_site: Path) -> Pages:
    return Pages(built_site)


@pytest.fixture
def project_copy(tmp_path: Path) -> Path:
    """A copy of what the site is built from, to break at will."""
    target = tmp_path / "projet"
    target.mkdir()
    for name in ("docs", "data", "macros", "overrides"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "territoires"))
    for name in ("mkdocs.yml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, target)
    return target
