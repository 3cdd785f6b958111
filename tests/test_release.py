"""A release: refused until the project is fit to be read, then complete, summed and listed."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tarfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from macros.components.directory.model import Directory
from macros.components.glossary.model import Glossary
from macros.components.identity.model import PLACEHOLDER, Identity
from macros.publish import build, bundle, compress, release, sbom
from macros.site.load import load
from tests.conftest import LOADED, ROOT

IDENTITY = LOADED.one(Identity)
TODAY = IDENTITY.published_on
REAL = {
    f'edit_url: "{PLACEHOLDER}"': 'edit_url: "https://forge.boussole-msp.fr/edit/main/docs/"',
    f'"{PLACEHOLDER}"': '"Mairie de Saint-Exemple"',
    "boussole-msp.example": "boussole-msp.fr",
}


def git(root: Path, *words: str) -> None:
    author = ["-c", "user.name=Essai", "-c", "user.email=essai@boussole-msp.fr"]
    subprocess.run(["git", *author, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture
def ready(project_copy: Path) -> Path:
    """A project fit to be published, in a git repository of its own."""
    for name in ("pyproject.toml", "CHANGELOG.md", "requirements-documents.txt", "package.json"):
        shutil.copy(ROOT / name, project_copy)
    path = project_copy / "data" / "site.yml"
    text = path.read_text("utf-8")
    for placeholder, real in REAL.items():
        text = text.replace(placeholder, real)
    path.write_text(text, "utf-8")
    git(project_copy, "init", "--quiet")
    git(project_copy, "add", "--all")
    git(project_copy, "commit", "--quiet", "--message", "Essai")
    return project_copy


def refusals(root: Path, today: date = TODAY) -> list[str]:
    return release.refusals(root, load(root), today)


def change(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    git(root, "commit", "--quiet", "--all", "--message", "Essai")


def test_a_project_that_is_ready_is_not_refused(ready: Path) -> None:
    assert refusals(ready) == []


def test_a_placeholder_is_refused(ready: Path) -> None:
    change(ready, "data/site.yml", '"Mairie de Saint-Exemple"', f'"{PLACEHOLDER}"')
    assert refusals(ready) == ["data/site.yml, publisher.name : « à compléter »."]


@pytest.mark.parametrize("address", ["boussole.example", "example.org", "www.example.com", "site.test", "localhost"])
def test_an_example_address_is_refused(ready: Path, address: str) -> None:
    change(ready, "data/site.yml", "https://boussole-msp.fr/", f"https://{address}/")
    assert refusals(ready) == [f"data/site.yml, public_url : « {address} » est une adresse d’exemple."]


def test_real_addresses_are_not_taken_for_examples() -> None:
    for address in (
        "https://www.exemple.fr/",
        "contact@testament.fr",
        "https://latest.fr/test",
        "mon.example-sante.fr",
    ):
        assert release.EXAMPLE.search(address) is None


def test_a_contact_to_check_again_is_refused_from_the_day_after(ready: Path) -> None:
    national = load(ready).one(Directory).national
    limit = national.verified_on + timedelta(days=10)
    change(ready, "data/federations.yml", f"review_by: {national.review_by}", f"review_by: {limit}")
    assert refusals(ready, limit) == []
    (reason,) = refusals(ready, limit + timedelta(days=1))
    assert re.match(r"data/federations\.yml:\d+, AVECsanté : à relire depuis le ", reason)


def test_a_text_older_than_the_policy_of_the_site_is_refused(ready: Path) -> None:
    later = load(ready).one(Glossary).reviewed_on + timedelta(days=100)
    assert not [reason for reason in refusals(ready, later) if "glossary" in reason]
    change(ready, "data/site.yml", "months: ", "months: 3 # ")
    reasons = refusals(ready, later)
    assert [reason for reason in reasons if reason.startswith("data/glossary.yml:14, glossary : à relire depuis le ")]
    assert [reason for reason in reasons if reason.startswith("docs/index.md:4, Par où commencer")]


def test_an_address_to_edit_pages_that_was_never_written_is_refused(ready: Path) -> None:
    change(ready, "data/site.yml", "https://forge.boussole-msp.fr/edit/main/docs/", PLACEHOLDER)
    assert refusals(ready) == ["data/site.yml, edit_url : « à compléter »."]


def test_a_page_begun_and_not_finished_is_refused(ready: Path) -> None:
    change(ready, "docs/index.md", "title: Par où commencer ?", f"title: {PLACEHOLDER}")
    assert refusals(ready) == ["docs/index.md, title : « à compléter »."]


def test_a_change_that_is_not_committed_is_refused(ready: Path) -> None:
    (ready / "docs" / "nouvelle.txt").write_text("brouillon", "utf-8")
    assert refusals(ready) == ["Des changements ne sont pas enregistrés dans git : docs/nouvelle.txt."]


def test_a_folder_without_history_is_refused(ready: Path) -> None:
    shutil.rmtree(ready / ".git")
    (reason,) = refusals(ready)
    assert reason.startswith("Ce dossier n’est pas un dépôt git")


def test_versions_that_disagree_are_refused(ready: Path) -> None:
    change(ready, "data/site.yml", f'version: "{IDENTITY.version}"', 'version: "9.9.9"')
    assert refusals(ready) == [
        f"data/site.yml dit version 9.9.9, pyproject.toml dit {IDENTITY.version}.",
        "CHANGELOG.md ne dit rien de la version 9.9.9.",
    ]


def test_a_refusal_gives_every_reason_and_writes_nothing(
    ready: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(ROOT / "data" / "site.yml", ready / "data")
    with pytest.raises(SystemExit) as stopped:
        release.main(ready, tmp_path / "dist")
    said = str(stopped.value)
    assert said.startswith("La publication est refusée :\n- ")
    assert said.endswith("\nRien n’a été publié.")
    assert "public_url" in said
    assert "enregistrés dans git : data/site.yml." in said
    assert not (tmp_path / "dist").exists()


@pytest.fixture
def released(
    ready: Path, tmp_path: Path, published_site: Path, bundle_zip: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A release, of a site built once for all tests."""

    def fake_bundle(root: Path, folder: Path) -> list[Path]:
        return [Path(shutil.copy(path, folder)) for path in (bundle_zip, bundle_zip.with_suffix(".tar.gz"))]

    monkeypatch.setattr(bundle, "make", fake_bundle)
    monkeypatch.setattr(build, "build", lambda root, site, **environment: shutil.copytree(published_site, site))
    monkeypatch.setattr(compress, "write", lambda site: None)
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "boussole-msp-0.0.1.zip").write_text("ancienne version", "utf-8")
    release.make(ready, tmp_path / "dist", TODAY)
    return tmp_path / "dist"


