"""The table of a hundred communes, against counts made apart: nothing of the site's code counts here."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.communes import DIAGNOSIS, TODAY, communes, expected, needs, professionals, read, write
from tests.browser.communes import profession as called
from tests.browser.conftest import Visit

ROWS = """() => [...document.querySelectorAll('.follow-table tbody tr[data-line]')].map((row) =>
  [...row.children].map((cell) => (cell.querySelector('button') ?? cell).textContent.trim()))"""
SUMS = """() => Object.fromEntries([...document.querySelectorAll('[data-sum] table')].map((table) => [
  table.caption.textContent,
  [...table.tBodies[0].rows].map((row) => [row.cells[0].textContent, row.cells[1].textContent]),
]))"""
NOTHING_ASKED = ("Rien de noté", "Rien dans ce fichier")
"""Of a whole dossier, and of a part that may leave it out."""
PRIVATE = re.compile(r"Camille|Invente|Fictif|Sacha|Madame Exemple|00 00 00|exemple\.invalid")
"""Of the persons of these dossiers."""


def opened(visit: Visit, files: list[Path], wanted: int) -> Page:
    page = visit.page
    page.clock.set_fixed_time(datetime(TODAY.year, TODAY.month, TODAY.day, 12))
    visit.open("suivi/")
    page.locator("[data-files]").set_input_files([str(file) for file in files])
    expect(page.locator(".follow-table tbody tr[data-line]")).to_have_count(wanted)
    return page


def test_the_table_of_a_hundred_communes_says_what_was_counted_apart(visit: Visit, tmp_path: Path) -> None:
    files, told = write(tmp_path / "communes")
    sound = [read(file) for file, each in zip(files, told, strict=True) if each["kind"] != "damaged"]
    wanted = {file.value("commune/name") or file.name: expected(file) for file in communes(sound)}
    assert len(wanted) == 100
    page = opened(visit, files, len(wanted))

    shown = {row[0]: row[1:] for row in page.evaluate(ROWS)}
    for commune, counts in wanted.items():
        label = commune if commune in shown else f"Commune non dite ({commune})"
        day, done, late, blocked, date, changed, demands = (_plain(cell) for cell in shown.pop(label))
        found = {
            "day": _day(day),
            **{name: None if cell == "Pas dans ce fichier" else cell
               for name, cell in (("done", done), ("late", late), ("blocked", blocked))},
            "date": None if date == "Aucune date" else date.split(",")[0],
            "changed": changed.split(",")[0],
            "by": set(re.findall("« (.+) »", changed)),
            "demands": [] if demands in NOTHING_ASKED else [line.split(" (")[0] for line in demands.split("\n")],
        }  # fmt: skip
        assert found == counts, commune
    assert shown == {}

    refused = page.locator("[data-refused]")
    for each in told:
        if each["kind"] == "damaged":
            expect(refused).to_contain_text(each["name"])
    assert not PRIVATE.search(page.locator("[data-table]").inner_text())
    assert page.evaluate("boussole.store.dossier.entries.size") == 0
    assert visit.complaints == []


def test_the_sum_of_a_hundred_communes_is_the_one_made_apart(visit: Visit, tmp_path: Path) -> None:
    files, told = write(tmp_path / "communes")
    sound = [read(file) for file, each in zip(files, told, strict=True) if each["kind"] != "damaged"]
    asked = communes(sound, DIAGNOSIS)
    wanted = professionals(asked)
    page = opened(visit, files, len(asked))
    expect(page.locator("[data-sum] caption").first).to_have_text("Professionnels de santé")

    sums = {caption: {label: _number(text) for label, text in rows} for caption, rows in page.evaluate(SUMS).items()}
    everybody = wanted["professions"].total()
    assert everybody > 100
    assert {called(label): count for label, count in sums["Professionnels de santé"].items()} == {
        **wanted["professions"],
        "Ensemble": everybody,
    }
    assert sums["Départs annoncés, par année"] == wanted["departures"]
    assert sums["Âges"] == wanted["ages"]
    assert sum(sums["Besoins entendus, par thème"].values()) == needs(asked)
    assert visit.complaints == []


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text.split(",")[0]))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _day(text: str) -> int | None:
    if match := re.fullmatch(r"Jour (\d+)", text):
        return int(match[1])
    if match := re.fullmatch(r"Jour 0 dans (\d+) jours?", text):
        return -int(match[1])
    assert text == "Pas de jour 0"
    return None
