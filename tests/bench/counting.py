"""What reading the whole FINESS+ costs: seconds, memory, and the longest time that the page does not answer.

The file is made of invented rows, as large as the real one: about 48 MB of a thousand that unfold.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import ARGUMENTS, serve
from tests.browser.test_firefox import command
from tests.conftest import ROOT, mkdocs_build

SHEET = "100-jours/etat-des-lieux"
FIXTURE = ROOT / "tests" / "fixtures" / "public-files" / "finess-structures-invente.json"
ACTIVE, CLOSED = 105_000, 105_000
CATEGORIES = {"603": 3, "604": 1, "620": 20, "124": 3, "500": 8, "354": 2, "209": 3, "355": 1, "292": 30, "182": 29}
"""Of a hundred sites, how many are of each."""
COMMUNES = ROOT / "node_modules" / "@etalab" / "decoupage-administratif" / "data" / "communes.json"
COMMUNE = """code => globalThis[Symbol.for('boussole')].store.update((dossier, t) => {
  return { ...dossier, entries: new Map([...dossier.entries, ['commune/code', { v: code, t }]]) };
})"""
BEATS = """() => {
  let last = performance.now();
  globalThis.longest = 0;
  const beat = () => {
    globalThis.longest = Math.max(globalThis.longest, performance.now() - last);
    last = performance.now();
    setTimeout(beat);
  };
  beat();
}"""


def invent(file: Path) -> int:
    """Write the file, and return how many bytes it unfolds to."""
    draw = random.Random(1)
    whole = json.loads(FIXTURE.read_text("utf-8"))
    entity = whole["pmej"][0]
    site = entity["ege"][0]
    event = {"evenementId": "#######", "dateEnregistrement": "####-07-07 12:22:32", "dateEvenement": "1994-01-01"}
    site["evenement"] = [{**event, "identifiantObjet1": "########", "typeObjet1": "EG"}] * 10
    site["etatObjet"], site["categorieentiteGeographiqueExercice"] = "@", "&&&"
    for address in site["adresse"]:
        address["cogCommune"] = "~~~~~"
    site["informationsGeneralesEGE"] |= {"numFinessEge": "#########", "siret": "##############"}
    pieces = re.split(r"(#+|@|&&&|~+)", json.dumps({**entity, "ege": [site] * 2}, ensure_ascii=False, indent=2))
    communes = [
        place["code"] for place in json.loads(COMMUNES.read_text("utf-8")) if place["type"] == "commune-actuelle"
    ]
    length = 0
    with gzip.open(file, "wb", compresslevel=6) as written:

        def write(text: str) -> None:
            nonlocal length
            length += written.write(text.replace("\n", "\r\n").encode())

        write('{\n  "generatedAt": "2026-08-13T02:07:30",\n  "pmej": [')
        for entity_at in range((ACTIVE + CLOSED) // 2):
            (category,) = draw.choices(list(CATEGORIES), list(CATEGORIES.values()))
            filled = {"@": "A" if entity_at % 2 else "I", "&&&": category, "~~~~~": draw.choice(communes)}
            parts = (filled.get(part) or _digits(draw, part) for part in pieces)
            write(f"{',' if entity_at else ''}\n{''.join(parts)}")
        write("\n  ]\n}")
    return length


def _digits(draw: random.Random, part: str) -> str:
    return str(draw.randrange(10 ** len(part))).zfill(len(part)) if part.startswith("#") else part


def descendants() -> list[Path]:
    """Return the folders of /proc of the processes that this one started, and those started since by them."""
    parents: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # The name of a program, in brackets, may hold anything.
            parents.setdefault(int(status.read_text("utf-8", "replace").rpartition(")")[2].split()[1]), []).append(
                int(status.parent.name)
            )
    found, waiting = [], [os.getpid()]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found += [Path("/proc", str(child)) for child in children]
        waiting += children
    return found


def memory(of: str) -> int:
    """Return the bytes that our processes hold whose command says `of`; what several share is divided among them."""
    total = 0
    for folder in descendants():
        with suppress(OSError):
            if re.search(of, (folder / "cmdline").read_text("utf-8", "replace")):
                held = re.search(r"^Pss:\s+(\d+)", (folder / "smaps_rollup").read_text("utf-8"), re.MULTILINE)
                total += int(held[1]) * 1024 if held else 0
    return total


@contextmanager
def watched(of: str) -> Iterator[list[int]]:
    """Fill a list with the memory of processes, several times a second."""
    seen = [memory(of)]
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.2):
            seen.append(memory(of))

    thread = threading.Thread(target=watch)
    thread.start()
    yield seen
    stop.set()
    thread.join()


def tell(where: str, seconds: float, length: int, seen: list[int], longest: float) -> None:
    speed = length / 1e6 / seconds
    more = (max(seen) - seen[0]) / 1e6
    print(f"{where:28} {seconds:5.1f} s  {speed:4.0f} MB/s  {more:4.0f} MB more  {longest:4.0f} ms without an answer")


def in_chromium(where: str, address: str, file: Path, length: int) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page()
        page.goto(address)
        page.evaluate(COMMUNE, "63003")
        page.get_by_text("Compter avec un fichier public").click()
        page.evaluate(BEATS)
        with watched("--type=renderer") as seen:
            begun = time.perf_counter()
            page.locator("[data-import-file]").set_input_files(file)
            page.locator(".preview table, [data-import-error]:not([hidden])").first.wait_for(timeout=300_000)
            seconds = time.perf_counter() - begun
        assert page.locator("[data-import-error]").is_hidden(), page.locator("[data-import-error]").inner_text()
        tell(f"Chromium, {where}", seconds, length, seen, page.evaluate("globalThis.longest"))
        browser.close()


def in_firefox(where: str, address: str, file: Path, length: int) -> None:
    with watched("firefox.*-contentproc") as seen:
        result = subprocess.run(
            command("counting.mjs", address, str(file), "63003"), capture_output=True, text=True, check=True
        )
    found = json.loads(result.stdout)
    assert found["lines"], found
    # Firefox starts and ends meanwhile: all that its pages hold counts.
    tell(f"Firefox, {where}", found["seconds"], length, [0, *seen], found["longest"])


def main() -> None:
    """Print what each way of opening the page costs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "finess-structures.json.gz"
        length = invent(file)
        print(f"{file.stat().st_size / 1e6:.0f} MB, {length / 1e6:.0f} unfolded, {ACTIVE} active sites")
        for site, directory_urls in (("site", "true"), ("files", "false")):
            result = mkdocs_build(ROOT, folder / site, DIRECTORY_URLS=directory_urls)
            if result.returncode:
                raise SystemExit(result.stderr)
        in_folder = (folder / "files" / f"{SHEET}.html").as_uri()
        with serve(folder / "site") as address:
            for run in (in_chromium, in_firefox):
                run("a worker", f"{address}{SHEET}/", file, length)
                run("slices of the page", in_folder, file, length)


if __name__ == "__main__":
    main()
