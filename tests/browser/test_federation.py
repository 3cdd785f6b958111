"""Once the dossier names a federation, whatever says to call one gives its name and its number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from macros.components.directory.model import Directory
from macros.core.model import international
from tests.browser.conftest import Visit
from tests.browser.test_home import AMBERT, keep
from tests.conftest import LOADED

CALL = "Appeler FemasAURA&Co, 06\u00a037\u00a025\u00a030\u00a010"
NUMBER = "tel:+33637253010"
SUBJECT = "subject=Maison%20de%20sant%C3%A9"
PAGES = ("", "100-jours/", "annuaire/", "recherche/", "100-jours/feuille-de-route/", "dossier/", "a-propos/aide/")
KEYBOARD = {"width": 360, "height": 400}


@pytest.mark.parametrize("page", PAGES)
def test_the_help_of_every_kind_of_page_gives_the_number(visit: Visit, page: str) -> None:
    keep(visit, AMBERT)
    call = visit.open(page).locator(".help a")
    expect(call).to_have_text(CALL)
    expect(call).to_have_attribute("href", NUMBER)
    assert visit.complaints == []


@pytest.mark.parametrize("page", PAGES)
def test_without_a_federation_nothing_more_is_fetched(visit: Visit, page: str) -> None:
    opened = visit.open(page)
    opened.wait_for_load_state()
    expect(opened.locator(".help a")).to_have_text("Appeler votre fédération")
    assert opened.locator("script[src$='federation.js']").count() == 0
    assert visit.complaints == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("100-jours/", f"Appelez {CALL[8:]} : c’est le premier réflexe"),
        ("100-jours/comprendre/", CALL),
        ("100-jours/se-faire-accompagner/", f"Cherchez votre fédération dans l’annuaire ({CALL[8:]}), puis appelez-la"),
        ("100-jours/se-faire-accompagner/", CALL),
        ("mobiliser/grille-de-visite/", f"votre fédération régionale ({CALL[8:]}) quelle équipe visiter"),
        ("coordination/recruter/", f"votre fédération régionale ({CALL[8:]})"),
        ("100-jours/appel/", CALL),
        ("100-jours/feuille-de-route/", CALL),
        ("annuaire/", CALL),
    ],
)
def test_the_text_of_a_page_gives_the_number_too(visit: Visit, page: str, words: str) -> None:
    keep(visit, AMBERT)
    opened = visit.open(page)
    expect(opened.locator("main")).to_contain_text(words.replace("\u00a0", " "))
    assert opened.locator(f"main a[href='{NUMBER}']").count() >= 1


@pytest.mark.parametrize("federation", LOADED.one(Directory).federations, ids=lambda federation: federation.id)
def test_a_federation_without_a_phone_is_written_to(visit: Visit, federation: object) -> None:
    keep(visit, {"federation": federation.id})
    call = visit.open("100-jours/").locator(".help a")
    if federation.phone:
        expect(call).to_have_text(f"Appeler {federation.label}, {federation.phone}".replace("\u00a0", " "))
        expect(call).to_have_attribute("href", f"tel:{international(federation.phone)}")
    else:
        expect(call).to_have_text(f"Écrire à {federation.label}")
        assert str(call.get_attribute("href")).startswith(f"mailto:{federation.email}?{SUBJECT}")


def test_a_federation_chosen_in_a_tool_is_named_at_once(visit: Visit) -> None:
    page = visit.open("100-jours/referent-sante/")
    choice, call = page.get_by_label("Fédération, téléphone"), page.locator(".help a")
    choice.select_option("femasaura")
    expect(call).to_have_text(CALL)
    choice.select_option("fccis")
    expect(call).to_have_text("Écrire à FCCIS")
    assert str(call.get_attribute("href")).startswith("mailto:coordination@fccis.fr")
    choice.select_option("")
    expect(call).to_have_text("Appeler votre fédération")
    expect(call).to_have_attribute("href", "../../annuaire/")
    expect(page.locator("main")).not_to_contain_text("FCCIS, ")
    assert visit.complaints == []


def test_the_commune_found_names_the_federation_at_once(visit: Visit) -> None:
    page = visit.open("annuaire/")
    page.get_by_role("combobox").fill("Ambert")
    page.get_by_role("combobox").press("Enter")
    expect(page.locator(".help a")).to_have_text(CALL)
    assert visit.complaints == []


def test_the_roadmap_goes_on_saying_whom_to_call(visit: Visit) -> None:
    keep(visit, AMBERT)
    page = visit.open("100-jours/feuille-de-route/")
    tool = page.locator("[data-next-tool]")
    expect(tool).to_have_text(CALL)
    # The next action has another page, then the call is the next action again.
    status = "globalThis[Symbol.for('boussole')]"
    change = f"""(v) => {status}.store.update((dossier, now) => ({{ id: dossier.id, entries: new Map(dossier.entries)
      .set('checklist/100-jours/step/appeler-federation/status', {{ v, t: now + 1000 }}) }}))"""
    page.evaluate(change, "done")
    expect(tool).not_to_contain_text("FemasAURA")
    page.evaluate(change, "todo")
    expect(tool).to_have_text(CALL)
    expect(tool).to_have_attribute("href", NUMBER)
    assert visit.complaints == []


def test_the_tools_of_the_dossier_say_it_once_they_come(visit: Visit) -> None:
    keep(visit, {**AMBERT, "checklist/100-jours/start": "2026-10-17"})
    page = visit.open("dossier/")
    expect(page.locator("[id='100-jours'][data-ready]")).to_be_attached()
    expect(page.locator("[id='100-jours'] [data-next-tool]")).to_have_text(CALL)


@pytest.mark.parametrize("page", ["", "annuaire/"])
@pytest.mark.parametrize("commune", ["Ambert", "Cayenne", "Ajaccio"])
def test_the_answer_stands_above_the_keyboard(open_context: Callable[..., Visit], page: str, commune: str) -> None:
    opened = open_context(viewport=KEYBOARD, has_touch=True, is_mobile=True).open(page)
    opened.get_by_role("combobox").fill(commune)
    opened.get_by_role("combobox").press("Enter")
    answer = opened.locator("[data-answer]")
    for part in (answer.locator("h2, h3").first, answer.locator("a.tel").first):
        expect(part).to_be_in_viewport(ratio=1)


def test_an_answer_in_view_moves_nothing(open_context: Callable[..., Visit]) -> None:
    opened = open_context(viewport={"width": 1280, "height": 900}).open("annuaire/")
    opened.get_by_role("combobox").fill("Ambert")
    opened.get_by_role("combobox").press("Enter")
    expect(opened.locator("[data-answer] a.tel")).to_be_visible()
    assert opened.evaluate("scrollY") == 0
