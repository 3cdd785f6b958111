"""Firefox, where pages opened from a folder may read nothing from each other."""

from __future__ import annotations

import json
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests import servers
from tests.conftest import PAGES, ROOT, html_path

SCRIPTS = Path(__file__).parent / "firefox"


COPY = """
const { createDossier, set } = await import('./macros/browser/store/dossier.mjs');
const { copyText } = await import('./macros/browser/store/copy.mjs');
const now = Date.UTC(2026, 10, 27, 12);
const dossier = set(createDossier(Math.random), { 'commune/name': 'Saint-Just' }, now);
process.stdout.write(copyText(dossier, { app: '1', now }, 'https://exemple.fr/'));
"""


def command(script: str, *arguments: str) -> list[str]:
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    assert firefox, "Firefox is missing: run make test, or install it"
    return ["node", str(SCRIPTS / script), firefox, *arguments]


def run(script: str, *arguments: str) -> list[dict[str, object]]:
    """Return what a script of ``firefox/`` prints, an object a line."""
    result = subprocess.run(command(script, *arguments), capture_output=True, text=True, check=False, timeout=300)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_page_of_the_archive_opens_without_a_network(bundle_folder: Path) -> None:
    addresses = [(bundle_folder / html_path(page, directory_urls=False)).as_uri() for page in PAGES]
    seen = run("smoke.mjs", *addresses)
    assert [page["address"] for page in seen] == addresses
    assert [page for page in seen if page["complaints"] or not page["title"] or not page["started"]] == []


@pytest.mark.parametrize("page", ["annuaire.html", "index.html"])
def test_the_finder_answers_without_a_server(bundle_folder: Path, page: str) -> None:
    ambert, postcode, cayenne = run("finder.mjs", (bundle_folder / page).as_uri(), "Ambert", "35000", "Cayenne")
    assert ambert["telephone"] == "tel:+33637253010"
    assert "FemasAURA&Co" in str(ambert["status"])
    assert postcode["telephone"] == "tel:+33659087351"
    assert cayenne["telephone"] == "tel:+33784890236"
    assert "pas de fédération dans le kit" in str(cayenne["status"])
    assert cayenne["complaints"] == []


def test_the_copy_of_the_site_opens_without_a_server(published_site: Path) -> None:
    addresses = [html_path(page).removesuffix("index.html") for page in PAGES]
    with ExitStack() as network:
        server = network.enter_context(servers.nginx(published_site))
        with subprocess.Popen(
            command("copy.mjs", server.address, *addresses), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            assert "La copie est prête." in json.loads(process.stdout.readline())["said"]
            network.close()
            said, _ = process.communicate("\n", timeout=200)
    seen = [json.loads(line) for line in said.splitlines()]
    assert [page["address"] for page in seen] == addresses
    assert [page for page in seen if page["errors"] or "Boussole MSP" not in page["title"]] == []


def test_the_file_of_a_dossier_opened_in_the_browser_says_in_french_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "dossier-saint-just-2026-11-27.txt"
    with file.open("wb") as written:
        subprocess.run(["node", "--input-type=module", "--eval", COPY], cwd=ROOT, stdout=written, check=True)
    (seen,) = run("text.mjs", file.as_uri())
    assert str(seen["text"]).startswith("Dossier Boussole MSP de Saint-Just, enregistré le 27 novembre 2026\n")
    assert "avec les noms, les contacts et les notes\u00a0: remettez-le" in str(seen["text"])


def test_the_page_of_the_dossier_keeps_all_tools_together(bundle_folder: Path) -> None:
    (left,) = run("chain.mjs", bundle_folder.as_uri() + "/")
    assert left["explained"], "a guide's page must say where Firefox keeps the work"
    assert (left["commune"], left["action"]) == ("Ambert", "Se revoir")
    assert "Psychologue (3)" in str(left["synthesis"])
    assert left["complaints"] == []
