"""« Votre territoire »: what is known of a commune without any file, and what counts as the territory."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import faults, saved

SHEET = "100-jours/etat-des-lieux/"
FIELD = "Votre commune, pour afficher ses chiffres"
FACTS = """() => Object.fromEntries([...document.querySelectorAll('.territory dl > div')].map((fact) =>
  [fact.querySelector('dt').textContent, fact.querySelector('dd').textContent.replace(/[\\u202f\\u00a0]/g, ' ')]))"""
HELD = """() => Object.fromEntries([...boussole.store.dossier.entries]
  .filter(([key]) => key === 'federation' || key.startsWith('commune/')).map(([key, { v }]) => [key, v]))"""
ROW = """() => Object.fromEntries([...boussole.store.dossier.entries]
  .filter(([key]) => key.includes('/territoire/row/'))
  .map(([key, { v }]) => [key.split('/').at(-1), String(v).replaceAll('\\u202f', ' ')]))"""


def block(page: Page) -> Locator:
    return page.locator("[data-component=territory]")


def choose(page: Page, typed: str, name: str) -> None:
    """Choose a commune with the keyboard."""
    change = page.get_by_role("button", name="Changer de commune")
    field = page.get_by_label(FIELD)
    # What is known of the commune may still be on its way.
    expect(field.or_(change).filter(visible=True).first).to_be_visible()
    if change.is_visible():
        change.press("Enter")
    # At once: typed letter by letter, the suggestions for the first ones would come and go under the arrows.
    field.fill(typed)
    option = block(page).get_by_role("option", name=name).first
    option.wait_for()
    for _ in range(page.get_by_role("option").count()):
        field.press("ArrowDown")
        if option.get_attribute("aria-selected") == "true":
            break
    field.press("Enter")


def territory(page: Page) -> str:
    return page.get_by_text("Votre territoire :").inner_text().replace("\u202f", " ").replace("\u00a0", " ")


def test_a_commune_shows_its_figures_and_the_territory_is_chosen_noted_and_undone(visit: Visit) -> None:
    page = visit.open(SHEET)
    choose(page, "63600", "Ambert")
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert, 6")
    facts = page.evaluate(FACTS)
    assert facts["Population"].startswith("6 517 habitantsInsee, population légale, d’après la base Etalab 6.0.0")
    assert "CC Ambert Livradois Forez, communauté de communes : 58 communes, 27 687" in facts["Intercommunalité"]
    assert "Puy-de-Dôme (63), 664 453 habitants" in facts["Département"]
    assert all(len(fact) > 30 for fact in facts.values()), "each fact has its source"
    page.get_by_label("À l’intercommunalité").check()
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert et 57 autres communes, CC Ambert Livradois")
    page.get_by_label("Aux communes cochées").check()
    page.get_by_label("Arlanc", exact=True).check()
    page.get_by_label("Ajouter une commune du département").press_sequentially("thie")
    expect(block(page).get_by_role("option", name="Thiers")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert avec Arlanc et Thiers")
    page.get_by_role("button", name="Annuler", exact=True).click()
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert avec Arlanc, 8")
    page.get_by_role("button", name="Ajouter la population").click()
    row = page.evaluate(ROW)
    assert [row[field] for field in ("ref", "commune", "around", "epci", "department", "france")] == [
        "insee/population", "6 517", "1 785", "27 687", "664 453", "68 952 941",
    ]  # fmt: skip
    page.get_by_role("button", name="Ajouter la population").click()
    expect(page.get_by_text("La population y est déjà.")).to_be_visible()
    saved(page)
    page.reload()
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert avec Arlanc, 8")
    expect(page.get_by_label("Aux communes cochées")).to_be_checked()
    assert visit.complaints == []


def test_another_commune_never_takes_the_place_of_that_of_a_dossier_in_silence(visit: Visit) -> None:
    page = visit.open(SHEET)
    choose(page, "Ambert", "Ambert")
    page.get_by_role("button", name="Ajouter la population").click()
    held = page.evaluate(HELD)
    choose(page, "Ploërmel", "Ploërmel")
    page.get_by_role("button", name="Garder Ambert").click()
    assert page.evaluate(HELD) == held
    choose(page, "Ploërmel", "Ploërmel")
    page.get_by_role("button", name="Passer à Ploërmel").click()
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ploërmel")
    moved = page.evaluate(HELD)
    assert (moved["commune/code"], moved["commune/department"], moved["commune/region"]) == ("56165", "56", "53")
    assert moved["federation"] != held["federation"]
    # A name written over it leaves nothing of it, and says where to choose again.
    page.locator("[data-key='commune/name']").fill("Inventéville")
    expect(page.get_by_label(FIELD)).to_have_value("Inventéville")
    expect(block(page).locator("dl")).to_have_count(0)
    assert page.evaluate(HELD)["commune/code"] is None


def test_a_commune_of_another_kind_is_right_or_says_what_is_missing(visit: Visit) -> None:
    page = visit.open(SHEET)
    for typed, name, population, epci, rest in (
        ("Île-de-Bréhat", "Île-de-Bréhat", "429 habitants", "Aucune pour cette commune", "Côtes-d’Armor (22)"),
        ("Paris 13e", "Paris", "2 103 778 habitants", "Métropole du Grand Paris, métropole : 130", "Paris (75)"),
        ("Lyon", "Lyon", "519 127 habitants", "Métropole de Lyon, métropole : 58", "La Métropole de Lyon y est"),
        ("Dzaoudzi", "Dzaoudzi", "Insee, population de 2017", "CC de Petite-Terre", "Mayotte (976)"),
        ("97150", "Saint-Martin", "31 160 habitants", "Aucune pour cette commune", "Saint-Martin (978)"),
        ("Ajaccio", "Ajaccio", "76 320 habitants", "CA du Pays Ajaccien", "Corse-du-Sud (2A)"),
    ):
        choose(page, typed, name)
        expect(page.get_by_text("Votre territoire :")).to_contain_text(f": {name}")
        facts = page.evaluate(FACTS)
        assert population in facts["Population"]
        assert epci in facts["Intercommunalité"]
        assert rest in facts.get("Département", facts.get("Collectivité"))
        assert page.get_by_label("À l’intercommunalité").count() == (not epci.startswith("Aucune"))
    for typed, said in (("22870", "Île-de-Bréhat, 429"), ("Inventéville-sur-Rien", "Aucune commune n’est trouvée")):
        page.get_by_role("button", name="Changer de commune").click()
        page.get_by_label(FIELD).fill(typed)
        page.get_by_label(FIELD).press("Enter")
        expect(block(page)).to_contain_text(said)
    assert visit.complaints == []


def test_what_does_not_come_is_said_and_tried_again(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.route("**/territoires*/t63.js", lambda route: route.abort())
    choose(page, "Ambert", "Ambert")
    expect(block(page).get_by_role("alert")).to_contain_text("ne s’est pas chargée")
    page.unroute("**/territoires*/t63.js")
    page.get_by_role("button", name="Essayer encore").click()
    expect(page.get_by_text("Votre territoire :")).to_contain_text("Ambert, 6")
    expect(block(page).get_by_role("alert")).to_be_hidden()


def test_the_block_is_without_fault_on_a_narrow_screen(open_context: Callable[..., Visit]) -> None:
    page = open_context(viewport={"width": 320, "height": 700}).open(SHEET)
    choose(page, "Ambert", "Ambert")
    page.get_by_label("Aux communes cochées").check()
    saved(page)
    # Without the line that offers to undo, over the foot of the screen.
    page.reload()
    block(page).locator("summary").click()
    settle(page)
    assert faults(page, ("light", "dark", "forced")) == {}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
