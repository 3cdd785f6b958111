"""Two browsers on one file: whatever happens to it, nothing that was typed is lost, and both end alike."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Opening, Visit
from tests.browser.tools import FLUSH, PROBES, data_in

SHARED = (PROBES / "shared-file.js").read_text("utf-8")
NOTES = [f"checklist/100-jours/step/{step}/note" for step in ("appeler-federation", "diagnostic", "noyau-dur")]
ROWS = [f"swot/atelier-cpts/forces/row/{letter * 10}" for letter in "abcdef"]
KEYS = ["msp/name", *NOTES, *(f"{row}/{field}" for row in ROWS for field in ("text", "detail"))]
DAY = 86_400_000
ERRORS = ["NotFoundError", "NoModificationAllowedError", "QuotaExceededError", "NotReadableError"]
EDITS = 1_000
BATCH = 40
FILE = "globalThis[Symbol.for('boussole-common')]?.commonFile(boussole.store)"
LOOK = f"() => {{ globalThis.looking = {FILE}.look(); }}"
# Writes as tools do, later than all that is there, and returns the texts that went.
WRITE = """(edits) => {
  const gone = [];
  for (const [key, v] of edits) {
    boussole.store.update((dossier, now) => {
      const entries = new Map(dossier.entries);
      let t = now;
      for (const entry of entries.values()) t = Math.max(t, entry.t + 1);
      const was = entries.get(key)?.v;
      if (typeof was === 'string' && was !== v) gone.push(was);
      entries.set(key, { v, t });
      if (!key.endsWith('/deleted')) return { id: dossier.id, entries };
      const row = key.slice(0, -'deleted'.length);
      for (const [other, entry] of entries) {
        if (!other.startsWith(row) || other === key) continue;
        if (typeof entry.v === 'string') gone.push(entry.v);
        entries.delete(other);
      }
      return { id: dossier.id, entries };
    });
  }
  return gone;
}"""
ASIDES = """() => boussole.store.asides.map(({ id, value }) => (boussole.store.dropAside(id), value))"""
SHOWN = """() => Object.fromEntries([...boussole.store.dossier.entries]
  .filter(([key, { v }]) => v !== null && !key.endsWith('/deleted')).map(([key, { v }]) => [key, v]).sort())"""


class Drive:
    """A file on a shared drive, and how it answers to each browser."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_bytes(b"")
        self.versions: list[bytes] = []
        self.refusals: dict[BrowserContext, str] = {}
        """The error of what a browser asks; `never` cuts what it writes, and does not answer."""

    def share(self, context: BrowserContext) -> None:
        context.expose_binding("readShared", lambda source: self._read(source["context"]))
        context.expose_binding("writeShared", lambda source, text: self._write(source["context"], text))
        context.add_init_script(SHARED)

    def _read(self, context: BrowserContext) -> dict[str, Any]:
        error = self.refusals.get(context, "")
        if error and error != "never":
            return {"error": error}
        return {"bytes": list(self.path.read_bytes()), "at": int(self.path.stat().st_mtime * 1_000)}

    def _write(self, context: BrowserContext, text: str) -> dict[str, str]:
        error = self.refusals.get(context, "")
        written = text.encode()
        if error == "never":
            self.path.write_bytes(written[: len(written) // 2])
        elif not error:
            self.path.write_bytes(written)
            self.versions.append(written)
        return {"error": error}


class Desk:
    """A browser of its own, and its page."""

    def __init__(self, visit: Visit, drive: Drive) -> None:
        self.context = visit.context
        self.drive = drive
        self.base = visit.base
        drive.share(visit.context)
        self.page: Page = visit.page
        self.kept: set[str] = set()
        """What was set aside there."""
        self.gone: set[str] = set()
        """What was written over there, by who saw it."""
        self.open()

    def open(self) -> None:
        self.page.goto(f"{self.base}dossier/")
        self.page.wait_for_function("() => boussole.store")
        self.page.evaluate("async () => { await boussole.store.opened; }")

    def choose(self, button: str) -> None:
        """Choose the file, as the visitor does."""
        self.page.locator("[data-common-open]").click()
        self.page.locator("[data-common-panel]").get_by_role("button", name=button).click()
        self.page.wait_for_function(f"() => {FILE}?.state?.kind === 'saved'")

    def write(self, edits: list[tuple[str, str | bool | None]]) -> None:
        self.gone.update(self.page.evaluate(WRITE, edits))
        self.page.evaluate(FLUSH)

    def look(self) -> None:
        """Begin to look at the file."""
        self.page.evaluate(LOOK)

    def looked(self) -> str:
        """Wait for the end of it, and return where the file stands."""
        state: str = self.page.evaluate(f"async () => {{ await looking; return {FILE}.state.kind; }}")
        self.kept.update(self.page.evaluate(ASIDES))
        return state

    def settle(self) -> None:
        """Look until the file holds all: one that was left cut is written again once it has stayed so for a while."""
        self.drive.refusals.pop(self.context, None)
        for _ in range(8):
            self.look()
            if self.looked() == "saved":
                return
            self.wait(15_000)
        raise AssertionError(self.looked())

    def die(self) -> None:
        """Stop in the middle of a write, which leaves half of it; then come again."""
        self.settle()
        self.drive.refusals[self.context] = "never"
        self.write([("msp/name", f"tué {len(self.drive.versions)}")])
        self.look()
        self.page.wait_for_function("() => globalThis.isHung")
        self.drive.refusals.pop(self.context)
        self.page.close()
        self.page = self.context.new_page()
        self.open()
        self.page.wait_for_function(f"() => {FILE}")
        self.page.evaluate(f"async () => {{ await {FILE}.opened; }}")

    def wait(self, milliseconds: int) -> None:
        """Let the clock of this browser go forward."""
        self.page.evaluate("ms => { globalThis.skew += ms; }", milliseconds)

    def shift(self, milliseconds: int) -> None:
        """Set its clock, for its later pages too."""
        self.page.evaluate("ms => { globalThis.skew = ms; localStorage.setItem('skew', ms); }", milliseconds)

    @property
    def shown(self) -> dict[str, Any]:
        shown: dict[str, Any] = self.page.evaluate(SHOWN)
        return shown


@pytest.fixture
def desks(open_context: Opening, tmp_path: Path) -> tuple[Desk, Desk, Drive]:
    drive = Drive(tmp_path / "commun.txt")
    first, second = (Desk(open_context(viewport={"width": 1280, "height": 900}), drive) for _ in range(2))
    first.write([("msp/name", "MSP des Tilleuls")])
    first.choose("Créer le fichier")
    second.choose("Rejoindre un fichier qui existe")
    return first, second, drive


def batch(draw: random.Random, typed: list[str]) -> list[tuple[str, str | bool | None]]:
    """Return what a visitor writes: texts, each typed once, and some that go."""
    edits: list[tuple[str, str | bool | None]] = []
    for _ in range(BATCH):
        roll = draw.random()
        if roll < 0.06:
            edits.append((f"{draw.choice(ROWS)}/deleted", True))
        elif roll < 0.12:
            edits.append((draw.choice(KEYS), None))
        else:
            typed.append(f"texte {len(typed)}.")
            edits.append((draw.choice(KEYS), typed[-1]))
    return edits


def trouble(draw: random.Random, desk: Desk, drive: Drive) -> None:
    """Let something go wrong with the file, or with the clock of a browser."""
    roll = draw.randrange(5)
    if roll == 0 and drive.versions:
        drive.path.write_bytes(draw.choice(drive.versions))
    elif roll == 1:
        whole = drive.path.read_bytes()
        drive.path.write_bytes(whole[: draw.randrange(len(whole) + 1)])
    elif roll == 2:
        drive.refusals[desk.context] = draw.choice(ERRORS)
    elif roll == 3:
        drive.refusals.clear()
    else:
        desk.shift(draw.choice([0, 3 * DAY, -2 * DAY, 40 * DAY]))


def test_a_thousand_edits_of_two_browsers_on_one_file_are_all_there_or_set_aside(
    desks: tuple[Desk, Desk, Drive],
) -> None:
    *both, drive = desks
    draw = random.Random(7)
    typed: list[str] = []
    for turn in range(EDITS // BATCH):
        desk = draw.choice(both)
        desk.write(batch(draw, typed))
        if turn % 2:
            trouble(draw, desk, drive)
        for each in both:
            each.look()
        for each in both:
            each.looked()
        if turn % 8 == 7:
            desk.die()
    drive.refusals.clear()
    for desk in both * 3:
        desk.settle()
    first, second = both
    assert [desk.looked() for desk in both] == ["saved", "saved"]
    assert first.shown == second.shown
    entries = data_in(drive.path)["entries"]
    assert first.shown == {
        key: entry["v"] for key, entry in sorted(entries.items()) if entry["v"] is not None and entry["v"] is not True
    }
    there = set(first.shown.values()).union(*(desk.kept | desk.gone for desk in both))
    assert [text for text in typed if text not in there] == []
    assert len(typed) > EDITS * 3 / 4
    size = drive.path.stat().st_mtime_ns
    for desk in both:
        desk.look()
        desk.looked()
    assert drive.path.stat().st_mtime_ns == size, "two browsers at rest wrote"
    expect(first.page.locator(".now [data-common]")).to_contain_text("commun.txt")