def test_a_release_holds_the_bundle_the_site_the_list_and_the_sums(released: Path) -> None:
    name = f"boussole-msp-{IDENTITY.version}"
    endings = (".zip", ".tar.gz", "-serveur.tar.gz", ".cdx.json")
    assert {path.name for path in released.iterdir()} == {"SHA256SUMS", *(name + ending for ending in endings)}


def test_a_release_that_fails_leaves_the_one_before(
    ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(root: Path, folder: Path) -> list[Path]:
        raise OSError(28, "No space left on device", str(folder))

    monkeypatch.setattr(bundle, "make", fail)
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "ancienne.zip").write_text("ancienne version", "utf-8")
    with pytest.raises(OSError, match="No space left"):
        release.make(ready, tmp_path / "dist", TODAY)
    assert [path.name for path in tmp_path.glob("dist*")] == ["dist"]
    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["ancienne.zip"]


def test_the_sums_are_those_of_the_files(released: Path) -> None:
    lines = (released / "SHA256SUMS").read_text("utf-8").splitlines()
    assert len(lines) == 4
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((released / name).read_bytes()).hexdigest() == digest


def test_the_site_for_servers_is_compressed_and_hides_nothing(released: Path) -> None:
    with tarfile.open(next(released.glob("*-serveur.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"index.html", "index.html.br", "index.html.gz", ".htaccess", "_headers", "404.html"} <= names
    assert ".well-known/security.txt" in names


def test_the_list_of_components_is_complete_and_the_same_each_time(tmp_path: Path) -> None:
    for name in ("1", "2"):
        sbom.write(ROOT, tmp_path / name, IDENTITY, 1_795_305_600)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
    listed = json.loads((tmp_path / "1").read_text("utf-8"))
    named = {component["name"]: component for component in listed["components"]}
    pinned = [line for line in (ROOT / "requirements-documents.txt").read_text("utf-8").splitlines() if "==" in line]
    assert len(listed["components"]) == len(pinned) + len(sbom.SHIPPED)
    assert named["mkdocs-material"]["purl"].startswith("pkg:pypi/mkdocs-material@")
    assert {"mkdocs", "weasyprint", "font-source-serif-pro"} <= named.keys()
    assert named["minisearch"]["licenses"]
    without = [name for name, component in named.items() if "licenses" not in component]
    assert without == ["brotlicffi"], "all but what only another Python than CPython installs"


def test_every_package_put_in_our_scripts_is_listed() -> None:
    # What puts them together is not one of them.
    scripts = set((ROOT / "macros").rglob("*.mjs")) - {ROOT / "macros" / "site" / "assets.mjs"}
    text = "".join(path.read_text("utf-8") for path in scripts)
    imported = re.findall(r"^(?:import|export) [^;]*?from '([^.'][^']*)'", text, re.MULTILINE)
    # A package may have several doors: qr/decode.js.
    assert {name.partition("/")[0] for name in imported} == set(sbom.SHIPPED)


def test_the_list_of_components_fits_the_schema_of_cyclonedx(tmp_path: Path) -> None:
    validation = pytest.importorskip("cyclonedx.validation.json")
    schema = pytest.importorskip("cyclonedx.schema")
    sbom.write(ROOT, tmp_path / "sbom.json", IDENTITY, 1_795_305_600)
    validator = validation.JsonStrictValidator(schema.SchemaVersion.V1_6)
    assert validator.validate_str((tmp_path / "sbom.json").read_text("utf-8")) is None


def test_an_edition_of_tomorrow_is_not_overdue_today(ready: Path) -> None:
    assert refusals(ready, TODAY - timedelta(days=1)) == []
