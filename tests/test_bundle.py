"""The archive for a USB key: whole, light, readable anywhere, the same each time."""

from __future__ import annotations

import posixpath
import re
import tarfile
import zipfile
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup

from macros.components.identity.model import Identity
from macros.core.typography import french_size
from macros.publish import archive, build, bundle
from tests.conftest import LOADED, PAGES, ROOT, html_path

IDENTITY = LOADED.one(Identity)
NAME = f"boussole-msp-{IDENTITY.version}"
OTHERS = ("LISEZ-MOI.txt", "assets/search-index.js", "assets/territoires/core.js")


@pytest.fixture(scope="module")
def names(bundle_zip: Path) -> list[str]:
    return zipfile.ZipFile(bundle_zip).namelist()


def test_everything_stands_in_one_folder_that_says_the_version(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {NAME}


def test_every_page_and_what_it_needs_are_there(names: list[str]) -> None:
    pages = {f"{NAME}/{html_path(page, directory_urls=False)}" for page in PAGES}
    assets = {
        f"{NAME}/assets/{name}"
        for name in ("site.css", "tools.css", "base.js", "dossier.js", "checklist.js", "search.js", "search-index.js")
    }
    assert pages | assets | {f"{NAME}/{name}" for name in OTHERS} <= set(names)


def test_what_only_a_server_reads_is_left_out(names: list[str]) -> None:
    assert [
        name for name in names if re.search(r"/(404\.html|sitemap|robots|\.|_headers|hors-ligne\.js|manifest)", name)
    ] == []


def test_it_is_light(bundle_zip: Path) -> None:
    documents = sum(
        item.compress_size for item in zipfile.ZipFile(bundle_zip).infolist() if f"{NAME}/documents/" in item.filename
    )
    size = bundle_zip.stat().st_size
    assert size - documents <= 4_000_000
    assert size <= 12_000_000


def test_every_system_can_unpack_its_names(names: list[str]) -> None:
    assert [name for name in names if not re.fullmatch(r"[a-z0-9._/-]+", name.replace("LISEZ-MOI", "lisez-moi"))] == []
    assert max(map(len, names)) <= 120
    assert len({name.lower() for name in names}) == len(names)


def test_files_are_sorted_dated_from_the_edition_and_readable_by_all(bundle_zip: Path) -> None:
    entries = zipfile.ZipFile(bundle_zip).infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    day = IDENTITY.published_on
    assert {entry.date_time for entry in entries} == {(day.year, day.month, day.day, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_both_archives_hold_the_same_files(bundle_zip: Path) -> None:
    with zipfile.ZipFile(bundle_zip) as zipped, tarfile.open(bundle_zip.with_suffix(".tar.gz")) as tarred:
        assert zipped.namelist() == tarred.getnames()
        for entry in tarred.getmembers():
            assert (entry.uid, entry.gid, entry.mode, entry.uname) == (0, 0, 0o644, "")
            assert tarred.extractfile(entry).read() == zipped.read(entry.name)  # type: ignore[union-attr]


def test_the_readme_reads_well_in_windows_notepad(bundle_zip: Path) -> None:
    raw = zipfile.ZipFile(bundle_zip).read(f"{NAME}/LISEZ-MOI.txt")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n") >= 15
    text = raw.decode("utf-8-sig")
    assert IDENTITY.version in text
    assert IDENTITY.contact in text
    assert text.index("Décompressez") < text.index("index.html") < text.index("Firefox")
    assert "{" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_nothing_in_a_page_leads_to_a_missing_file_or_to_a_folder(bundle_folder: Path) -> None:
    broken = []
    for page in bundle_folder.rglob("*.html"):
        here = page.relative_to(bundle_folder).as_posix()
        for tag in BeautifulSoup(page.read_text("utf-8"), "html.parser").select("[href], [src]"):
            target = urldefrag(str(tag.get("href") or tag.get("src")))[0]
            if not target or urlsplit(target).scheme:
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(urlsplit(target).path)))
            if target.startswith("/") or not (bundle_folder / path).is_file():
                broken.append(f"{here}: {target}")
    assert broken == []


def test_archives_of_the_same_files_are_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for order in (("é.txt", "a.txt"), ("a.txt", "é.txt")):
        folder = tmp_path / order[0]
        (folder / "sous dossier").mkdir(parents=True)
        for name in order:
            (folder / "sous dossier" / name).write_text(name)
            (folder / "sous dossier" / name).chmod(0o600 if order[0] == "a.txt" else 0o644)
        archive.write_zip(tmp_path / "a.zip", folder, "nom", 1_795_305_600)
        archive.write_tar(tmp_path / "a.tar.gz", folder, "nom", 1_795_305_600)
        made.append(((tmp_path / "a.zip").read_bytes(), (tmp_path / "a.tar.gz").read_bytes()))
    assert made[0] == made[1]


def test_a_failed_bundle_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(root: Path, target: Path) -> None:
        raise build.BuildError("Le disque est plein.")

    monkeypatch.setattr(build, "build_plain", fail)
    with pytest.raises(SystemExit, match="Le disque est plein"):
        bundle.main(ROOT, tmp_path / "dist")
    assert list((tmp_path / "dist").iterdir()) == []


def test_a_folder_for_the_archives_that_cannot_be_written_is_named(
    tmp_path: Path,
) -> None:
    (tmp_path / "dist").write_text("un fichier", "utf-8")
    with pytest.raises(SystemExit, match="dist") as stopped:
        bundle.main(ROOT, tmp_path / "dist")
    assert str(stopped.value).endswith("Rien n’a été publié : « dist » n’a pas changé.")


def test_an_archive_cut_short_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(path: Path, content: bytes) -> int:
        path.touch()
        raise OSError(28, "No space left on device", str(path))

    (tmp_path / "site").mkdir()
    (tmp_path / "dist").mkdir()
    monkeypatch.setattr(Path, "write_bytes", cut)
    with pytest.raises(OSError, match="No space left"):
        archive.write_zip(tmp_path / "dist" / "a.zip", tmp_path / "site", "nom", 1_795_305_600)
    assert list((tmp_path / "dist").iterdir()) == []


def test_the_public_site_offers_its_archive_and_says_its_size(bundle_zip: Path, tmp_path: Path) -> None:
    build.build(ROOT, tmp_path / "site", BUNDLE=str(bundle_zip.parent))
    page = tmp_path / "site" / "a-propos" / "sans-reseau" / "index.html"
    link = BeautifulSoup(page.read_text("utf-8"), "html.parser").select_one("main a[download]")
    assert link is not None
    assert (page.parent / str(link["href"])).read_bytes() == bundle_zip.read_bytes()
    assert french_size(bundle_zip.stat().st_size) in link.get_text()
