"""Files are read by a worker, or in slices of the page where none starts: the page answers, and stops it any time."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, Route

from macros.publish.headers import SECURITY
from tests import servers
from tests.browser.conftest import Visit
from tests.conftest import ROOT

SHEET = "100-jours/etat-des-lieux"
SITES = ROOT / "tests" / "fixtures" / "public-files" / "finess-structures-invente.json"
COMMUNE = """() => globalThis.boussole.store.update((dossier, t) => {
  const entries = new Map(dossier.entries);
  entries.set('commune/code', { v: '63003', t });
  return { ...dossier, entries };
})"""
# Half a gigabyte that takes no room: a browser holds the part that it repeats once.
BIG = """(input, site) => {
  const part = new Blob([Array(200).fill(site).join()]);
  const transfer = new DataTransfer();
  const parts = Array(800).fill([part, ',']).flat();
  transfer.items.add(new File(['{"pmej":[{"ege":[', ...parts, part, ']}]}'], 'sites.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}"""


def open_sheet(visit: Visit, address: str = f"{SHEET}/") -> tuple[Page, list[str]]:
    """Open the état des lieux of Ambert; the addresses of the workers that start fill the list."""
    workers: list[str] = []
    page = visit.open(address)
    page.on("worker", lambda worker: workers.append(worker.url.removeprefix(visit.base)))
    page.evaluate(COMMUNE)
    # With the keyboard: what is known of the commune comes above, and moves what a mouse would press.
    page.locator("[data-import] > summary").press("Enter")
    return page, workers


def pharmacies(page: Page) -> str:
    """Read the sites that the tests invented, and return how many pharmacies Ambert has."""
    content = gzip.compress(SITES.read_bytes())
    file = {"name": "sites.json.gz", "mimeType": "application/gzip", "buffer": content}
    page.get_by_label("Fichier à lire").set_input_files(file)  # type: ignore[arg-type]
    preview = page.get_by_role("region", name="Avant d’ajouter")
    row = preview.get_by_role("row").filter(has=page.get_by_label("Pharmacie"))
    return row.get_by_role("cell").first.inner_text()


def stop_a_long_reading(page: Page) -> None:
    """Stop the reading of a large file while it goes on: a page that does not answer would read it to its end."""
    site = json.loads(SITES.read_text("utf-8"))["pmej"][0]["ege"][0]
    page.get_by_label("Fichier à lire").evaluate(BIG, json.dumps(site))
    page.get_by_role("button", name="Arrêter la lecture").press("Enter")
    page.get_by_text("Lecture arrêtée. Rien n’est modifié.").wait_for()
    assert page.get_by_role("region", name="Avant d’ajouter").count() == 0


def ended(page: Page) -> bool:
    """Tell whether no worker is left, within a thousand frames."""
    return any(not page.workers or page.evaluate("() => new Promise(requestAnimationFrame)") == 0 for _ in range(1_000))


def test_a_worker_of_the_published_site_counts_and_is_stopped(
    open_context: Callable[..., Visit], published_site: Path
) -> None:
    with servers.nginx(published_site) as server:
        visit = open_context(base=server.address)
        page, workers = open_sheet(visit)
        assert pharmacies(page) == "2"
        stop_a_long_reading(page)
        assert [address.split(".")[0] for address in workers] == ["assets/census"] * 2
        assert ended(page)
        assert visit.complaints == []


def test_a_browser_that_unfolds_nothing_by_itself_fetches_what_does(
    open_context: Callable[..., Visit], published_site: Path
) -> None:
    def make_older(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=f"delete self.DecompressionStream;{response.text()}")

    with servers.nginx(published_site) as server:
        visit = open_context(base=server.address)
        visit.context.route("**/assets/census.*.js", make_older)
        fetched: list[str] = []
        visit.context.on("request", lambda request: fetched.append(request.url.removeprefix(visit.base)))
        page, workers = open_sheet(visit)
        assert pharmacies(page) == "2"
        assert len(workers) == 1
        assert any(address.startswith("assets/inflate.") for address in fetched)
        assert visit.complaints == []


def test_a_page_opened_from_a_folder_counts_in_slices_and_is_stopped(
    open_context: Callable[..., Visit], file_site: Path
) -> None:
    visit = open_context(base=file_site.as_uri() + "/", offline=True)
    page, workers = open_sheet(visit, f"{SHEET}.html")
    stop_a_long_reading(page)
    assert pharmacies(page) == "2"
    assert (workers, visit.complaints) == ([], [])


def test_a_host_that_forbids_workers_does_not_stop_the_page_from_counting(visit: Visit) -> None:
    def forbid(route: Route) -> None:
        policy = f"{SECURITY['Content-Security-Policy']}; worker-src 'none'"
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})

    visit.context.route(f"**/{SHEET}/", forbid)
    page, _ = open_sheet(visit)
    assert pharmacies(page) == "2"
    assert visit.complaints, "a worker was forbidden"
    assert all("worker-src" in complaint for complaint in visit.complaints)
