"""The file that stays open: chosen once, taken up again, and every failure said with what is safe and what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import step
from tests.browser.tools import PROBES, faults

PICKERS = (PROBES / "pickers.js").read_text("utf-8")
NAME = "dossier-ambert.txt"
SAFE = "Ce que vous écrivez reste enregistré dans ce navigateur."
SAVED = re.compile(r"^Enregistré aussi dans «\u00a0.+\u00a0» à \d+\u00a0h\u00a0\d\d\.$")


def tell(page: Page, **said: str) -> None:
    """Say how the file behaves from now on: which act fails, and with which error."""
    page.evaluate(
        """(said) => {
          for (const key of Object.keys(localStorage)) if (key.startsWith('test:')) localStorage.removeItem(key);
          for (const [key, value] of Object.entries(said)) localStorage.setItem(`test:${key}`, value);
        }""",
        said,
    )


def look(page: Page) -> None:
    page.evaluate("() => dispatchEvent(new Event('focus'))")


def state(page: Page) -> Locator:
    return page.locator(".now [data-common] > p").first


@pytest.fixture
def desk(open_context: Callable[..., Visit]) -> Visit:
    """A visitor whose dossier is kept in a file too."""
    visit = open_context(viewport={"width": 360, "height": 800})
    visit.context.add_init_script(PICKERS)
    page = visit.open("dossier/")
    page.locator("#dossier-commune").fill("Ambert")
    tell(page, chosen=NAME)
    page.get_by_role("button", name="Enregistrer dans un fichier").click()
    page.get_by_role("button", name="Créer le fichier").click()
    expect(state(page)).to_have_text(SAVED)
    return visit


def of_another_device(page: Page, key: str, value: str, device: str) -> None:
    """Write an answer in the file as another device does, a moment later."""
    head, marker, data = page.evaluate("(name) => textIn(name)", NAME).partition(" =====\n")
    dossier = json.loads(data)
    dossier["version"] = 3
    latest = max(entry["t"] for entry in dossier["entries"].values())
    dossier["entries"][key] = {"v": value, "t": latest + 1000, "d": device}
    text = re.sub(r"Enregistrements.*", "", head) + marker + json.dumps(dossier)
    page.evaluate("([name, text]) => fileNamed(name, text)", [NAME, text])


def test_a_file_chosen_once_takes_each_change_and_brings_those_of_others(desk: Visit) -> None:
    page = desk.page
    here = page.locator(".now [data-state]")
    expect(here).to_have_text(re.compile(r"^Enregistré dans ce navigateur à \d+\sh\s\d\d\.$"))
    of_another_device(page, "msp/name", "MSP du Livradois", "mairie")
    look(page)
    news = page.locator(".now [data-common]")
    expect(news).to_contain_text("Une réponse est arrivée de «\u00a0mairie\u00a0»")
    # Both change one text while the share is away: the visitor chooses, and the other text is set aside.
    tell(page, getFile="NotReadableError")
    page.locator("#dossier-commune").fill("Ambert et son canton")
    expect(page.locator(".now [data-state]")).to_contain_text("Enregistré dans")
    tell(page)
    of_another_device(page, "commune/name", "Ambert-Livradois", "mairie")
    look(page)
    expect(news).to_contain_text("Un texte a été changé des deux côtés")
    page.get_by_role("link", name="Choisir les textes").first.click()
    page.get_by_role("radio", name="Ambert et son canton").check()
    page.get_by_role("button", name="C’est choisi").click()
    expect(page.locator("#dossier-commune")).to_have_value("Ambert et son canton")
    expect(page.locator("[data-asides] li")).to_have_count(1)
    expect(page.locator("[data-asides] li")).to_contain_text("Ambert-Livradois")
    # The next visit: one press gives the permission again.
    tell(page, permission="prompt")
    page = desk.open("100-jours/feuille-de-route/")
    step(page).get_by_label("Note").fill("Appeler jeudi")
    bar = page.locator("[data-save-bar] [data-common]").first
    expect(bar).to_contain_text("demande votre accord")
    expect(bar).to_contain_text(SAFE)
    assert "Appeler jeudi" not in page.evaluate("(name) => textIn(name)", NAME)
    bar.get_by_role("button", name="Autoriser l’écriture dans ce fichier").press("Enter")
    expect(bar.locator("p").first).to_have_text(SAVED)
    held = page.evaluate("(name) => textIn(name)", NAME)
    assert "Appeler jeudi" in held
    assert "MSP du Livradois" in held
    assert "Ambert et son canton" in held
    # What follows the file may not come: it is said in its place, and comes at the next visit.
    desk.context.route("**/common.js", lambda route: route.abort())
    page = desk.open("100-jours/feuille-de-route/")
    expect(page.locator("[data-save-bar] [data-common]").first).to_contain_text("Fichier commun\u00a0: Une partie")
    desk.context.unroute("**/common.js")
    desk.complaints.clear()
    # Let go of, the file stays as it is.
    page = desk.open("dossier/")
    expect(state(page)).to_have_text(SAVED)
    page.get_by_role("button", name="Enregistrer dans un fichier").click()
    page.get_by_role("button", name="Ne plus écrire dans ce fichier").click()
    expect(page.locator("[data-common-panel] .said")).to_contain_text("reste comme il est")
    expect(page.locator(".now [data-common] [role=status]").first).to_be_empty()
    page.locator("#dossier-commune").fill("Ambert")
    expect(page.locator(".now [data-state]")).to_contain_text("Téléchargez votre dossier pour le garder")
    assert page.evaluate("(name) => textIn(name)", NAME) == held
    assert desk.complaints == []


MISSING = {"getFile": "NotFoundError"}
FAILURES: list[tuple[dict[str, str], str, str, str]] = [
    ({"createWritable": "NoModificationAllowedError"}, "", "verrouillé", "Essayer maintenant"),
    ({"createWritable": "NotAllowedError"}, "", "en lecture seule", "Essayer maintenant"),
    ({"createWritable": "QuotaExceededError"}, "", "est plein", "Essayer maintenant"),
    ({"getFile": "NotReadableError"}, "", "ne répond plus", "Essayer maintenant"),
    ({"createWritable": "AbortError"}, "", "n’a pas pu écrire", "Essayer maintenant"),
    ({"createWritable": "NotAllowedError", "permission": "denied"}, "", "n’a plus le droit", "Retrouver ce fichier"),
    (MISSING, "", "n’est plus à sa place", "Retrouver ce fichier"),
    (MISSING, "moved", "a été renommé ou déplacé", "Retrouver ce fichier"),
    (MISSING, "disappeared", "a été supprimé", "Créer de nouveau le fichier"),
]
"""How the file fails, what the browser saw of it, what is said, and the button that mends it."""


def test_each_failure_is_said_with_what_is_safe_and_the_button_that_mends_it(desk: Visit) -> None:
    page = desk.page
    for number, (said, seen, words, button) in enumerate(FAILURES):
        commune = f"Ambert {number}"
        tell(page, **said)
        page.locator("#dossier-commune").fill(commune)
        page.evaluate("(type) => seen(type)", seen) if seen else look(page)
        expect(state(page)).to_contain_text(words)
        expect(state(page)).to_contain_text(SAFE)
        expect(page.locator(".now [data-state]")).to_contain_text("Enregistré dans ce navigateur")
        # The disk has room again, the key is back, the file is where the visitor shows it.
        tell(page, chosen=NAME)
        page.locator(".now [data-common]").get_by_role("button", name=button).click()
        expect(state(page)).to_have_text(SAVED)
        assert commune in page.evaluate("(name) => textIn(name)", NAME), words
    assert desk.complaints == []


def test_a_file_that_holds_something_else_is_left_as_it_is(desk: Visit) -> None:
    page = desk.page
    # Read once: from then on a text that is cut is known as ours.
    of_another_device(page, "msp/name", "MSP du Livradois", "mairie")
    look(page)
    expect(page.locator(".now [data-common]")).to_contain_text("Une réponse est arrivée")
    whole = page.evaluate("(name) => textIn(name)", NAME)
    other = whole.replace('"Ambert"', '"Thiers"').replace(whole.split('"id": "')[1][:10], "zzzzzzzzzz")
    cases = [
        ("une photo", "n’est pas un dossier", "Choisir un autre fichier"),
        (re.sub(r'"version": \d+', '"version": 99', whole), "version plus récente", "Recharger la page"),
        (whole.replace("Données du dossier", "Données d’une partie du dossier"), "version à partager", "Écrire"),
        (whole[: len(whole) // 2], "vide ou coupé", "Le réécrire avec mon dossier"),
        (re.sub("Enregistrements.*", "", other), "c’est celui de Thiers", "Fusionner les deux"),
    ]
    for text, words, button in cases:
        page.evaluate("([name, text]) => fileNamed(name, text)", [NAME, text])
        look(page)
        expect(state(page)).to_contain_text(words)
        expect(state(page)).to_contain_text(SAFE)
        expect(page.locator(".now [data-common]").get_by_role("button", name=button)).to_be_visible()
        assert page.evaluate("(name) => textIn(name)", NAME) == text
    page.evaluate("([name, text]) => fileNamed(name, text)", [NAME, whole])
    look(page)
    expect(state(page)).to_have_text(SAVED)
    # The name of a conflict copy is told before it is taken.
    tell(page, chosen="dossier-ambert (conflit de PC-MAIRIE).txt")
    page.get_by_role("button", name="Rejoindre un fichier qui existe").click()
    expect(page.locator("[data-common-panel] .said")).to_contain_text("copie de conflit")
    tell(page, getFile="NotFoundError")
    look(page)
    expect(state(page)).to_contain_text("n’est plus à sa place")
    page.set_viewport_size({"width": 320, "height": 800})
    assert faults(page, ("light", "dark", "forced")) == {}
    assert desk.complaints == []


ERASED = """() => new Promise((resolve, reject) => {
  const request = indexedDB.open('boussole-msp', 1);
  request.onerror = reject;
  request.onsuccess = () => {
    const all = request.result.transaction('dossier').objectStore('dossier');
    const keys = all.getAllKeys();
    all.getAll().onsuccess = ({target}) => {
      request.result.close();
      const texts = target.result.filter((value, index) => keys.result[index] !== 'file');
      resolve(JSON.stringify([texts, Object.entries(localStorage).filter(([key]) => !key.startsWith('test:'))]));
    };
  };
})"""


@pytest.mark.parametrize("permission", ["granted", "prompt"])
def test_nothing_that_the_dossier_held_stays_once_it_is_erased(desk: Visit, permission: str) -> None:
    page = desk.page
    of_another_device(page, "msp/name", "MSP du Livradois", "mairie")
    look(page)
    expect(page.locator(".now [data-common]")).to_contain_text("Une réponse est arrivée")
    expect(state(page)).to_have_text(SAVED)
    assert "Livradois" in page.evaluate(ERASED)
    tell(page, permission=permission)
    page = desk.open("dossier/")
    expect(state(page)).to_contain_text("demande votre accord" if permission == "prompt" else "Enregistré aussi")
    page.get_by_role("button", name="Effacer le dossier").click()
    page.locator("[data-erased]").get_by_role("button", name="Supprimer cette copie").click()
    page.wait_for_function(f"async () => !/Livradois|Ambert/.test(await ({ERASED})())")
    # Still there for who wants it, and never without being asked.
    tell(page)
    page = desk.open("dossier/")
    expect(state(page)).to_contain_text("Vous avez effacé le dossier de ce navigateur")
    assert "Livradois" in page.evaluate("(name) => textIn(name)", NAME)
    page.locator(".now [data-common]").get_by_role("button").first.click()
    expect(page.locator("#dossier-commune")).to_have_value("Ambert")
    assert desk.complaints == []


@pytest.mark.parametrize("link", ["handle: {}", "handle: null", "handle: 'texte', name: {}", ""])
def test_a_file_altered_in_the_browser_is_told_and_stops_nothing(desk: Visit, link: str) -> None:
    page = desk.page
    page.evaluate(
        f"""() => new Promise((resolve, reject) => {{
          const request = indexedDB.open('boussole-msp', 1);
          request.onerror = reject;
          request.onsuccess = () => {{
            const transaction = request.result.transaction('dossier', 'readwrite');
            const store = transaction.objectStore('dossier');
            const id = localStorage.getItem('boussole-msp:dossier-file');
            store.put({{id, name: 'dossier-ambert.txt', {link}}}, 'file');
            store.put({{known: 5}}, 'file-memory');
            transaction.oncomplete = resolve;
            request.result.close();
          }};
        }})"""
    )
    page = desk.open("dossier/")
    expect(state(page)).to_contain_text(SAFE)
    page.locator(".now [data-common]").get_by_role("button", name="Choisir un autre fichier").click()
    expect(state(page)).to_have_text(SAVED)
    assert desk.complaints == []


IN_MEMORY = """() => {
  window.held = '';
  const writable = {write: async (text) => { window.held = text; }, close: async () => {}};
  const handle = {
    name: 'dossier-ambert.txt',
    getFile: async () => new File([window.held], 'dossier-ambert.txt'),
    createWritable: async () => writable,
  };
  window.showSaveFilePicker = async () => handle;
}"""


def test_the_copy_on_a_disk_keeps_a_file_open_too(open_context: Callable[..., Visit], file_site: Path) -> None:
    visit = open_context(base=file_site.as_uri() + "/", offline=True)
    page = visit.open("dossier.html")
    page.evaluate(IN_MEMORY)
    page.locator("#dossier-commune").fill("Ambert")
    page.get_by_role("button", name="Enregistrer dans un fichier").click()
    page.get_by_role("button", name="Créer le fichier").click()
    expect(state(page)).to_contain_text("Enregistré aussi dans")
    # A file that the browser cannot keep for the next visit is said to be so.
    expect(state(page)).to_contain_text("à votre prochaine visite, choisissez-le de nouveau")
    page.locator("#dossier-commune").fill("Ambert et son canton")
    page.wait_for_function("() => window.held.includes('Ambert et son canton')")
    # Where no file can be kept open, the page says why and what to do instead.
    visit.context.add_init_script("delete window.showSaveFilePicker")
    page.reload()
    expect(page.locator("[data-no-common]")).to_contain_text("téléchargez votre dossier à la fin de chaque séance")
    expect(page.get_by_role("button", name="Enregistrer dans un fichier")).to_be_hidden()
    assert visit.complaints == []
