"""Four tables, four devices: the facilitator gathers their boards at once, and every idea keeps its group."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_swot import BOARD, go, idea, ideas, quadrant, write
from tests.browser.tools import data_in, faults, saved
from tests.conftest import ROOT

SCRIPT = """
const { readFileSync } = await import('node:fs');
const { createDossier, set } = await import('./macros/browser/store/dossier.mjs');
const { copyText } = await import('./macros/browser/store/copy.mjs');
const { serialize } = await import('./macros/browser/store/file.mjs');
const { addRow } = await import('./macros/browser/store/rows.mjs');
const { groupFile } = await import('./macros/components/swot/exports.mjs');
const { add } = await import('./macros/components/swot/moves.mjs');
const { pack } = await import('./tests/fixtures/dossiers/link.mjs');
const [prefix, now, random] = ['swot/atelier-cpts', Date.UTC(2026, 10, 20, 12), Math.random];
const made = JSON.parse(readFileSync(0, 'utf8')).map(({ group, texts }) => {
  let dossier = addRow(createDossier(random), `${prefix}/groups`, { name: group, members: 'Zoé' }, now, random).dossier;
  for (const text of texts) dossier = add(dossier, prefix, { quadrant: 'forces', text, group }, now, random);
  const text = serialize(groupFile(dossier, prefix), { app: '1', now });
  const file = copyText(groupFile(dossier, prefix), { app: '1', now }, 'https://msp.example/', 'Le tableau.');
  return { file, json: text, link: `https://msp.example/dossier/#partage=${pack(text)}` };
});
console.log(JSON.stringify(made));
"""


@pytest.fixture(scope="module")
def tables() -> list[dict[str, str]]:
    """What four tables hand over, each in three ways."""
    given = [
        {"group": "Groupe 1", "texts": ["Une équipe soudée", "Des locaux neufs"]},
        {"group": "Groupe 2", "texts": ["Un pharmacien présent", "une équipe soudée !"]},
        {"group": "Les élus", "texts": ["Un budget voté"]},
        {"group": "Table 4", "texts": ["Une route refaite", "Un arrêt de car"]},
    ]
    command = ["node", "--input-type=module", "--eval", SCRIPT]
    made = subprocess.run(command, cwd=ROOT, input=json.dumps(given), capture_output=True, text=True, check=True)
    return json.loads(made.stdout)  # type: ignore[no-any-return]


@pytest.fixture
def files(tables: list[dict[str, str]], tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"atelier-{index}.txt" for index in range(len(tables))]
    for path, table in zip(paths, tables, strict=True):
        path.write_text(table["file"], "utf-8")
    return [str(path) for path in paths]


def choose(page: Page, files: list[str]) -> Locator:
    """Choose files as a visitor does, and return the preview."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Fusionner les fichiers des groupes").click()
    assert chooser.value.is_multiple()
    chooser.value.set_files(files)
    preview = page.locator("[data-gathering] section")
    expect(preview).to_contain_text("Rien n’est encore ajouté.")
    return preview


def group_of(page: Page, text: str) -> str:
    return idea(page, text).locator("[data-show=group]").inner_text()


def held(page: Page) -> dict[str, Any]:
    return page.evaluate("Object.fromEntries([...boussole.store.dossier.entries].map(([key, { v }]) => [key, v]))")  # type: ignore[no-any-return]


