"""Documents are made once, from what they depend on alone, the same everywhere; what cannot be made says why."""

from __future__ import annotations

import builtins
import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup

from macros import data
from macros import downloads as component
from macros.downloads import Document, Documents
from macros.outputs import documents as program
from macros.outputs.__main__ import main
from macros.outputs.documents import build
from macros.outputs.documents.cache import EVERYTHING, Cache, everything
from macros.outputs.documents.paper import PaperSite
from macros.site import Site
from tests.conftest import LOADED, ROOT
from tests.documents.conftest import CATALOGUE

SAMPLE = {"fiche-referent-sante.pdf", "guide-cooperation.pdf", "etat-des-lieux.pdf", "affiche-atelier.pdf"}
SAMPLE |= {"etat-des-lieux.docx", "etat-des-lieux.odt", "etat-des-lieux.xlsx", "feuille-de-route.xlsx"}
MAKE = """
import sys
from pathlib import Path
from macros import data
from macros.outputs.documents import build
from macros.outputs.documents.paper import PaperSite
root, folder, files = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
for job in build.jobs_of(PaperSite(data.load(root), root)):
    if job.file in files:
        (folder / job.file).write_bytes(job.make())
"""


def test_deux_fabrications_donnent_les_memes_octets(folder: Path, tmp_path: Path, paper: PaperSite) -> None:
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


