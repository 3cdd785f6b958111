"""What leaves the device in a link is what was called shared; what comes in is previewed in French words."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Visit
from tests.conftest import ROOT

ROW = "worksheet/grille-de-visite/sheets/row/aaaaaaaaaa"
ANSWERS: dict[str, object] = {
    f"{ROW}/order": 1,
    f"{ROW}/equipe": "La maison voisine",
    f"{ROW}/personnes-leader": True,
    f"{ROW}/leader-choix": "Madame Untel",
    f"{ROW}/invented": "Madame Untel",
    "worksheet/fiche-contact/sheets/row/bbbbbbbbbb/interet": "fort",
    "budget/budget-coordination/statut": "salariat",
    "budget/budget-coordination/jours-par-semaine/low": "2",
    "mission/leader/debut": "En janvier",
    "mission/leader/motivation": True,
    "mission/leader/invented": "Madame Untel",
    "diagnosis/etat-des-lieux/isolement/answer": "Les infirmières",
    "diagnosis/etat-des-lieux/rempli-par": "Madame Untel",
}
"""What data/ names: `everyField` knows the rest. No component declares `invented`."""

WRITE = """
const { everyField } = await import('./tests/fixtures/dossiers/every-field.mjs');
const { set } = await import('./macros/browser/store/dossier.mjs');
const { serialize } = await import('./macros/browser/store/file.mjs');
const now = Date.UTC(2026, 10, 22);
console.log(serialize(set(everyField(), JSON.parse(process.argv[1]), now), { app: '1', now }));
"""


@pytest.fixture
def full_file(tmp_path: Path) -> Path:
    """A dossier with every field."""
    command = ["node", "--input-type=module", "--eval", WRITE, json.dumps(ANSWERS)]
    text = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    file = tmp_path / "dossier.json"
    file.write_text(text, "utf-8")
    return file


def preview(page: Page) -> Locator:
    merge = page.locator("[data-merge]")
    merge.wait_for()
    return merge


def test_a_preview_says_every_field_and_choice_in_french(visit: Visit, full_file: Path) -> None:
    page = visit.open("dossier/")
    page.locator("[data-file]").set_input_files(str(full_file))
    merge = preview(page)
    lines = [" ".join(line.split()) for line in merge.locator("li").all_text_contents()]
    keys = [
        key for key in json.loads(full_file.read_text("utf-8"))["entries"] if not key.endswith(("/order", "/deleted"))
    ]
    ids = {key.rpartition("/")[2].replace("-", " ") for key in keys} - {"invented"}
    assert len(lines) > 90
    for line in lines:
        assert not ids & set(line.split(" : ")), line
    for words in (
        "Appeler la fédération régionale : Où en êtes-vous ? : Bloquée",
        "Case : Forces",
        "Votre jour 0 : Élection",
        "Jour 0 : mercredi 4 novembre 2026",
        "Quel statut étudiez-vous ? : Contrat de travail avec la SISA",
        "Quel est son intérêt pour le projet aujourd’hui ? : Fort",
        "Fédération régionale : Auvergne-Rhône-Alpes",
    ):
        assert any(words in line for line in lines), (words, lines)
    assert visit.complaints == []


@pytest.mark.parametrize(
    ("tool", "carried"),
    [
        ("worksheet/grille-de-visite", ["La maison voisine"]),
        ("mission/leader", ["En janvier", "Une motivation qui résiste à tout", "Tenir bon"]),
        ("budget/budget-coordination", ["Contrat de travail avec la SISA", "Loyer"]),
        ("diagnosis/etat-des-lieux", ["Les infirmières"]),
        ("swot/atelier-cpts", ["Une équipe soudée", "Forces"]),
        ("agenda/premiere-reunion", ["La salle des fêtes", "Se revoir"]),
        ("stakeholders/cooperation", ["Encore une réforme"]),
    ],
)
def test_a_link_carries_what_is_shared_and_nothing_else(
    visit: Visit, open_context: Callable[..., Visit], full_file: Path, tool: str, carried: list[str]
) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open("dossier/")
    page.locator("[data-file]").set_input_files(str(full_file))
    preview(page).locator("[data-offer-apply]:visible").first.click()
    page.locator(f"[data-share='{tool}']").click()
    page.get_by_text("Lien copié").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    other = open_context(viewport={"width": 1280, "height": 900})
    words = preview(other.open(link.removeprefix(other.base))).text_content() or ""
    for text in carried:
        assert text in words
    assert "Untel" not in words
    assert "invented" not in words
