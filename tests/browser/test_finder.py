"""The finder in a real browser: from what a mayor types to the number to call, with or without a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from macros.components.directory.model import Directory, Federation, Regions
from macros.core.model import international
from tests.browser.conftest import Visit
from tests.browser.tools import THEMES, faults
from tests.conftest import LOADED, ROOT
from tests.test_weight import sent

DIRECTORY, REGIONS = LOADED.one(Directory), LOADED.one(Regions).by_code
PHONES = {federation.id: f"tel:{international(federation.phone)}" for federation in DIRECTORY.federations}
NATIONAL = f"tel:{international(DIRECTORY.national.phone)}"
SEVERAL_REGIONS = ["01410", "01590", "05700", "37160", "48250"]
SHARDS = ROOT / "overrides" / "assets" / "territoires"


class FinderPage:
    """The finder of the directory page, seen as its user does."""

    def __init__(self, visit: Visit, address: str) -> None:
        self.visit = visit
        self.page: Page = visit.open(address)
        self.field: Locator = self.page.get_by_role("combobox", name="Votre commune ou votre code postal")
        self.button: Locator = self.page.get_by_role("button", name="Trouver ma fédération")
        self.options: Locator = self.page.get_by_role("option")
        self.answer: Locator = self.page.locator("[data-answer]")
        self.status: Locator = self.page.locator(".finder [role=status]")

    def ask(self, entry: str) -> None:
        """Type the entry at once, without a look at the suggestions."""
        self.field.fill(entry)
        self.field.press("Enter")

    def phone(self, address: str) -> Locator:
        return self.answer.locator(f'a[href="{address}"]')


@pytest.fixture(params=["http", "file"], scope="module")
def site_address(request: pytest.FixtureRequest, served: str, file_site: Path) -> tuple[str, str]:
    """Where the site is, and its directory page: on a server, then in a folder."""
    return (served, "annuaire/") if request.param == "http" else (file_site.as_uri() + "/", "annuaire.html")


@pytest.fixture(scope="module")
def visit(open_context: Callable[..., Visit], site_address: tuple[str, str]) -> Visit:
    return open_context(base=site_address[0], viewport={"width": 360, "height": 800})


@pytest.fixture
def finder(visit: Visit, site_address: tuple[str, str]) -> Iterator[FinderPage]:
    """The directory page, freshly opened; nothing must have gone wrong at the end."""
    visit.complaints.clear()
    yield FinderPage(visit, site_address[1])
    assert visit.complaints == []


# --- From an entry to an answer -------------------------------------------------------------------------------------


def test_a_commune_is_suggested_and_choosing_it_gives_the_number(finder: FinderPage) -> None:
    finder.field.press_sequentially("ambe")
    option = finder.options.filter(has_text="Ambert").first
    expect(option).to_contain_text("Puy-de-Dôme, Auvergne-Rhône-Alpes")
    option.click()
    expect(finder.phone(PHONES["femasaura"])).to_have_text("Appeler le 06\u00a037\u00a025\u00a030\u00a010")
    box = finder.phone(PHONES["femasaura"]).bounding_box()
    assert box
    assert box["height"] >= 44
    expect(finder.answer).to_contain_text("relevé le 22 novembre 2026")
    expect(finder.options).to_have_count(0)


@pytest.mark.parametrize("federation", DIRECTORY.federations, ids=lambda federation: federation.id)
def test_each_federation_is_found_from_its_region(finder: FinderPage, federation: Federation) -> None:
    finder.ask(REGIONS[federation.regions[0]].name)
    choices = finder.answer.get_by_role("button", name=REGIONS[federation.regions[0]].name)
    expect(finder.answer.locator("h2")).to_be_visible()
    if choices.count():  # a région may bear the name of a commune or of a département
        choices.last.click()
    expect(finder.answer.locator("h2")).to_have_text(federation.label)
    links = [str(link.get_attribute("href")) for link in finder.answer.locator("a").all()]
    assert (PHONES[federation.id] in links) == bool(federation.phone)
    assert any(link.startswith(f"mailto:{federation.email}?subject=") for link in links)
    assert any(link.endswith(f"donnees/{federation.id}.vcf") for link in links)
    report = finder.answer.get_by_role("link", name="Signaler une erreur").get_attribute("href")
    assert unquote(str(report)).count(federation.label) == 2
    assert "mouvement" not in str(report)
    for note in federation.notes:
        expect(finder.answer).to_contain_text(note)


@pytest.mark.parametrize(
    ("entry", "federation"),
    [
        ("Annecy-le-Vieux", "femasaura"),
        ("35000 Rennes", "bretagne"),
        ("rennes cedex 7", "bretagne"),
        ("st malo", "bretagne"),
        ("Paris 11e", "femasif"),
        ("974", "feecoia"),
        ("97400", "feecoia"),
        ("2A", "fccis"),
    ],
)
def test_usual_spellings_lead_to_the_federation(finder: FinderPage, entry: str, federation: str) -> None:
    finder.ask(entry)
    expected = next(item for item in DIRECTORY.federations if item.id == federation)
    expect(finder.answer.locator("h2")).to_have_text(expected.label)


def test_homonyms_are_never_chosen_from(finder: FinderPage) -> None:
    finder.ask("Sainte-Colombe")
    expect(finder.answer.locator("h2")).to_contain_text("Lequel est le vôtre")
    choices = finder.answer.get_by_role("button")
    assert choices.count() >= 12
    assert finder.answer.locator("a[href^='tel:']").count() == 0
    choices.filter(has_text="Seine-Maritime").click()
    expect(finder.answer.locator("h2")).to_have_text("FMePS Normandie")
    assert finder.page.evaluate("document.activeElement.matches('[data-answer] h2')")


@pytest.mark.parametrize("postcode", SEVERAL_REGIONS)
def test_a_postal_code_of_several_regions_asks_which_commune(finder: FinderPage, postcode: str) -> None:
    finder.ask(postcode)
    expect(finder.answer.locator("h2")).to_contain_text("plusieurs régions")
    choices = finder.answer.get_by_role("button").all_inner_texts()
    found = {region.name for region in REGIONS.values() for choice in choices if choice.endswith(region.name)}
    assert len(found) == 2


def test_a_territory_without_federation_gets_the_national_number(finder: FinderPage) -> None:
    finder.ask("Cayenne")
    expect(finder.answer.locator("h2")).to_contain_text("pas de fédération dans le kit")
    expect(finder.phone(NATIONAL)).to_be_visible()


def test_monaco_is_said_to_be_outside_france(finder: FinderPage) -> None:
    finder.ask("98000")
    expect(finder.answer.locator("h2")).to_have_text("Monaco, hors de France")
    expect(finder.phone(NATIONAL)).to_be_visible()


@pytest.mark.parametrize("entry", ["Xyzzyville", "00000", "123", ""])
def test_an_unknown_entry_gets_advice_and_someone_to_call(finder: FinderPage, entry: str) -> None:
    finder.ask(entry)
    expect(finder.answer.locator("li").first).to_be_visible()
    expect(finder.phone(NATIONAL)).to_be_visible()
    expect(finder.answer.get_by_role("link", name="Chercher dans la liste")).to_be_visible()


# --- Everyone -------------------------------------------------------------------------------------------------------


def test_the_keyboard_is_enough(finder: FinderPage) -> None:
    finder.field.focus()
    # At once: typed letter by letter, the suggestions for the first ones would come and go under the arrows.
    finder.page.keyboard.insert_text("Saint-Denis")
    expect(finder.options.first).to_be_visible()
    finder.page.keyboard.press("ArrowDown")
    finder.page.keyboard.press("ArrowDown")
    active = finder.field.get_attribute("aria-activedescendant")
    expect(finder.page.locator(f"#{active}")).to_have_attribute("aria-selected", "true")
    finder.page.keyboard.press("Escape")
    expect(finder.field).to_have_attribute("aria-expanded", "false")
    expect(finder.field).to_have_value("Saint-Denis")
    finder.page.keyboard.press("ArrowUp")
    finder.page.keyboard.press("Enter")
    expect(finder.answer.locator("h2")).to_be_visible()
    # The answer takes the focus: on a phone, the keyboard would hide it.
    expect(finder.answer.locator("h2")).to_be_focused()
    for _ in range(3):
        finder.page.keyboard.press("Tab")
        if finder.page.evaluate("document.activeElement.matches('[data-answer] a')"):
            break
    assert finder.page.evaluate("document.activeElement.matches('[data-answer] a.btn')")


def test_a_dossier_at_work_is_not_taken_over_without_asking(
    open_context: Callable[..., Visit], site_address: tuple[str, str]
) -> None:
    finder = FinderPage(open_context(base=site_address[0]), site_address[1])
    page = finder.page
    finder.ask("Mamoudzou")
    expect(finder.answer.locator("h2")).to_be_focused()
    page.wait_for_function("() => JSON.stringify(localStorage).includes('Mamoudzou')")
    key = page.evaluate("() => Object.keys(localStorage).find((key) => localStorage[key].includes('Mamoudzou'))")
    page.evaluate(
        """(key) => {
          const file = JSON.parse(localStorage[key]);
          file.entries['checklist/100-jours/step/a/note'] = { v: 'Vu', t: Date.now() };
          localStorage[key] = JSON.stringify(file);
        }""",
        key,
    )
    page.reload()
    finder.ask("Cayenne")
    expect(finder.answer).to_contain_text("Votre dossier porte sur Mamoudzou.")
    expect(finder.status).to_contain_text("Votre dossier porte sur Mamoudzou.")
    finder.answer.get_by_role("button", name="Garder Mamoudzou").click()
    expect(finder.answer).to_contain_text("Votre dossier porte toujours sur Mamoudzou.")
    finder.ask("Cayenne (973)")
    finder.answer.get_by_role("button", name="Passer à Cayenne").click()
    expect(finder.answer).to_contain_text("Votre dossier porte maintenant sur Cayenne.")
    page.wait_for_function("() => JSON.stringify(localStorage).includes('Cayenne')")
    entries = page.evaluate("(key) => JSON.parse(localStorage[key]).entries", key)
    assert entries["commune/code"]["v"] == "97302"
    assert entries["federation"]["v"] is None
    page.evaluate("() => localStorage.clear()")


def test_what_is_typed_after_an_arrow_is_what_is_asked(finder: FinderPage) -> None:
    finder.field.fill("Sainte-Col")
    expect(finder.options.first).to_be_visible()
    finder.field.press("ArrowDown")
    # A fast typist: the Enter key comes before any suggestion.
    finder.field.evaluate(
        """(field) => {
          field.value = 'Ambert';
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
          if (field.dispatchEvent(enter)) field.form.requestSubmit();
        }"""
    )
    expect(finder.answer.locator("h2")).to_contain_text("FemasAURA")


def test_a_screen_reader_hears_the_count_then_the_answer(finder: FinderPage) -> None:
    finder.field.press_sequentially("Saint-De")
    expect(finder.status).to_contain_text("suggestions sur")
    finder.ask("Ambert")
    expect(finder.status).to_have_text("Réponse pour Ambert, Puy-de-Dôme, Auvergne-Rhône-Alpes\u00a0: FemasAURA&Co.")
    finder.answer.get_by_role("button", name="Ce n’est pas votre commune").click()
    expect(finder.field).to_be_focused()
    expect(finder.field).to_have_value("")
    expect(finder.status).to_have_text("")


def test_axe_finds_nothing_in_any_state(open_context: Callable[..., Visit]) -> None:
    finder = FinderPage(open_context(viewport={"width": 320, "height": 900}), "annuaire/")
    page = finder.page

    def check() -> None:
        for theme, found in faults(page, THEMES).items():
            assert found["violations"] == [], theme

    finder.field.fill("Sainte-Col")
    expect(finder.options.first).to_be_visible()
    finder.page.keyboard.press("ArrowDown")
    check()
    answers = {
        "Ambert": "FemasAURA",
        "Sainte-Colombe": "Lequel est le vôtre",
        "Cayenne": "pas de fédération dans le kit",
        "Xyzzyville": "Aucune commune ne porte ce nom",
        "Marseille": "Fédération PACA",
    }
    for entry, title in answers.items():
        finder.ask(entry)
        expect(finder.answer.locator("h2")).to_contain_text(title)
        check()
    page.route("**/territoires/*.js", lambda route: route.abort())
    finder.ask("Quimper")
    expect(page.locator(".finder-error")).to_be_visible()
    check()


# --- When things go wrong -------------------------------------------------------------------------------------------


def test_a_list_that_cannot_load_is_reported_then_retried(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800})
    visit.page.route("**/territoires/*.js", lambda route: route.abort())
    finder = FinderPage(visit, "annuaire/")
    finder.ask("Ambert")
    expect(finder.page.locator(".finder-error")).to_contain_text("La liste des communes ne s’est pas chargée")
    expect(finder.status).to_contain_text("essayez encore")
    finder.page.unroute("**/territoires/*.js")
    finder.button.click()
    expect(finder.phone(PHONES["femasaura"])).to_be_visible()
    expect(finder.page.locator(".finder-error")).to_have_count(0)


def test_without_javascript_the_list_leads_to_the_number(open_context: Callable[..., Visit]) -> None:
    visit = open_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    for address in ("annuaire/", ""):
        page = visit.open(address)
        assert not page.locator(".finder form").is_visible()
        page.get_by_role("link", name="Trouver sa fédération dans la liste").click()
        expect(page.locator("#femasif .tel")).to_be_visible()
        expect(page.locator("#femasif")).to_contain_text("Seine-et-Marne (77)")


# --- The weight of a question ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", ["Ambert", "Saint-Denis", "Sainte-Colombe", "Paris", "63600", "48250", "35", "Renes"])
def test_a_question_costs_little(open_context: Callable[..., Visit], entry: str) -> None:
    visit = open_context(viewport={"width": 360, "height": 800})
    fetched: list[str] = []
    visit.page.on("response", lambda response: fetched.append(response.url))
    finder = FinderPage(visit, "annuaire/")
    finder.field.fill(entry)
    finder.field.press("Enter")
    expect(finder.answer.locator("h2")).to_be_visible()
    shards = {url.rpartition("/")[2] for url in fetched if "/territoires/" in url}
    assert shards
    assert sum(sent(SHARDS / name) for name in shards) <= 25_000, shards


def test_the_answer_to_a_postal_code_needs_three_kilobytes_at_most() -> None:
    assert sent(SHARDS / "core.js") <= 3_000
