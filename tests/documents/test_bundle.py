"""The archive for a USB key, with the documents: whole, light enough to send, the same each time."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import PAGES, ROOT, html_path
from tests.documents.conftest import CATALOGUE

FILES = {document.file(format) for document in CATALOGUE for format in document.formats}


def make(documents: Path, target: Path, **environment: str) -> Path:
    subprocess.run(
        [sys.executable, "-m", "macros.publish.bundle", str(target)],
        cwd=ROOT,
        env={**os.environ, "DOCUMENTS": str(documents), **environment},
        check=True,
        capture_output=True,
    )
    return next(target.glob("*.zip"))


@pytest.fixture(scope="module")
def bundle(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(folder, tmp_path_factory.mktemp("bundle"))


def test_every_document_is_in_the_archive_as_it_was_made(bundle: Path, folder: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        packed = {name.rpartition("/")[2]: name for name in archive.namelist() if "/documents/" in name}
        assert packed.keys() == FILES
        for file, name in packed.items():
            assert archive.read(name) == (folder / file).read_bytes(), file


def test_the_archive_is_light_enough_for_a_small_key(bundle: Path) -> None:
    assert bundle.stat().st_size <= 12_000_000
    assert bundle.with_name(bundle.name.replace(".zip", ".tar.gz")).stat().st_size <= 12_000_000


def test_every_link_to_a_document_leads_to_a_file_of_the_archive(bundle: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path)
        site = tmp_path / archive.namelist()[0].split("/")[0]
    reached = set()
    for page in PAGES:
        path = site / html_path(page, directory_urls=False)
        for link in BeautifulSoup(path.read_text("utf-8"), "html.parser").select("a[href*='documents/']"):
            target = (path.parent / str(link["href"])).resolve()
            assert target.is_file(), link["href"]
            reached.add(target.name)
    assert reached == FILES


def test_another_clock_and_hash_seed_give_the_same_bytes(bundle: Path, folder: Path, tmp_path: Path) -> None:
    again = make(folder, tmp_path, PYTHONHASHSEED="4242", TZ="Pacific/Noumea", LC_ALL="C")
    for suffix in (".zip", ".tar.gz"):
        first, second = (path.with_name(path.name.replace(".zip", suffix)) for path in (bundle, again))
        assert first.read_bytes() == second.read_bytes(), suffix
