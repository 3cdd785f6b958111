"""A questionnaire to inhabitants: counted form by form, read from a file, told to everyone without naming anybody."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Route, expect

from tests.browser.conftest import Visit
from tests.browser.tools import drawn_sheet, faults, on_paper, saved

PAGE = "100-jours/parole-des-habitants/"
HEAD = "Date;Nom;Qu’est-ce qui est difficile, pour vous ou autour de vous ?;Remarques\r\n"
# Invented answers.
ANSWERS = HEAD + "3/3;Jeanne Exemple;Trouver un médecin, Payer les soins;Le bus\r\n" * 40 + "4/3;;Rien de cela;\r\n" * 2


def test_forms_and_a_file_add_up_to_a_result_that_goes_to_the_other_tools(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 780})
    page = visit.open(PAGE)
    # A file of answers, twice.
    page.get_by_text("Reprendre les réponses d’un questionnaire en ligne").click()
    answers = {"name": "reponses.csv", "mimeType": "text/csv", "buffer": ANSWERS.encode("cp1252")}
    page.get_by_label("Fichier de réponses").set_input_files(files=[answers])  # type: ignore[list-item]
    preview = page.get_by_role("region", name="Avant d’ajouter")
    expect(preview).to_contain_text("42 questionnaires à compter")
    assert faults(page) == {}
    page.get_by_role("button", name="Ajouter ces réponses").click()
    expect(page.get_by_label("Questionnaires rendus")).to_have_value("42")
    page.get_by_label("Fichier de réponses").set_input_files(files=[answers])  # type: ignore[list-item]
    expect(preview).to_contain_text("Ce fichier a déjà été repris")
    page.get_by_role("button", name="Ne rien changer").click()
    # A form that came back, then a mistake of the thumb, taken back.
    page.get_by_text("Le questionnaire : le lire").click()
    form = page.locator("[data-form]")
    form.get_by_label("Difficile", exact=True).check()
    form.get_by_label("Payer les soins").check()
    page.get_by_role("button", name="Compter ce questionnaire").click()
    expect(page.get_by_text("Questionnaire 43 compté.")).to_be_visible()
    page.get_by_role("button", name="+1 : Facile").click()
    expect(page.get_by_text("1 de trop")).to_be_visible()
    page.get_by_role("button", name="Annuler", exact=True).click()
    expect(page.get_by_text("1 de trop")).to_have_count(0)
    # The result, without what two persons said.
    page.get_by_role("button", name="Mettre le résultat au propre").click()
    sheet = drawn_sheet(page)
    expect(sheet).to_contain_text("43 réponses ne disent pas ce que pensent les autres.")
    expect(sheet).to_contain_text("moins de 5")
    assert "Jeanne" not in page.evaluate("JSON.stringify(localStorage)")
    page.get_by_role("button", name="Choisir les besoins").click()
    page.get_by_role("button", name="Ajouter à l’état des lieux").click()
    page.get_by_label("Distribué à partir du").fill("3/3/2027")
    page.locator("[data-pour]").click()
    expect(page.get_by_text("3 actions ajoutées à la feuille de route.")).to_be_visible()
    saved(page)
    visit.open("100-jours/etat-des-lieux/")
    need = page.get_by_label("Besoin ou difficulté").first
    expect(need).to_have_value(re.compile(r"Difficultés\s: Payer les soins, 41 sur 43 \(95\s%\)"))
    assert visit.complaints == []


def test_the_questionnaire_is_two_pages_in_large_letters(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PAGE)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Imprimer le questionnaire").click()
    expect(page.locator("html.report-only")).to_have_count(1)
    text = on_paper(page, tmp_path)
    assert "Une remarque" in text
    (file,) = tmp_path.glob("*.pdf")
    result = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True, check=True)
    words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', result.stdout)
    assert result.stdout.count("<page ") == 2
    assert len(words) > 100
    assert min(float(bottom) - float(top) for top, bottom in words) >= 16


def test_a_page_in_place_of_a_script_is_told_and_asked_for_again(visit: Visit) -> None:
    """A hotspot that asks to log in answers every address with its own page."""

    def answer(route: Route) -> None:
        route.fulfill(status=200, content_type="text/javascript", body="/* Connectez-vous */")

    script = "**/assets/voices*.js"
    page = visit.page
    page.route(script, answer)
    visit.open(PAGE)
    page.get_by_label("Distribué à partir du").fill("3/3/2027")
    pour = page.locator("[data-pour]")
    pour.click()
    said = page.locator("[data-poured]")
    expect(said).to_contain_text("ne s’est pas chargée. Vérifiez votre connexion")
    page.unroute(script)
    pour.click()
    expect(page.get_by_text("3 actions ajoutées à la feuille de route.")).to_be_visible()


def test_a_number_that_cannot_be_read_is_never_counted_over(visit: Visit) -> None:
    page = visit.open(PAGE)
    total = page.get_by_label("Questionnaires rendus")
    total.fill("douze")
    page.get_by_text("Le questionnaire : le lire").click()
    page.locator("[data-form]").get_by_label("Difficile", exact=True).check()
    page.get_by_role("button", name="Compter ce questionnaire").click()
    expect(page.locator("[data-counted]")).to_contain_text("ne se lit pas")
    expect(total).to_have_value("douze")
    # What was ticked waits.
    expect(page.locator("[data-form]").get_by_label("Difficile", exact=True)).to_be_checked()


def test_a_file_that_another_tab_took_since_is_not_counted_twice(visit: Visit) -> None:
    answers = {"name": "reponses.csv", "mimeType": "text/csv", "buffer": ANSWERS.encode("cp1252")}
    tabs = [visit.open(PAGE), visit.context.new_page()]
    tabs[1].goto(visit.base + PAGE)
    for page in tabs:
        page.get_by_text("Reprendre les réponses d’un questionnaire en ligne").click()
        page.get_by_label("Fichier de réponses").set_input_files(files=[answers])  # type: ignore[list-item]
        expect(page.get_by_role("region", name="Avant d’ajouter")).to_contain_text("42 questionnaires à compter")
    tabs[1].get_by_role("button", name="Ajouter ces réponses").click()
    expect(tabs[0].get_by_label("Questionnaires rendus")).to_have_value("42")
    tabs[0].get_by_role("button", name="Ajouter ces réponses").click()
    expect(tabs[0].get_by_role("region", name="Avant d’ajouter")).to_contain_text("Ce fichier a déjà été repris")
    expect(tabs[0].get_by_label("Questionnaires rendus")).to_have_value("42")
