"""What the tests share: the site built once, its pages parsed, a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros.publish import build, bundle, compress, editions

ROOT = Path(__file__).parent.parent
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


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as published, built once for the whole run."""
    target = tmp_path_factory.mktemp("built") / "site"
    result = mkdocs_build(ROOT, target)
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture(scope="session")
def file_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is opened from a folder: every address names a file."""
    target = tmp_path_factory.mktemp("file") / "site"
    result = mkdocs_build(ROOT, target, DIRECTORY_URLS="false")
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture(scope="session")
def published_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as a server gets it from a release: assets named after their content, everything compressed."""
    target = tmp_path_factory.mktemp("published") / "site"
    build.build(ROOT, target)
    compress.write(target)
    return target


@pytest.fixture(scope="session")
def bundle_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive for a USB key; its .tar.gz stands beside it."""
    return bundle.make(ROOT, tmp_path_factory.mktemp("bundle"))[0]


@pytest.fixture(scope="session")
def bundle_folder(bundle_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a reader gets by unzipping it, in a folder named as readers name theirs."""
    target = tmp_path_factory.mktemp("clé USB de Zoé")
    with zipfile.ZipFile(bundle_zip) as archive:
        archive.extractall(target)
        return target / archive.namelist()[0].split("/")[0]


@pytest.fixture(scope="session")
def all_editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every edition, as published, each in a folder of its own."""
    folder = tmp_path_factory.mktemp("editions")
    assert [name for name, _ in editions.build_all(ROOT, folder)] == editions.names(ROOT)
    return folder


@pytest.fixture(scope="session")
def full_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with one more edition, which says everything that an edition can say."""
    root = tmp_path_factory.mktemp("full") / "projet"
    for folder in ("docs", "data", "macros", "overrides"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, root)
    shutil.copytree(ROOT / "tests" / "fixtures" / "editions", root / "data" / "editions", dirs_exist_ok=True)
    return root


@pytest.fixture(scope="session")
def full_site(full_project: Path) -> Path:
    """That edition, built but with its assets under their plain names."""
    target = full_project / "site"
    result = mkdocs_build(full_project, target, EDITION="essai")
    assert result.returncode == 0, result.stderr
    return target


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
