"""How long a slow phone waits for the finder: from a key to the first suggestion, processor slowed six times."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.conftest import ROOT, mkdocs_build

SLOWED = 6
ENTRIES = ("Ambert", "Saint-Denis", "Rennes", "63600", "Sainte-Colombe", "Villeneuve")
# From the last key to a list changed and painted.
WATCH = """() => {
  const list = document.querySelector('[role=listbox]');
  window.waits = [];
  let pressed = 0;
  document.querySelector('[role=combobox]').addEventListener('input', () => { pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const since = pressed;
    if (list.hidden || !list.children.length || !since) return;
    pressed = 0;
    requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - since)));
  }).observe(list, {childList: true, attributes: true});
}"""


def waits(page: Page, entry: str) -> list[float]:
    """Return, in milliseconds, the wait after each key of `entry` that changed the suggestions."""
    page.evaluate(WATCH)
    page.locator("[role=combobox]").press_sequentially(entry, delay=250)
    page.wait_for_timeout(500)
    return list(page.evaluate("window.waits"))


def main() -> None:
    """Print the waits for a few entries, each typed on a page just opened from a folder."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        result = mkdocs_build(ROOT, Path(folder), DIRECTORY_URLS="false")
        if result.returncode:
            raise SystemExit(result.stderr)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        everything: list[float] = []
        for entry in ENTRIES:
            page = browser.new_page(viewport={"width": 360, "height": 800})
            page.goto((Path(folder) / "annuaire.html").as_uri())
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
            found = waits(page, entry)
            everything += found
            print(f"{entry:15} {'  '.join(f'{wait:4.0f}' for wait in found)} ms")
            page.close()
        browser.close()
    print(f"{len(everything)} keys: median {statistics.median(everything):.0f} ms, most {max(everything):.0f} ms")


if __name__ == "__main__":
    main()
