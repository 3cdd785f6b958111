"""What leaves the device in a link is what was called shared; what comes in is previewed in French words."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Visit, open_blocks
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


WRITE_EACH = """
const { readFileSync } = await import('node:fs');
const { createDossier, set } = await import('./macros/browser/store/dossier.mjs');
const { serialize } = await import('./macros/browser/store/file.mjs');
const now = Date.UTC(2026, 10, 22);
const write = (values) => serialize(set(createDossier(Math.random), values, now), { app: '1', now });
console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(write)));
"""


@pytest.fixture
def full_file(tmp_path: Path) -> Path:
    """A dossier with every field."""
    command = ["node", "--input-type=module", "--eval", WRITE, json.dumps(ANSWERS)]
    text = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    file = tmp_path / "dossier.json"
    file.write_text(text, "utf-8")
    return file


LINES = """(merge) => [...merge.querySelectorAll('li')].filter((line) => !line.querySelector('li')).map((line) => {
  const alone = line.cloneNode(true);
  for (const told of alone.querySelectorAll('.hint')) told.remove();
  return alone.textContent;
})"""
"""Each answer of a preview: who wrote it and when are told beside."""


def lines_of(merge: Locator) -> list[str]:
    found: list[str] = merge.evaluate(LINES)
    return [" ".join(line.split()) for line in found]


def preview(page: Page) -> Locator:
    merge = page.locator("[data-merge]")
    merge.wait_for()
    return merge


def test_a_preview_says_every_field_and_choice_in_french(visit: Visit, full_file: Path) -> None:
    page = visit.open("dossier/")
    page.locator("[data-file]").set_input_files(str(full_file))
    merge = preview(page)
    folded = merge.locator("details")
    folded.evaluate_all("parts => parts.forEach((part) => { part.open = true; })")
    for more in merge.get_by_role("button", name="Montrer la suite").all():
        more.click()
    lines = lines_of(merge)
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
        "Quel statut étudiez-vous ? : Salariat au sein de la SISA",
        "Quel est son degré d’intérêt pour le projet ? : Fort",
        "Fédération régionale : Auvergne-Rhône-Alpes",
    ):
        assert any(words in line for line in lines), (words, lines)
    assert visit.complaints == []


CHOICES = """
const found = {};
const add = (key, value, words) => {
  const choices = (found[key] ??= []);
  // The first control that names a choice speaks for the others.
  if (!choices.some(([known]) => known === value)) choices.push([value, words.trim()]);
};
const look = (root, key) => {
  for (const control of root.querySelectorAll('[data-key], [data-field]')) {
    const path = key(control);
    if (!path) continue;
    if (control.matches('select')) {
      for (const option of control.options) if (option.value) add(path, option.value, option.text);
    } else if (control.type === 'radio') {
      if (control.value) add(path, control.value, control.closest('label').textContent);
    } else if (control.type === 'checkbox') add(path, true, 'coché');
    else add(path, 'Un texte', 'Un texte');
  }
};
look(document.querySelector('main'), (control) => control.dataset.key);
for (const list of document.querySelectorAll('[data-collection]')) {
  const template = list.parentElement.querySelector('template');
  const row = `${list.dataset.collection}/row/aaaaaaaaaa`;
  const field = (control) => control.dataset.field && `${row}/${control.dataset.field}`;
  if (template) look(template.content, field);
}
for (const name of document.querySelector('template[data-names]').content.children) {
  const [start, middle, id] = name.dataset.id.split('/');
  if (start === 'commune') add(`${start}/${middle}`, id, name.textContent);
  else if (start === 'federation') add(`${start}/${middle}/${id}/kept`, true, name.textContent);
  else add(`${start}/${middle}/run/current`, id, name.textContent);
}
return found;
"""


def test_every_key_and_choice_of_every_tool_has_its_words_in_a_preview(visit: Visit, tmp_path: Path) -> None:
    """Each control of the page and each of its choices, in as many files as the longest list has choices."""
    page = visit.open("dossier/")
    open_blocks(page)
    found: dict[str, list[list[object]]] = page.evaluate(f"() => {{{CHOICES}}}")
    assert len(found) > 150
    assert len(found["commune/department"]) > 100
    assert len(found["federation"]) > 10
    segments = {segment for key in found for segment in key.split("/") if "-" in segment}
    turns = [
        {key: choices[turn] for key, choices in found.items() if turn < len(choices)}
        for turn in range(max(map(len, found.values())))
    ]
    given = json.dumps([{key: value for key, (value, _) in chosen.items()} for chosen in turns])
    command = ["node", "--input-type=module", "--eval", WRITE_EACH]
    made = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, check=True)
    file = tmp_path / "tout.json"
    for chosen, text in zip(turns, json.loads(made.stdout), strict=True):
        file.write_text(text, "utf-8")
        page.locator("[data-file]").set_input_files(str(file))
        merge = preview(page)
        page.evaluate("document.querySelectorAll('[data-merge] details').forEach((each) => { each.open = true; })")
        while merge.get_by_role("button", name="Montrer la suite").count():
            merge.get_by_role("button", name="Montrer la suite").first.click()
        lines = lines_of(merge)
        assert len(lines) == len(chosen)
        for line in lines:
            assert "ne connaît pas" not in line, line
            assert not [segment for segment in segments if f" {segment} " in f" {line} "], line
        told = "\n".join(lines)
        for _, words in chosen.values():
            assert " ".join(str(words).split())[:150] in told
        merge.get_by_role("button", name="Ne rien changer").click()


@pytest.mark.parametrize(
    ("tool", "carried"),
    [
        ("worksheet/grille-de-visite", ["La maison voisine"]),
        ("mission/leader", ["En janvier", "Une motivation à toute épreuve", "Tenir bon"]),
        ("budget/budget-coordination", ["Salariat au sein de la SISA", "Loyer"]),
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