def test_quand_rien_ne_change_rien_nest_fabrique(
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
    program.main(project_copy, made)
    assert "aucun changement" in capsys.readouterr().out
    assert {path.name: path.stat().st_mtime_ns for path in made.iterdir()} == before


def test_la_commande_dit_comment_lappeler() -> None:
    with pytest.raises(SystemExit, match="Usage"):
        main([])


def test_un_telephone_corrige_ne_refait_que_les_documents_qui_le_donnent(project_copy: Path, folder: Path) -> None:
    before = json.loads((folder / "manifest.json").read_text("utf-8"))
    del before[EVERYTHING]
    path = project_copy / "data" / "federations.yml"
    path.write_text(path.read_text("utf-8").replace("06 37 25 30 10", "06 37 25 30 11"), "utf-8")
    after = {job.file: job.key for job in build.jobs_of(PaperSite(data.load(project_copy), project_copy))}
    assert after.keys() == before.keys()
    changed = {file for file in before if before[file]["key"] != after[file]}
    assert changed == {"annuaire-federations.pdf", "livret-boussole-msp.pdf"}
    assert everything(project_copy) != everything(ROOT)


def test_un_fichier_tronque_ou_perdu_est_refait(tmp_path: Path) -> None:
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


def test_un_document_retire_du_catalogue_disparait(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.add("a.pdf", "1", b"a")
    cache.add("b.pdf", "1", b"b")
    cache.close({"a.pdf"}, "tout")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "manifest.json"]
    assert "b.pdf" not in json.loads((tmp_path / "manifest.json").read_text("utf-8"))


@pytest.mark.parametrize("content", ["", "{", "[]", "null"])
def test_un_manifeste_abime_fait_tout_refaire_sans_erreur(content: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(content, "utf-8")
    assert not Cache(tmp_path).idle("tout")
    assert not Cache(tmp_path).fresh("a.pdf", "1")


def test_sans_pango_le_message_dit_quoi_installer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = builtins.__import__

    def without_pango(name: str, *args: Any, **options: Any) -> Any:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    monkeypatch.setattr(build, "jobs_of", lambda site: [build.Job("a.pdf", "clé", functools.partial(bytes))])
    with pytest.raises(SystemExit) as stop:
        program.main(ROOT, tmp_path)
    assert "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in str(stop.value)
    assert not list(tmp_path.glob("*.pdf"))


def test_lapercu_ne_demande_aucune_de_ces_bibliotheques() -> None:
    """What `make serve` loads: nothing of the group `documents`."""
    heavy = "weasyprint pikepdf fontTools pypandoc docx xlsxwriter"
    script = f"import sys, macros; print([name for name in '{heavy}'.split() if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_chaque_outil_du_site_existe_en_document() -> None:
    shown = {(document.shows, document.of) for document in CATALOGUE}
    folders = {"checklists": "checklist", "worksheets": "worksheet", "agendas": "agenda", "missions": "mission"}
    folders |= {"workshops": "swot", "stakeholders": "stakeholders", "budgets": "budget"}
    for name, macro in folders.items():
        for path in (ROOT / "data" / name).glob("*.yml"):
            assert (macro, path.stem) in shown, path


def test_chaque_page_dun_guide_est_dans_son_document() -> None:
    for document in CATALOGUE:
        if document.kind == "guide":
            folder = ROOT / "docs" / Path(document.pages[0]).parent
            assert {path.relative_to(ROOT / "docs").as_posix() for path in folder.glob("*.md")} == set(document.pages)


def test_les_chapitres_dun_guide_suivent_lordre_du_menu() -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for document in CATALOGUE:
        if document.kind == "guide":
            assert document.pages == sorted(document.pages, key=text.index)


@pytest.mark.parametrize("document", CATALOGUE, ids=lambda document: document.id)
def test_la_page_dun_document_le_propose(document: Document) -> None:
    macro = "all_downloads" if document.page == "documents.md" else "downloads"
    assert f"{{{{ {macro}() }}}}" in (ROOT / "docs" / document.page).read_text("utf-8")


def block(monkeypatch: pytest.MonkeyPatch, folder: Path | None, page: str) -> BeautifulSoup:
    if folder:
        monkeypatch.setenv("DOCUMENTS", str(folder))
    else:
        monkeypatch.delenv("DOCUMENTS", raising=False)
    site = Site(LOADED)
    site.page = page
    macro = component.all_downloads if page == "documents.md" else component.downloads
    return BeautifulSoup(macro(site), "html.parser")


@pytest.mark.parametrize("page", sorted({document.page for document in CATALOGUE}))
def test_chaque_lien_mene_a_un_fichier_et_dit_format_et_taille(
    page: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = block(monkeypatch, folder, page).find_all("a")
    assert links
    for link in links:
        file = folder / str(link["href"]).rpartition("/")[2]
        assert file.is_file()
        words = link.get_text()
        assert component.FORMATS[file.suffix[1:]] in words
        assert component.french_size(file.stat().st_size) in words
    # Each link says of which document it is, read out of its list.
    assert len({link.get_text() for link in links}) == len(links)


def test_un_apercu_sans_documents_ne_montre_aucun_lien(monkeypatch: pytest.MonkeyPatch) -> None:
    for page in ("documents.md", "100-jours/feuille-de-route.md"):
        soup = block(monkeypatch, None, page)
        assert not soup.find_all("a")
        assert "aperçu" in soup.get_text()


def test_la_publication_copie_tous_les_documents(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: PaperSite
) -> None:
    monkeypatch.setenv("DOCUMENTS", str(folder))
    component.publish(tmp_path, paper)
    copied = {path.name for path in (tmp_path / component.FOLDER).iterdir()}
    assert copied == set(paper.data.one(Documents).files)


def test_une_publication_incomplete_sarrete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
def test_une_faute_au_catalogue_est_dite(change: dict[str, Any], expected: str, project_copy: Path) -> None:
    path = project_copy / "data" / "documents.yml"
    catalogue = yaml.safe_load(path.read_text("utf-8"))
    entry = next(entry for entry in catalogue["documents"] if entry["id"] == "feuille-de-route")
    entry.update(change)
    catalogue["documents"] = [{k: v for k, v in item.items() if v is not None} for item in catalogue["documents"]]
    path.write_text(yaml.safe_dump(catalogue, allow_unicode=True), "utf-8")
    with pytest.raises(data.DataError) as error:
        data.load(project_copy)
    assert expected in str(error.value)


def test_la_taille_se_lit_en_francais() -> None:
    assert [component.french_size(size) for size in (1, 12_400, 1_234_567)] == [
        "1\u00a0ko",
        "12\u00a0ko",
        "1,2\u00a0Mo",
    ]
