"""Several communes at one desk: their files become a table, in the page alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_opening import held, write, written
from tests.browser.tools import faults, on_paper, table_of
from tests.conftest import ROOT

GENERATOR = ROOT / "tests" / "fixtures" / "communes" / "communes.mjs"
TURNS = """() => {
  globalThis.turns = 0;
  const turn = () => { globalThis.turns += 1; globalThis.turning = setTimeout(turn); };
  turn();
}"""
"""The turns that the page gets for itself while it reads."""
DROPPED = """(files) => {
  const transfer = new DataTransfer();
  for (const [name, text] of files) transfer.items.add(new File([text], name));
  document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
}"""
CUT_WORDS = """() => [...document.querySelectorAll(
  '.follow-table thead button, .follow-table tbody :is([data-label=Jour], [data-label=Terminées])'
)].filter((element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
  return lines.size > element.textContent.trim().split(' ').length;
}).map((element) => element.textContent)"""
"""The headings and the figures that stand on more lines than they have words."""
KEPT = "async () => (await indexedDB.databases()).map(({name}) => name).filter((name) => /suivi/.test(name))"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a hundred invented communes, of 100 kB each."""
    folder = tmp_path_factory.mktemp("communes") / "fichiers"
    subprocess.run(["node", str(GENERATOR), str(folder), "100", "100000"], check=True)
    return folder


def opened(visit: Visit, files: list[Path] | Path, field: str = "Fichiers des communes à ouvrir") -> Page:
    """Open files on the page."""
    page = visit.page
    visit.open("suivi/")
    page.get_by_label(field).set_input_files(files)
    expect(page.locator("[data-count]")).to_contain_text("commune")
    settle(page)
    return page


def communes(page: Page) -> Locator:
    """The names in the first column, in their order."""
    return page.locator(".follow-table tbody th button")


def test_a_folder_of_a_hundred_files_becomes_a_table_while_the_page_answers(
    visit: Visit, folder: Path, tmp_path: Path
) -> None:
    page = visit.page
    visit.open("suivi/")
    before = page.evaluate("JSON.stringify(localStorage)")
    page.evaluate(TURNS)
    page.get_by_label("Répertoire à ouvrir").set_input_files(folder)
    expect(page.locator("[data-said]")).to_have_text(
        "106 fichiers sont ajoutés à la liste. 8 sont refusés\u00a0: voyez plus bas."
    )
    assert page.evaluate("clearTimeout(globalThis.turning), globalThis.turns") >= 3
    refused = page.locator("[data-refused]")
    for name in ("budget.json", "dossier-coupe-en-route.txt", "dossier-version-suivante.txt", "photo.jpg"):
        expect(refused).to_contain_text(name)
    expect(communes(page)).to_have_count(100)

    # The keyboard alone sorts, keeps what is late, then opens a commune.
    heading = page.get_by_role("columnheader", name="En retard")
    heading.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(heading).to_have_attribute("aria-sort", "descending")
    late = page.locator(".follow-table [data-label='En retard']")
    counts = [int(text) for text in late.all_inner_texts() if text.isdigit()]
    assert counts == sorted(counts, reverse=True)
    page.get_by_label("Montrer").select_option("late")
    expect(communes(page)).to_have_count(sum(count > 0 for count in counts))
    name = communes(page).first.inner_text()
    page.get_by_label("Chercher", exact=True).fill(name)
    expect(communes(page)).to_have_count(1)
    communes(page).first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".follow-more")).to_contain_text("1. Appeler la fédération régionale")
    expect(communes(page).first).to_have_attribute("aria-expanded", "true")

    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger le suivi").click()
    head, row = table_of(download.value)
    assert (head[0], row[0], type(row[5])) == ("Commune", name, int)
    with page.expect_download() as download:
        page.get_by_role("button", name="Le suivi en CSV").click()
    assert download.value.path().read_text("utf-8-sig").splitlines()[1].startswith(name)

    page.get_by_label("Chercher", exact=True).fill("")
    page.get_by_label("Montrer").select_option("all")
    page.evaluate("document.querySelector('[data-results]').classList.add('alone')")
    words = on_paper(page, tmp_path, "follow-paper")
    # The heading stands on each page; the guide around the table, on none.
    assert words.count("Ce qu’elle demande") > 5
    assert "Ouvrir des fichiers" not in words

    # Nothing was kept, here or in the visitor's own dossier.
    assert page.evaluate("JSON.stringify(localStorage)") == before
    assert page.evaluate(KEPT) == []
    page.reload()
    expect(page.get_by_role("button", name="Ouvrir des fichiers")).to_be_visible()
    expect(page.locator("[data-results]")).to_be_hidden()
    assert visit.complaints == []


