"""Opening a file or a link: what each button will do is said first, and every item may be refused."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import FLUSH, faults, saved
from tests.conftest import ROOT

STEP = "checklist/100-jours/step/appeler-federation"
NOTE = f"{STEP}/note"
SCRIPT = """
const { readFileSync } = await import('node:fs');
const { createDossier, set } = await import('./macros/browser/store/dossier.mjs');
const { serialize } = await import('./macros/browser/store/file.mjs');
const { pack } = await import('./tests/fixtures/dossiers/link.mjs');
const now = Date.UTC(2026, 10, 20, 12);
const dossier = set(createDossier(Math.random), JSON.parse(readFileSync(0, 'utf8')), now);
const text = serialize(dossier, { app: '1', now });
console.log(process.argv[1] === 'link' ? pack(text) : text);
"""


def written(values: dict[str, object], kind: str = "file") -> str:
    command = ["node", "--input-type=module", "--eval", SCRIPT, kind]
    return subprocess.run(
        command, cwd=ROOT, input=json.dumps(values), capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def open_file(tmp_path: Path) -> Callable[[Page, dict[str, object]], Locator]:
    """Open a file that holds some values, written on 20 November 2026."""

    def open_it(page: Page, values: dict[str, object]) -> Locator:
        file = tmp_path / "dossier.json"
        file.write_text(written(values), "utf-8")
        page.locator("[data-file]").set_input_files(str(file))
        merge = page.locator("[data-merge]")
        expect(merge).to_be_visible()
        return merge

    return open_it


def held(page: Page, key: str) -> object:
    return page.evaluate("key => boussole.store.dossier.entries.get(key)?.v ?? null", key)


def write(page: Page, values: dict[str, object]) -> None:
    """Write some values as the tools do, and wait until they are saved."""
    page.evaluate(
        """values => boussole.store.update((dossier, now) => {
          const entries = new Map(dossier.entries);
          for (const [key, v] of Object.entries(values)) entries.set(key, { v, t: now });
          return { id: dossier.id, entries };
        })""",
        values,
    )
    page.evaluate(FLUSH)
    page.wait_for_function("() => !boussole.store.atRisk")


def test_the_safety_copy_brings_back_what_was_emptied_and_the_undo_survives_a_reload(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit.open("dossier/")
    write(page, {NOTE: "à garder", "commune/name": "Ambert"})
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger mon dossier").first.click()
    copy = tmp_path / download.value.suggested_filename
    download.value.save_as(str(copy))
    expect(page.locator("[data-downloaded]").first).to_contain_text(copy.name)
    expect(page.locator("[data-downloaded]").first).to_contain_text("Téléchargements")
    write(page, {NOTE: None, f"{STEP}/who": "Zoé"})
    page.locator("[data-file]").set_input_files(str(copy))
    merge = page.locator("[data-merge]")
    expect(merge).to_contain_text("Ce que vous avez retiré depuis (1)")
    restore = merge.locator("[data-offer=restore]")
    expect(restore).to_contain_text("Ce bouton ajoute 1 réponse et en retire 1. Le reste ne change pas.")
    restore.get_by_role("button", name="Revenir à cette copie").click()
    assert (held(page, NOTE), held(page, f"{STEP}/who")) == ("à garder", None)
    saved(page)
    page.reload()
    page.get_by_role("button", name="Annuler", exact=True).click()
    assert (held(page, NOTE), held(page, f"{STEP}/who")) == (None, "Zoé")
    expect(page.locator(".dossier [data-undo]")).to_be_hidden()


def test_a_line_may_be_refused_and_what_was_removed_may_come_back(
    visit: Visit, open_file: Callable[[Page, dict[str, object]], Locator]
) -> None:
    page = visit.open("dossier/")
    write(page, {NOTE: "partie", f"{STEP}/who": "Zoé"})
    write(page, {NOTE: None})
    merge = open_file(page, {NOTE: "partie", f"{STEP}/blocked": "le conseil", f"{STEP}/partner": "l’ARS"})
    offer = merge.locator("[data-offer=merge]")
    expect(offer.locator("[data-offer-effect]")).to_have_text("Ce bouton ajoute 2 réponses. Le reste ne change pas.")
    for summary in offer.locator("summary").all():
        summary.click()
    offer.get_by_label("le conseil").uncheck()
    offer.get_by_label("partie").check()
    expect(offer.locator("[data-offer-effect]")).to_contain_text("ajoute 2 réponses")
    offer.get_by_role("button", name="Fusionner les deux dossiers").click()
    fields = (NOTE, f"{STEP}/blocked", f"{STEP}/partner", f"{STEP}/who")
    assert [held(page, key) for key in fields] == ["partie", None, "l’ARS", "Zoé"]
    assert visit.complaints == []


def test_a_first_file_just_opens(visit: Visit, open_file: Callable[[Page, dict[str, object]], Locator]) -> None:
    page = visit.open("dossier/")
    merge = open_file(page, {"commune/name": "Saint-Just", NOTE: "bonjour"})
    expect(merge.get_by_role("heading")).to_have_text(["Ouvrir le dossier de Saint-Just, du 20 novembre 2026"])
    expect(merge.get_by_role("button")).to_have_text(["Ouvrir", "Ne rien changer"])
    expect(merge.locator("summary:visible")).to_have_text(["Ce qu’il contient (2)"])
    expect(merge.locator("input:visible")).to_have_count(0)
    expect(merge).to_contain_text("Ce fichier contient 2 réponses.")
    merge.get_by_role("button").first.click()
    assert held(page, NOTE) == "bonjour"
    expect(page.locator("[data-undo-text]")).to_have_text("Le dossier est ouvert.")


def test_the_file_of_another_commune_asks_first(
    visit: Visit, open_file: Callable[[Page, dict[str, object]], Locator]
) -> None:
    page = visit.open("dossier/")
    write(page, {"commune/name": "Ambert"})
    merge = open_file(page, {"commune/name": "Le Puy-en-Velay", NOTE: "x"})
    expect(merge).to_contain_text("Ce fichier est le dossier du Puy-en-Velay. Le vôtre est celui d’Ambert.")
    expect(merge.locator("[data-offer]:visible")).to_have_count(0)
    merge.get_by_role("button", name="Oui, voir ce qui changerait").click()
    expect(merge.locator("[data-offer]:visible")).to_have_count(2)


def test_a_file_that_brings_nothing_says_so(
    visit: Visit, open_file: Callable[[Page, dict[str, object]], Locator]
) -> None:
    page = visit.open("dossier/")
    write(page, {"commune/name": "Ambert"})
    merge = open_file(page, {"commune/name": "Ambert"})
    expect(merge).to_contain_text("Ce fichier contient la même chose que votre dossier.")
    expect(merge.get_by_role("button")).to_have_text(["Fermer"])


def test_thousands_of_differences_stay_readable_and_all_are_applied(
    visit: Visit, open_file: Callable[[Page, dict[str, object]], Locator]
) -> None:
    page = visit.open("dossier/")
    keys = [f"checklist/100-jours/point/p-{index}" for index in range(6_000)]
    write(page, dict.fromkeys(keys, "ici"))
    merge = open_file(page, dict.fromkeys(keys, "là-bas"))
    offer = merge.locator("[data-offer=merge]")
    expect(offer).to_contain_text("Textes à choisir (6\u202f000)")
    expect(offer).to_contain_text("et 5\u202f900 autres")
    assert merge.locator("li").count() == 200
    restore = merge.locator("[data-offer=restore]")
    expect(restore).to_contain_text("Ce bouton remplace 6\u202f000 réponses.")
    restore.get_by_role("button", name="Revenir à cette copie").click()
    assert page.evaluate("[...boussole.store.dossier.entries.values()].every(({v}) => v === 'là-bas')")


def test_erased_copies_are_listed_with_their_day_and_their_commune(visit: Visit) -> None:
    page = visit.open("dossier/")
    for name in ("Ambert", "Thiers"):
        write(page, {"commune/name": name})
        page.get_by_role("button", name="Effacer le dossier").click()
    copies = page.locator("[data-erased] li")
    expect(copies).to_have_count(2)
    expect(copies.first).to_contain_text("Le dossier de Thiers")
    copies.first.get_by_role("button", name="Supprimer cette copie").click()
    expect(copies).to_have_count(1)
    copies.first.get_by_role("button", name="Reprendre ce dossier").click()
    assert held(page, "commune/name") == "Ambert"
    expect(page.locator("[data-erased]")).to_be_hidden()


def test_a_dossier_that_could_not_be_read_may_be_taken_away_or_deleted(visit: Visit) -> None:
    page = visit.open()
    page.evaluate("localStorage.setItem('boussole-msp:dossier', '{\"format\":\"boussole-msp-dossier\", abîmé')")
    page.goto(visit.base + "dossier/")
    aside = page.locator("[data-asides] li")
    expect(aside).to_contain_text("Un dossier illisible")
    with page.expect_download() as download:
        aside.get_by_role("button", name="Télécharger").click()
    assert "abîmé" in Path(download.value.path()).read_text("utf-8")
    aside.get_by_role("button", name="Supprimer").click()
    expect(page.locator("[data-asides]")).to_be_hidden()


@pytest.mark.parametrize("form", ["#partage={}", "#partage%3D{}).", "#PARTAGE={}&utm_source=lettre"])
def test_a_link_pasted_in_a_tab_already_on_the_dossier_is_read(visit: Visit, form: str) -> None:
    page = visit.open("dossier/")
    code = written({"mission/leader/debut": "En janvier"}, "link").strip()
    page.evaluate("hash => { location.hash = hash; }", form.format(code))
    merge = page.locator("[data-merge]")
    expect(merge).to_contain_text("En janvier")
    assert page.evaluate("location.hash") == ""
    merge.get_by_role("button", name="Fusionner").click()
    assert held(page, "mission/leader/debut") == "En janvier"


@pytest.mark.parametrize("form", ["#partage=", "#partage=%", "#partage=abc", "#partage%3Dabc"])
def test_a_broken_link_is_refused_in_french(visit: Visit, form: str) -> None:
    page = visit.open("dossier/")
    page.evaluate("hash => { location.hash = hash; }", form)
    expect(page.locator("[data-error]")).to_contain_text("Ce lien de partage est incomplet ou abîmé.")


def test_a_received_link_brings_nothing_that_may_not_travel(visit: Visit) -> None:
    page = visit.open("dossier/")
    values = {f"{STEP}/status": "doing", f"{STEP}/who": "Untel", NOTE: "Untel", f"{STEP}/invented": "Untel"}
    page.evaluate("hash => { location.hash = hash; }", f"#partage={written(values, 'link').strip()}")
    merge = page.locator("[data-merge]")
    expect(merge).to_contain_text("En cours")
    assert "Untel" not in (merge.text_content() or "")
    merge.get_by_role("button", name="Fusionner").click()
    assert "Untel" not in page.evaluate("JSON.stringify([...boussole.store.dossier.entries])")


def test_a_link_is_offered_where_something_can_travel_and_answered_beside_its_button(visit: Visit) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open("dossier/")
    row = "worksheet/invitations/sheets/row/aaaaaaaaaa"
    write(page, {f"{row}/nom": "Zoé", f"{row}/order": 1, "mission/leader/debut": "Appeler le 06 12 34 56 78"})
    expect(page.locator("[data-share]:visible")).to_have_count(1)
    line = page.locator("[data-tool-state='mission/leader']")
    line.get_by_role("button", name="Copier un lien").click()
    state = line.locator("[data-share-state]")
    expect(state).to_contain_text("un numéro de téléphone")
    expect(state).not_to_contain_text("Lien copié")
    state.get_by_role("button", name="Copier quand même").click()
    expect(state).to_contain_text("Lien copié")
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_dossier_s_views(
    open_context: Callable[..., Visit], open_file: Callable[[Page, dict[str, object]], Locator], width: int
) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open("dossier/")
    write(page, {"commune/name": "Thiers"})
    page.get_by_role("button", name="Effacer le dossier").click()
    write(page, {NOTE: "ici", f"{STEP}/who": "Zoé", "commune/name": "Ambert"})
    page.evaluate("key => boussole.store.setAside(key, 'mis de côté')", NOTE)
    expect(page.locator("[data-asides] li")).to_have_count(1)
    merge = open_file(page, {NOTE: "ailleurs", f"{STEP}/partner": "l’ARS", "commune/name": "Ambert"})
    for summary in merge.locator("summary:visible").all():
        summary.click()
    assert faults(page) == {}
