"""Documents are made once, from what they depend on alone, the same everywhere; what cannot be made says why."""

from __future__ import annotations

import builtins
import functools
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup

from macros.components import downloads as component
from macros.components.downloads.model import Document, Documents
from macros.core.formats import FORMATS
from macros.core.problems import DataError
from macros.core.typography import french_size
from macros.documents import build
from macros.documents.__main__ import main, make
from macros.documents.cache import EVERYTHING, Cache, everything
from macros.documents.paper_site import PaperSite
from macros.outputs import downloads
from macros.site.load import load
from macros.site.site import Site
from tests.conftest import LOADED, ROOT
from tests.documents.conftest import CATALOGUE

SAMPLE = {"fiche-referent-sante.pdf", "guide-cooperation.pdf", "etat-des-lieux.pdf", "affiche-atelier.pdf"}
SAMPLE |= {"etat-des-lieux.docx", "etat-des-lieux.odt", "etat-des-lieux.xlsx", "feuille-de-route.xlsx"}
MAKE = """
import sys
from pathlib import Path
from macros.outputs import downloads
from macros.site.load import load
from macros.documents import build
from macros.documents.paper_site import PaperSite
root, folder, files = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
for job in build.jobs_of(PaperSite.of(load(root))):
    if job.file in files:
        (folder / job.file).write_bytes(job.make())
"""