def test_the_list_is_kept_only_if_asked_and_one_commune_opens_apart(visit: Visit, folder: Path) -> None:
    files = sorted(folder.glob("dossier-*.txt"))[:6]
    page = visit.page
    visit.open("suivi/")
    page.evaluate(DROPPED, [(file.name, file.read_text("utf-8")) for file in files])
    expect(page.locator("[data-said]")).to_contain_text("ajoutés à la liste")
    count = communes(page).count()
    # The same files again are the same list.
    page.evaluate(DROPPED, [(files[0].name, files[0].read_text("utf-8"))])
    expect(page.locator("[data-said]")).to_contain_text("1 y était déjà")
    keep = page.get_by_label("Garder cette liste dans ce navigateur")
    keep.check()
    expect(page.locator("[data-kept]")).to_have_text("La liste est gardée dans ce navigateur, à part de votre dossier.")
    page.reload()
    expect(communes(page)).to_have_count(count)
    expect(keep).to_be_checked()
    keep.uncheck()
    expect(page.locator("[data-kept]")).to_contain_text("n’est plus gardée")
    assert page.evaluate(KEPT) == []

    # One commune goes to the page of the dossier, which asks before anything enters.
    write(page, {"commune/name": "Uriage"})
    communes(page).first.click()
    page.get_by_role("button", name="ouvrir dans « Mon dossier »").click()
    page.wait_for_url("**/dossier/")
    expect(page.locator("[data-merge]")).to_be_visible()
    assert held(page, "commune/name") == "Uriage"
    assert visit.complaints == []


def test_a_kept_list_that_was_altered_keeps_nothing_from_being_read(visit: Visit, folder: Path) -> None:
    page = visit.page
    visit.open("suivi/")
    first, second = [(file.name, file.read_text("utf-8")) for file in sorted(folder.glob("dossier-*.txt"))[:2]]
    page.evaluate(DROPPED, [first])
    expect(communes(page)).to_have_count(1)
    page.get_by_label("Garder cette liste dans ce navigateur").check()
    expect(page.locator("[data-kept]")).to_contain_text("est gardée")
    page.evaluate(
        """() => new Promise((resolve, reject) => {
          const request = indexedDB.open('boussole-msp-suivi', 1);
          request.onerror = reject;
          request.onsuccess = () => {
            const transaction = request.result.transaction('fichiers', 'readwrite');
            const store = transaction.objectStore('fichiers');
            const altered = [null, 5, 'texte', {}, {name: 5, text: 'x'}, {name: 'a', text: 5}, {name: 'a', text: null}];
            for (const file of altered) store.add(file);
            transaction.oncomplete = resolve;
            request.result.close();
          };
        })"""
    )
    page.reload()
    expect(communes(page)).to_have_count(1)
    page.evaluate(DROPPED, [second])
    expect(communes(page)).to_have_count(2)
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_table_and_nothing_is_cut(
    open_context: Callable[..., Visit], folder: Path, tmp_path: Path, width: int
) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    long_name = tmp_path / "dossier-sans-coupe.txt"
    long_name.write_text(written({"commune/name": f"Aa{'longue' * 12}", "commune/code": "01001"}), "utf-8")
    files = [*sorted(folder.glob("dossier-*"))[:24], folder / "photo.jpg", long_name]
    page = opened(visit, files)
    communes(page).first.click()
    expect(page.locator(".follow-more")).to_be_visible()
    settle(page)
    assert faults(page, ("light", "dark", "forced")) == {}
    assert page.evaluate(CUT_WORDS) == []
    assert visit.complaints == []
