"""How long an editor or a programmer waits for the preview: from a save to what ``make serve`` shows."""

from __future__ import annotations

import time
from statistics import median

from tests.bench import sites
from tests.previews import EDITS, Preview, preview

RUNS = 5
GOAL = 1.5
WITHIN = ("page", "datum")
"""What the goal is for. A module starts the generator again, a style or a script is built first."""


def main() -> None:
    print(f"From saving to what shows it, seconds, {RUNS} times. Goal for a {' and a '.join(WITHIN)}: at most {GOAL}")
    with preview(sites.folder() / "edited") as live:
        for kind in EDITS:
            waits = [_wait(live, kind) for _ in range(RUNS)]
            times = "  ".join(f"{wait:.2f}" for wait in waits)
            print(f"{kind:10} {times}   median {median(waits):.2f} s, most {max(waits):.2f} s", flush=True)


def _wait(live: Preview, kind: str) -> float:
    edit = EDITS[kind]
    path = live.root / edit.file
    before = path.read_text("utf-8")
    started = time.monotonic()
    word = live.save(edit)
    live.until_shown(edit.address, word)
    waited = time.monotonic() - started
    path.write_text(before, "utf-8")
    live.until_hidden(edit.address, word)
    return waited