def test_four_files_chosen_at_once_make_one_board_and_one_step(visit: Visit, files: list[str]) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    write(page, "Forces", "Une équipe soudée")
    before = held(page)
    preview = choose(page, files)
    expect(preview).to_contain_text("4 fichiers\u00a0: 5 idées nouvelles, 2 doublons.")
    expect(preview).to_be_focused()
    assert held(page) == before
    assert preview.get_by_role("checkbox", name="Un budget voté (Les élus)").is_checked()
    preview.get_by_role("checkbox", name="Un arrêt de car").uncheck()
    double = preview.get_by_role("combobox", name="Une équipe soudée (Groupe 1)")
    assert double.locator("option").all_inner_texts() == [
        "Ajouter",
        "Regrouper avec «\u00a0Une équipe soudée\u00a0»",
        "Laisser",
    ]
    double.select_option("Laisser")
    expect(preview).to_contain_text("Ce bouton ajoute 4 idées et regroupe un doublon.")
    assert faults(page) == {}
    preview.get_by_role("button", name="Ajouter au tableau").click()
    expect(page.locator("[data-say]")).to_have_text("4 idées ajoutées et un doublon regroupé.")
    expect(preview).to_be_hidden()
    assert ideas(page, "Forces") == [
        "Une équipe soudée",
        "Des locaux neufs",
        "Un pharmacien présent",
        "Un budget voté",
        "Une route refaite",
    ]
    assert group_of(page, "Un budget voté") == "Les élus"
    assert "Zoé" not in held(page).values()
    expect(page.get_by_label("Quel groupe propose").locator("option")).to_have_text(
        ["Sans groupe", "Groupe 1", "Groupe 2", "Les élus", "Table 4"]
    )
    page.locator(".said").get_by_role("button", name="Annuler", exact=True).click()
    assert ideas(page, "Forces") == ["Une équipe soudée"]
    expect(page.get_by_label("Quel groupe propose")).to_be_hidden()
    assert visit.complaints == []


def test_files_dropped_on_the_board_twice_damaged_or_foreign_are_told_by_their_names(
    visit: Visit, tables: list[dict[str, str]]
) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    newer = json.loads(tables[0]["json"]) | {"version": 99}
    dropped = {
        "groupe-1.txt": tables[0]["file"],
        "groupe-1 (1).txt": tables[0]["file"],
        "ancien.json": tables[1]["json"],
        "coupé.txt": tables[2]["file"][:-40],
        "photo.jpg": "\ufffd\ufffd\u0000",
        "futur.json": json.dumps(newer),
    }
    transfer = page.evaluate_handle(
        """given => {
          const transfer = new DataTransfer();
          for (const [name, text] of Object.entries(given)) transfer.items.add(new File([text], name));
          return transfer;
        }""",
        dropped,
    )
    target = quadrant(page, "Menaces")
    target.dispatch_event("dragover", {"dataTransfer": transfer})
    target.dispatch_event("drop", {"dataTransfer": transfer})
    preview = page.locator("[data-gathering] section")
    expect(preview).to_contain_text("2 fichiers\u00a0: 3 idées nouvelles, un doublon.")
    lines = preview.locator("ul").first.get_by_role("listitem")
    told = dict(line.split("\u00a0: ", 1) for line in lines.all_inner_texts())
    assert set(told) == set(dropped)
    assert told["ancien.json"] == "2 idées, Groupe 2"
    assert told["groupe-1.txt"].startswith("Le même contenu que «\u00a0groupe-1 (1).txt\u00a0»")
    assert told["coupé.txt"].startswith("Ce fichier est incomplet ou abîmé.")
    assert told["photo.jpg"].startswith("Ce n’est pas un fichier de Boussole MSP.")
    assert told["futur.json"].startswith("Ce fichier vient d’une version plus récente")
    before = held(page)
    preview.get_by_role("button", name="Annuler").click()
    expect(page.get_by_role("button", name="Fusionner les fichiers des groupes")).to_be_focused()
    assert held(page) == before
    assert visit.complaints == []


