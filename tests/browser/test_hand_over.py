"""One commune and five persons typed once: every paper that follows has them, in Word and by e-mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.test_agenda import INVITE, MINUTES, add_decision, plan
from tests.browser.test_chain import Reader, choose_commune, new_reader
from tests.browser.test_council import COUNCIL
from tests.browser.test_dossier import ROADMAP
from tests.browser.test_people import FIVE, PEOPLE, add_person
from tests.browser.test_sending import LINKS
from tests.browser.test_sending import mail as opened_mail
from tests.browser.test_word import checked, shown, squeezed, taken, words
from tests.browser.tools import saved

__all__ = ["new_reader"]

NAMES = [name for name, *_ in FIVE]
CAME = NAMES[:3]
ADDRESSES = {person[5] for person in FIVE if person[5]}
ASKED = "Prêter la salle du conseil à l’équipe une fois par mois."
WATCH = """
const written = new Set();
const isText = (field) => field.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])');
// What a page writes in a field, such as a name that was picked, is not trusted.
addEventListener('input', ({ isTrusted, target }) => isTrusted && isText(target) && written.add(target), true);
const tell = ({ target }) => written.delete(target) && typed(target.value);
for (const left of ['change', 'focusout']) addEventListener(left, tell, true);
"""
"""Tells of every text that fingers wrote."""


@pytest.fixture
def typed() -> list[str]:
    return []


@pytest.fixture
def mayor(new_reader: Callable[[str], Reader], typed: list[str]) -> Reader:
    mayor = new_reader("2026-12-04T17:00:00")
    mayor.visit.context.expose_function("typed", lambda text: typed.append(text))
    mayor.visit.context.add_init_script(WATCH)
    mayor.visit.context.add_init_script(LINKS)
    return mayor


def test_what_is_typed_once_is_in_every_paper(mayor: Reader, typed: list[str]) -> None:
    choose_commune(mayor.open())
    page = mayor.open(PEOPLE)
    for person in FIVE:
        add_person(page, *person)
    saved(page)

    page = mayor.open(INVITE)
    page.get_by_label("Inviter toutes ces personnes", exact=True).check()
    plan(page)
    pick(page.get_by_label("Qui signe"), "Paul Bernard")
    saved(page)
    sheet = shown(page.get_by_role("button", name="Mettre l’invitation au propre"))
    letter = word_of(sheet, "invitation")
    assert squeezed("Commune d’Ambert") in letter
    assert squeezed("vendredi 4 décembre 2026, de 18 h 30 à 20 h") in letter
    assert squeezed("Paul Bernard") in letter
    sheet.locator("[data-report-mail]").click()
    mail = opened_mail(page)
    assert set(mail["bcc"].replace(";", ",").split(",")) == ADDRESSES
    assert "Salle des fêtes" in mail["body"]

    page = mayor.open(MINUTES)
    page.locator("summary", has_text="La feuille de présence").click()
    attendance = word_of(shown(page.get_by_role("button", name="Mettre la feuille de présence au propre")), "feuille")
    assert all(squeezed(text) in attendance for text in [*NAMES, "Cabinet du bourg", "Salle des fêtes"])
    for name in CAME:
        page.get_by_label(f"Présence : {name}").check()
    page.get_by_label("Notes : Premier constat").fill("Deux départs à prévoir.")
    add_decision(page, "Se revoir en janvier")
    pick(page.locator("[data-decisions]").get_by_label("Qui s’en charge"), NAMES[0])
    saved(page)
    minutes = word_of(shown(page.get_by_role("button", name="Mettre le compte rendu au propre")), "compte-rendu")
    assert all(squeezed(text) in minutes for text in [*NAMES, "Deux départs à prévoir.", "Se revoir en janvier"])
    page.get_by_role("button", name="Ajouter à la feuille de route").click()
    expect(page.locator("[data-pour-state]")).to_have_text("Une action ajoutée à la feuille de route.")
    saved(page)

    page = mayor.open(ROADMAP)
    roadmap = word_of(shown(page.get_by_role("button", name="Mettre la feuille de route au propre")), "feuille")
    assert all(squeezed(text) in roadmap for text in ("Commune d’Ambert", "Se revoir en janvier", NAMES[0]))

    page = mayor.open(COUNCIL)
    page.get_by_label("Ce que la commune demande").fill(ASKED)
    saved(page)
    report = word_of(shown(page.get_by_role("button", name="Mettre le point au propre")), "point-au-conseil")
    wanted = ["Commune d’Ambert", ASKED, "Se revoir en janvier", "5 personnes invitées", "Salle des fêtes"]
    assert all(squeezed(text) in report for text in wanted), wanted

    twice = [text for text, count in Counter(text for text in typed if text.strip()).items() if count > 1]
    assert [text for text in twice if text not in repeated(FIVE)] == []
    assert {*NAMES, ASKED, "Salle des fêtes"} <= set(typed), "the watch sees what is typed"
    assert mayor.visit.complaints == []


def repeated(persons: list[tuple[str, ...]]) -> set[str]:
    """Return what two persons have in common: their organisation is that of each."""
    return {text for text, count in Counter(text for person in persons for text in person).items() if count > 1}


def pick(field: Locator, name: str) -> None:
    """Choose a person where somebody is named, without typing."""
    field.click()
    field.press("ArrowDown")
    field.page.get_by_role("option", name=name).click()
    expect(field).to_have_value(name)


def word_of(sheet: Locator, start: str) -> str:
    """Take the sheet that shows into Word, and return its words once reopened."""
    name, content = taken(sheet)
    assert name.startswith(start)
    return words(checked(content))
