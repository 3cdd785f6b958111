"""Public files given to the page as they come: counted the same from a server and from a folder, in both browsers."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.test_diagnosis import PUBLIC, choose, give
from tests.browser.test_firefox import run
from tests.conftest import html_path

SHEET = "100-jours/etat-des-lieux"
CELLS = "table => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))"
# A file, and what one line of it says of Ambérieu-en-Bugey: the lines are invented, and counted by hand.
COUNTED = {
    "finess-structures.json.gz": ("Pharmacies", ["2", "2", "3"]),
    "apl.xlsx": ("APL aux médecins généralistes, en", ["3", "3,33", "2,92", "3,28"]),
    "apl-resaved.csv": ("APL aux médecins généralistes, en", ["3", "3,33", "2,92", "3,28"]),
    "bpe-resaved.xlsx": ("Médecins généralistes", ["12", "14", "24", "2\u202f447"]),
    "cartosante.csv": ("APL Médecins généralistes", ["3,5"]),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files as they are downloaded: one of them is packed."""
    packed = tmp_path_factory.mktemp("downloads") / "finess-structures.json.gz"
    packed.write_bytes(gzip.compress((PUBLIC / "finess-structures.json").read_bytes()))
    return [packed, *(PUBLIC / name for name in COUNTED if not name.endswith(".gz"))]


def line(found: list[list[str]], start: str) -> list[str]:
    """Return the figures of the first line whose name begins so."""
    return next(cells for name, *cells in found if name.startswith(start))


@pytest.mark.parametrize("folder", [False, True], ids=["from a server", "from a folder"])
def test_public_files_are_counted(
    folder: bool, files: list[Path], open_context: Callable[..., Visit], request: pytest.FixtureRequest
) -> None:
    base = request.getfixturevalue("bundle_folder").as_uri() + "/" if folder else request.getfixturevalue("served")
    visit = open_context(base=base, viewport={"width": 1280, "height": 900})
    page: Page = visit.open(html_path(f"{SHEET}.md", directory_urls=not folder))
    choose(page, "Ambérieu-en-Bugey")
    page.get_by_text("code Insee 01004").wait_for()
    preview = page.get_by_role("region", name="Avant d’ajouter")
    for file in files:
        give(page, file=file)
        start, expected = COUNTED[file.name]
        preview.get_by_text(start).first.wait_for()
        assert line(preview.get_by_role("table").first.evaluate(CELLS), start) == expected
        preview.get_by_role("button", name="Ne rien changer").click()
    assert visit.complaints == []


def test_firefox_counts_them_too(files: list[Path], served: str, bundle_folder: Path) -> None:
    addresses = [served + html_path(f"{SHEET}.md"), (bundle_folder / html_path(f"{SHEET}.md", False)).as_uri()]
    seen = run("count.mjs", "Ambérieu-en-Bugey", json.dumps(addresses), *map(str, files))
    assert [page["complaints"] for page in seen] == [[], []]
    for page in seen:
        for name, (start, expected) in COUNTED.items():
            assert line(page[name], start) == expected  # type: ignore[arg-type]