def test_two_builds_give_the_same_bytes(folder: Path, tmp_path: Path, paper: PaperSite) -> None:
    """In another process, another time zone, another order of hashes, on a machine without any letters."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "12345",
        "TZ": "Pacific/Tahiti",
        "FONTCONFIG_FILE": "/dev/null",
        "PYTHONPATH": str(ROOT),
        "SOURCE_DATE_EPOCH": build.source_date(paper),
    }
    command = [sys.executable, "-c", MAKE, str(ROOT), str(tmp_path), *sorted(SAMPLE)]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True, capture_output=True)
    assert {path.name for path in tmp_path.iterdir()} == SAMPLE
    for name in SAMPLE:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_nothing_is_made_when_nothing_changes(
    folder: Path,
    tmp_path: Path,
    project_copy: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = tmp_path / "documents"
    shutil.copytree(folder, made)
    Cache(made).close({path.name for path in made.iterdir()} - {"manifest.json"}, everything(project_copy))
    before = {path.name: path.stat().st_mtime_ns for path in made.iterdir()}
    # It costs nothing: the data is not even read.
    monkeypatch.setattr(build, "build", pytest.fail)
    make(project_copy, made)
    assert "aucun changement" in capsys.readouterr().out
    assert {path.name: path.stat().st_mtime_ns for path in made.iterdir()} == before


def test_the_command_says_how_to_call_it() -> None:
    with pytest.raises(SystemExit, match="Usage"):
        main([])


def test_a_corrected_phone_number_remakes_only_the_documents_that_give_it(project_copy: Path, folder: Path) -> None:
    before = json.loads((folder / "manifest.json").read_text("utf-8"))
    del before[EVERYTHING]
    path = project_copy / "data" / "federations.yml"
    path.write_text(path.read_text("utf-8").replace("06 37 25 30 10", "06 37 25 30 11"), "utf-8")
    after = {job.file: job.key for job in build.jobs_of(PaperSite.of(load(project_copy)))}
    assert after.keys() == before.keys()
    changed = {file for file in before if before[file]["key"] != after[file]}
    assert changed == {"annuaire-federations.pdf", "kit-du-maire.pdf", "livret-boussole-msp.pdf"}
    assert everything(project_copy) != everything(ROOT)


def test_a_truncated_or_lost_file_is_made_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.add("a.pdf", "clé", b"contenu")
    cache.close({"a.pdf"}, "tout")
    assert Cache(tmp_path).idle("tout")
    assert Cache(tmp_path).fresh("a.pdf", "clé")
    (tmp_path / "a.pdf").write_bytes(b"cont")
    assert not Cache(tmp_path).idle("tout")
    assert not Cache(tmp_path).fresh("a.pdf", "clé")
    (tmp_path / "a.pdf").unlink()
    assert not Cache(tmp_path).fresh("a.pdf", "clé")


def test_a_document_removed_from_the_catalogue_disappears(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.add("a.pdf", "1", b"a")
    cache.add("b.pdf", "1", b"b")
    cache.close({"a.pdf"}, "tout")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "manifest.json"]
    assert "b.pdf" not in json.loads((tmp_path / "manifest.json").read_text("utf-8"))


@pytest.mark.parametrize("content", ["", "{", "[]", "null"])
def test_a_damaged_manifest_makes_everything_again_without_an_error(content: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(content, "utf-8")
    assert not Cache(tmp_path).idle("tout")
    assert not Cache(tmp_path).fresh("a.pdf", "1")


def test_without_pango_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = builtins.__import__

    def without_pango(name: str, *args: Any, **options: Any) -> Any:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    monkeypatch.setattr(build, "jobs_of", lambda site: [build.Job("a.pdf", "clé", functools.partial(bytes))])
    with pytest.raises(SystemExit) as stop:
        make(ROOT, tmp_path)
    assert "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in str(stop.value)
    assert not list(tmp_path.glob("*.pdf"))


def test_the_preview_needs_none_of_these_libraries() -> None:
    """What `make serve` loads: nothing of the group `documents`."""
    heavy = "weasyprint pikepdf fontTools pypandoc docx xlsxwriter"
    script = f"import sys, macros; print([name for name in '{heavy}'.split() if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_every_tool_of_the_site_exists_as_a_document() -> None:
    shown = {(document.shows, document.of) for document in CATALOGUE}
    folders = {"checklists": "checklist", "worksheets": "worksheet", "agendas": "agenda", "missions": "mission"}
    folders |= {"workshops": "swot", "stakeholders": "stakeholders", "budgets": "budget", "records": "record"}
    for name, macro in folders.items():
        for path in (ROOT / "data" / name).glob("*.yml"):
            assert (macro, path.stem) in shown, path


def test_every_page_of_a_guide_is_in_its_document() -> None:
    for document in CATALOGUE:
        if document.kind == "guide":
            folder = ROOT / "docs" / Path(document.pages[0]).parent
            assert {path.relative_to(ROOT / "docs").as_posix() for path in folder.glob("*.md")} == set(document.pages)


def test_the_chapters_of_a_guide_follow_the_order_of_the_menu() -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for document in CATALOGUE:
        if document.kind == "guide":
            assert document.pages == sorted(document.pages, key=text.index)


@pytest.mark.parametrize("document", CATALOGUE, ids=lambda document: document.id)
def test_the_page_of_a_document_offers_it(document: Document) -> None:
    macro = "all_downloads" if document.page == "documents.md" else "downloads"
    assert f"{{{{ {macro}() }}}}" in (ROOT / "docs" / document.page).read_text("utf-8")


def block(monkeypatch: pytest.MonkeyPatch, folder: Path | None, page: str) -> BeautifulSoup:
    if folder:
        monkeypatch.setenv("DOCUMENTS", str(folder))
    else:
        monkeypatch.delenv("DOCUMENTS", raising=False)
    site = Site.of(LOADED).at(page)
    macro = component.all_downloads if page == "documents.md" else component.downloads
    return BeautifulSoup(macro(site), "html.parser")


@pytest.mark.parametrize("page", sorted({document.page for document in CATALOGUE}))
def test_every_link_leads_to_a_file_and_says_its_format_and_size(
    page: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = block(monkeypatch, folder, page).find_all("a")
    assert links
    for link in links:
        file = folder / str(link["href"]).rpartition("/")[2]
        assert file.is_file()
        words = re.sub(r"[ \n]+", " ", link.get_text().strip())
        assert words.endswith(f", {FORMATS[file.suffix[1:]].label}, {french_size(file.stat().st_size)}")
    # Each link says of which document it is, read out of its list.
    assert len({link.get_text() for link in links}) == len(links)


def test_a_preview_without_documents_shows_no_link(monkeypatch: pytest.MonkeyPatch) -> None:
    for page in ("documents.md", "100-jours/feuille-de-route.md"):
        soup = block(monkeypatch, None, page)
        assert not soup.find_all("a")
        assert "aperçu" in soup.get_text()


def test_publishing_copies_every_document(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: PaperSite
) -> None:
    monkeypatch.setenv("DOCUMENTS", str(folder))
    downloads.write(tmp_path, paper)
    copied = {path.name for path in (tmp_path / component.FOLDER).iterdir()}
    assert copied == set(paper.data.one(Documents).files)


def test_publishing_stops_when_a_document_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileNotFoundError):
        block(monkeypatch, tmp_path, "100-jours/feuille-de-route.md")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"shows": "cheklist"}, "checklist"),
        ({"of": "100-jour"}, "100-jours"),
        ({"page": "100-jours/feuille.md"}, "feuille-de-route.md"),
        ({"shows": None}, "attendu shows pour une fiche"),
        ({"formats": ["doc"]}, "formats"),
    ],
)
def test_a_mistake_in_the_catalogue_is_reported(change: dict[str, Any], expected: str, project_copy: Path) -> None:
    path = project_copy / "data" / "documents.yml"
    catalogue = yaml.safe_load(path.read_text("utf-8"))
    entry = next(entry for entry in catalogue["documents"] if entry["id"] == "feuille-de-route")
    entry.update(change)
    catalogue["documents"] = [{k: v for k, v in item.items() if v is not None} for item in catalogue["documents"]]
    path.write_text(yaml.safe_dump(catalogue, allow_unicode=True), "utf-8")
    with pytest.raises(DataError) as error:
        load(project_copy)
    assert expected in str(error.value)


def test_a_size_is_written_in_french() -> None:
    assert [french_size(size) for size in (1, 12_400, 1_234_567)] == [
        "1\u00a0ko",
        "12\u00a0ko",
        "1,2\u00a0Mo",
    ]