def test_a_board_handed_over_by_file_or_by_link_comes_in_whole(
    visit: Visit, open_context: Callable[..., Visit], tmp_path: Path
) -> None:
    group = open_context(viewport={"width": 390, "height": 800}, accept_downloads=True)
    group.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = group.open(BOARD)
    page.get_by_role("button", name="Ajouter un groupe").click()
    page.get_by_label("Nom du groupe").fill("Table des élus")
    page.get_by_label("Qui en fait partie").fill("Zoé Martin")
    go(page, "Recueillir")
    page.get_by_label("Quel groupe propose").select_option("Table des élus")
    write(page, "Forces", "Une équipe")
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger le fichier du groupe").click()
    assert download.value.suggested_filename.startswith("atelier-table-des-elus-")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert "du groupe «\u00a0Table des élus\u00a0»" in file.read_text("utf-8").split("=====")[0]
    assert all("members" not in key for key in data_in(file)["entries"])
    write(page, "Forces", "Un médecin")
    page.get_by_role("button", name="Copier le lien du groupe").click()
    expect(page.locator("[data-exported]:visible").first).to_contain_text("Lien copié")
    link = page.evaluate("navigator.clipboard.readText()")

    page = visit.open(BOARD)
    go(page, "Recueillir")
    choose(page, [str(file)]).get_by_role("button", name="Ajouter au tableau").click()
    page.get_by_text("Coller des liens").click()
    field = page.get_by_label("Les liens des groupes, un par ligne")
    field.fill(f"Voici notre lien : {link[:70]}\n{link[70:]}\nhttps://msp.example/dossier/")
    page.get_by_role("button", name="Lire les liens").click()
    preview = page.locator("[data-gathering] section")
    expect(preview).to_contain_text("1 lien\u00a0: une idée nouvelle, une déjà là.")
    expect(preview).to_contain_text("Lien 2\u00a0: Aucun lien de partage dans cette ligne.")
    preview.get_by_role("button", name="Ajouter au tableau").click()
    assert ideas(page, "Forces") == ["Une équipe", "Un médecin"]
    assert group_of(page, "Un médecin") == "Table des élus"
    assert not {"Zoé Martin"} & set(held(page).values())
    saved(page)
    assert visit.complaints == group.complaints == []


def test_the_room_gathers_its_files_from_a_key_without_a_network(
    open_context: Callable[..., Visit], file_site: Path, files: list[str]
) -> None:
    visit = open_context(base=file_site.as_uri() + "/", offline=True, viewport={"width": 320, "height": 640})
    page = visit.open("atelier-cpts/tableau.html")
    go(page, "Recueillir")
    preview = choose(page, files[2:])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    preview.get_by_role("button", name="Ajouter au tableau").press("Enter")
    assert ideas(page, "Forces") == ["Un budget voté", "Une route refaite", "Un arrêt de car"]
    assert visit.complaints == []


def test_the_page_already_open_gathers_files_without_a_network(visit: Visit, files: list[str]) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    settle(page)
    visit.context.set_offline(True)
    expect(choose(page, files[:1])).to_contain_text("1 fichier\u00a0: 2 idées nouvelles.")
    assert visit.complaints == []


def test_the_ideas_of_a_group_follow_its_name_undone_or_removed(visit: Visit) -> None:
    page = visit.open(BOARD)
    page.get_by_role("button", name="Ajouter un groupe").click()
    go(page, "Recueillir")
    page.get_by_label("Quel groupe propose").select_option("Groupe 1")
    write(page, "Forces", "Une équipe")
    go(page, "Préparer")
    name = page.get_by_label("Nom du groupe")
    name.press("Control+a")
    name.press("Delete")
    saved(page)
    page.reload()
    # The name was cleared, then the page was read again.
    name.press_sequentially("Les élus")
    assert group_of(page, "Une équipe") == "Les élus"
    # Written in another field, so that the next name is a step of its own.
    page.get_by_label("Nombre de personnes").fill("24")
    name.fill("Table 1")
    assert group_of(page, "Une équipe") == "Table 1"
    name.press("Control+z")
    expect(name).to_have_value("Les élus")
    assert group_of(page, "Une équipe") == "Les élus"
    page.locator("[data-groups]").get_by_role("button", name="Retirer").click()
    expect(page.locator("[data-group-words]")).to_contain_text("Son idée garde son nom.")
    assert group_of(page, "Une équipe") == "Les élus"
    assert visit.complaints == []
