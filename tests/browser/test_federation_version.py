"""What a commune gives its federation: shown before, decided tool by tool, remembered, and read by an adviser."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_opening import STEP, held, write
from tests.browser.test_sending import downloaded, panel
from tests.browser.tools import data_in, faults

ROW = "diagnosis/etat-des-lieux/qui-exerce/row/aaaaaaaaaa"
DEMAND = "record/appel-federation/demandes/row/aaaaaaaaaa"
PERSON = "people/carnet/row/aaaaaaaaaa"
WRITTEN = {
    "commune/name": "Saint-Just",
    "commune/code": "63999",
    f"{STEP}/status": "blocked",
    f"{STEP}/blocked": "Le bail n’est pas signé",
    f"{STEP}/who": "Camille Untel",
    f"{STEP}/note": "Rappeler Camille Untel",
    f"{ROW}/order": 1,
    f"{ROW}/profession": "Sage-femme",
    f"{ROW}/count": "1",
    f"{ROW}/age": "62",
    f"{PERSON}/order": 1,
    f"{PERSON}/name": "Camille Untel",
    f"{DEMAND}/order": 1,
    f"{DEMAND}/demande": "Relire notre état des lieux",
    "council/conseil/asked": "Prêter la salle",
}


def version(page: Page) -> Locator:
    part = panel(page)
    part.get_by_label("Une version pour la fédération").check()
    expect(part.get_by_role("group", name="Ce que la fédération recevra")).to_be_visible()
    return part


def test_the_commune_decides_what_its_federation_reads(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("dossier/")
    write(page, dict(WRITTEN))
    part = version(page)
    expect(part.get_by_label("Feuille de route des 100 jours")).to_be_checked()
    expect(part).to_contain_text("Vous lui demandez\u00a0: Relire notre état des lieux.")
    # What leaves is read before, in the words of the page.
    row = part.get_by_role("listitem").filter(has=page.get_by_label("Feuille de route des 100 jours"))
    row.get_by_text("Voir ces réponses").click()
    expect(row).to_contain_text("Où en êtes-vous\u202f?\u00a0: Bloquée")
    expect(row).to_contain_text("Ce qui reste chez vous")
    expect(row).not_to_contain_text("Camille")
    expect(part.get_by_label("Personnes")).not_to_be_visible()

    part.get_by_label("Ce qui bloque").check()
    part.get_by_label("État des lieux", exact=False).first.uncheck()
    # What is asked for apart goes with its tool.
    expect(part.get_by_label("Les âges et les départs")).to_be_hidden()
    file = downloaded(page, part, tmp_path)
    assert file.name.startswith("dossier-pour-la-federation-saint-just-")
    text = file.read_text("utf-8-sig")
    assert "C’est une version pour la fédération" in text
    assert (
        "Elle contient\u00a0: Feuille de route des 100\u00a0jours, Appel à la fédération. Ce qui bloque y est." in text
    )
    assert "Untel" not in text
    wanted = {"commune/name", "commune/code", f"{STEP}/status", f"{STEP}/blocked", f"{DEMAND}/demande"}
    assert set(data_in(file)["entries"]) == {*wanted, f"{DEMAND}/order"}
    expect(part).to_contain_text("Ce que nous vous demandons\u00a0:\n- Relire notre état des lieux")

    page.reload()
    again = version(page)
    expect(again.get_by_label("Ce qui bloque")).to_be_checked()
    expect(again.get_by_label("État des lieux").first).not_to_be_checked()
    assert held(page, "federation/version/blocked/kept") is True

    page.goto(f"{visit.base}suivi/")
    page.locator("[data-files]").set_input_files(str(file))
    line = page.get_by_role("row", name="Saint-Just")
    expect(line).to_contain_text("Relire notre état des lieux")
    assert visit.complaints == []


def test_a_person_in_a_text_is_told_before_it_leaves(visit: Visit) -> None:
    page = visit.open("dossier/")
    write(page, WRITTEN | {f"{DEMAND}/demande": "Appeler camille untel"})
    part = version(page)
    expect(part.locator(".error")).to_contain_text("un nom de personne")
    part.get_by_label("Appel à la fédération").uncheck()
    expect(part.locator(".error")).to_be_hidden()
    expect(part).to_contain_text("Vos demandes n’y sont pas")
    page.set_viewport_size({"width": 320, "height": 800})
    assert faults(page) == {}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert visit.complaints == []
