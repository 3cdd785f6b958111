"""Several hands on one dossier: who wrote what is said, several files come in at once, two tabs lose no keystroke."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import ROADMAP
from tests.browser.test_opening import NOTE, STEP, held, write
from tests.browser.test_tabs import note
from tests.browser.tools import saved
from tests.conftest import ROOT

PERSON = "people/carnet/row/aaaaaaaaaa"
SCRIPT = """
const { readFileSync } = await import('node:fs');
const { createDossier, set } = await import('./macros/browser/store/dossier.mjs');
const { serialize } = await import('./macros/browser/store/file.mjs');
const { everyField } = await import('./tests/fixtures/dossiers/every-field.mjs');
const now = Date.UTC(2026, 10, 20, 11, 5);
const signed = (entries, d) => new Map([...entries].map(([key, entry]) => [key, { ...entry, d }]));
const sign = ({ id, entries }, d) => ({ id, entries: signed(entries, d) });
const files = JSON.parse(readFileSync(0, 'utf8')).map(([device, values]) => {
  const dossier = values ? set(createDossier(Math.random), values, now) : everyField();
  return serialize(sign(dossier, device), { app: '1', now });
});
console.log(JSON.stringify(files));
"""


KEPT = """texts => {
  const { dossier, asides } = boussole.store;
  const kept = [...[...dossier.entries.values()].map(({ v }) => v), ...asides.map(({ value }) => value)];
  return texts.every(text => kept.some(each => typeof each === 'string' && each.includes(text)));
}"""
"""Whether each text stands whole in the dossier, or among what was set aside."""


def files(folder: Path, given: list[tuple[str, dict[str, object] | None]]) -> list[str]:
    """Write files as devices do, each from its name and its values; every field where there are none."""
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", SCRIPT],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [folder / f"{device}.txt" for device, _ in given]
    for path, text in zip(paths, json.loads(done.stdout), strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


def test_several_files_come_in_item_by_item_and_say_who_wrote_what(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("dossier/")
    page.get_by_role("button", name="secrétariat").click()
    expect(page.locator("[data-device] [role=status]")).to_contain_text("signé «\u00a0secrétariat\u00a0»")
    write(page, {NOTE: "Rappeler lundi"})
    assert page.evaluate("key => boussole.store.dossier.entries.get(key).d", NOTE) == "secrétariat"
    person = {"name": "Dr Martin", "order": 1, "role": "médecin", "phone": "01 00 00 00 00", "email": "m@exemple.fr"}
    given = files(
        tmp_path,
        [
            ("mairie", {f"{PERSON}/{field}": value for field, value in person.items()} | {NOTE: "Rappeler mardi"}),
            ("téléphone de la maire", {f"{STEP}/who": "Zoé", NOTE: "Rappeler mercredi"}),
        ],
    )
    page.locator("[data-file]").set_input_files([*given, str(ROOT / "README.md")])
    merge = page.locator("[data-merge]")
    expect(merge.get_by_role("heading").first).to_have_text("Ouvrir 2 fichiers")
    expect(page.locator("[data-error]")).to_contain_text("README.md")
    offer = merge.locator("[data-offer=merge]")
    expect(offer.get_by_role("radio")).to_have_count(3)
    added = offer.locator("details.differences", has_text="Ce qui s’ajoute").first
    added.locator("summary").first.click()
    lines = added.locator("> div > .choices > li > p")
    expect(lines).to_have_count(2)
    expect(lines.nth(1)).to_have_text(
        re.compile(r"«\sDr Martin, médecin\s»\s: courriel, téléphone\s+\(mairie, le 20 novembre")
    )
    lines.nth(1).get_by_role("checkbox").uncheck()
    added.get_by_text("Champ par champ").click()
    added.get_by_label(re.compile("Nom\\s: Dr Martin")).check()
    assert lines.nth(1).get_by_role("checkbox").evaluate("box => box.indeterminate")
    offer.get_by_label(re.compile(r"Prendre celui de «\smairie.txt\s»\s: Rappeler mardi")).check()
    offer.get_by_role("button", name="Fusionner ces fichiers avec votre dossier").click()
    assert [held(page, key) for key in (NOTE, f"{STEP}/who", f"{PERSON}/name", f"{PERSON}/phone")] == [
        *("Rappeler mardi", "Zoé", "Dr Martin"),
        None,
    ]
    assert page.evaluate("key => boussole.store.dossier.entries.get(key).d", NOTE) == "mairie"
    # What was not chosen is kept: mine, which no file holds, and that of the other file.
    aside = page.locator("[data-asides] li")
    expect(aside).to_have_count(2)
    for text in ("Rappeler lundi", "Rappeler mercredi"):
        expect(aside.filter(has_text=text)).to_have_count(1)
    assert visit.complaints == []


def test_no_key_and_no_code_shows_in_what_a_file_brings_whatever_the_tool(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("dossier/")
    (path,) = files(tmp_path, [("mairie", None)])
    page.locator("[data-file]").set_input_files(path)
    offer = page.locator("[data-offer=restore]")
    expect(offer.get_by_role("button", name="Ouvrir")).to_be_visible()
    offer.locator("summary").first.click()
    while (more := offer.get_by_role("button", name="Montrer la suite")).is_visible():
        more.click()
    labels = offer.locator("li label").all_text_contents()
    assert len(labels) > 150
    parts = {part for key in json.loads(Path(path).read_text("utf-8"))["entries"] for part in key.split("/")}
    codes = {part for part in parts if "-" in part or re.search(r"\d", part)} - {"2027"}
    wrong = [
        label
        for label in labels
        if "ne connaît pas" in label or re.search(r"[a-z]/[a-z]", label) or codes & set(re.split(r"[\s()«»:,]+", label))
    ]
    assert wrong == []


def test_two_tabs_typing_in_one_field_at_once_lose_no_keystroke(visit: Visit) -> None:
    # At each key the clock goes on as fast as one types, whatever the pace of the machine: who pauses gives way.
    start = datetime(2026, 11, 22, 12)
    visit.context.clock.set_fixed_time(start)
    first = visit.open(ROADMAP)
    second = visit.context.new_page()
    second.goto(visit.base + ROADMAP)
    texts = ("le premier onglet écrit sans regarder", "le second aussi, et plus longtemps que lui")
    fields = [note(first), note(second)]
    for field in fields:
        field.focus()
    for index in range(max(map(len, texts))):
        visit.context.clock.set_fixed_time(start + index * timedelta(milliseconds=150))
        for field, text in zip(fields, texts, strict=True):
            if index < len(text):
                field.evaluate("field => field.focus()")
                field.press_sequentially(text[index])
    for page in (first, second):
        saved(page)
    for page in (first, second):
        page.wait_for_function(KEPT, arg=list(texts))
