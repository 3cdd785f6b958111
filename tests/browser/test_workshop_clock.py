"""The timer of a workshop: it follows the stages and the groups, and nothing stops it but its buttons."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_swot import BOARD, go, write
from tests.browser.tools import faults

NOON = "2026-12-04T14:30:00"
SILENT = "for (const name of ['Audio', 'AudioContext']) globalThis[name] = () => { throw new Error('a sound'); }"


@pytest.fixture
def timed(open_context: Callable[..., Visit]) -> Visit:
    """A facilitator whose clock only goes on where the test says so, in every tab."""
    visit = open_context(viewport={"width": 1280, "height": 900})
    visit.context.add_init_script(SILENT)
    visit.context.clock.install(time="2026-12-04T14:00:00")
    visit.context.clock.pause_at(NOON)
    return visit


def plan(page: Page, groups: tuple[str, ...] = ("Nord", "Sud")) -> Locator:
    """Plan the first stages, and return the timer."""
    page.get_by_label("Heure de début").fill("14 h 30")
    durations = {"Présenter le scénario": "5", "Recueillir les idées": "8", "Minutes par groupe": "3", "Voter": "10"}
    for label, minutes in durations.items():
        page.get_by_label(label, exact=True).fill(minutes)
    for name in groups:
        page.get_by_role("button", name="Ajouter un groupe").click()
        page.get_by_label("Nom du groupe").last.fill(name)
    return opened(page)


def opened(page: Page) -> Locator:
    page.get_by_role("button", name="Minuteur").click()
    return clock(page)


def clock(page: Page) -> Locator:
    return page.get_by_role("group", name="Minuteur")


def press(bar: Locator, name: str) -> None:
    bar.get_by_role("button", name=name, exact=True).click()


def shows(bar: Locator, digits: str, words: str) -> None:
    expect(bar.locator("[role=timer]")).to_have_text(digits)
    expect(bar.locator(".clock-words")).to_have_text(words)


def sleep(page: Page, time: str) -> None:
    """Let time go by as under a closed lid: nothing ticks meanwhile."""
    page.clock.fast_forward(time)


def test_a_workshop_is_timed_from_its_scenario_to_its_account(timed: Visit) -> None:
    page = timed.open(BOARD)
    bar = plan(page)
    expect(page.locator("[data-timing-words]")).to_have_text("Durée prévue : 29 minutes. De 14 h 30 à 14 h 59.")
    said = bar.get_by_role("status")
    shows(bar, "5:00", "Présenter le scénario Prévu : 5 min.")
    press(bar, "Démarrer")
    sleep(page, "03:59")
    shows(bar, "1:01", "Présenter le scénario Prévu : 5 min.")
    expect(said).to_have_text("")
    sleep(page, "00:01")
    expect(said).to_have_text("Il reste une minute.")
    press(bar, "+1 minute")
    press(bar, "+1 minute")
    press(bar, "−1 minute")
    sleep(page, "03:00")
    expect(said).to_have_text("Le temps prévu est écoulé.")
    shows(bar, "+1:00", "Présenter le scénario Temps dépassé. Prévu : 6 min.")
    go(page, "Recueillir")
    shows(bar, "8:00", "Recueillir les idées Prévu : 8 min.")
    sleep(page, "08:00")
    press(bar, "Tour des groupes")
    shows(bar, "3:00", "Nord Groupe 1 sur 2. Prévu : 3 min.")
    expect(said).to_have_text("Nord")
    press(bar, "Pause")
    sleep(page, "30:00")
    shows(bar, "3:00", "Nord Groupe 1 sur 2. Prévu : 3 min.")
    press(bar, "Démarrer")
    sleep(page, "02:00")
    press(bar, "Groupe suivant")
    # The button went away with the last group: the focus stays in the timer.
    expect(bar.get_by_role("button", name="Pause")).to_be_focused()
    sleep(page, "04:00")
    expect(bar.locator(".clock-words")).to_contain_text("Sud Temps dépassé. Groupe 2 sur 2.")
    page.reload()
    sleep(page, "01:00")
    expect(bar.get_by_role("timer")).to_have_text("+2:00")
    page.get_by_role("button", name="Étape suivante : voter").click()
    sleep(page, "01:00")
    shows(bar, "9:00", "Voter Prévu : 10 min.")
    go(page, "Agir")
    shows(bar, "0:00", "Décider des actions Sans durée prévue.")
    sleep(page, "12:00")
    shows(bar, "12:00", "Décider des actions Sans durée prévue.")
    press(bar, "Terminer")
    sleep(page, "59:00")
    shows(bar, "", "L’atelier est terminé En tout : 35 minutes.")
    go(page, "Préparer")
    rows = page.locator("[data-times] tbody tr")
    assert [row.replace("\u00a0", " ").split("\t") for row in rows.all_inner_texts()] == [
        ["Présenter le scénario", "5 min", "7 min"],
        ["Recueillir les idées", "8 min", "8 min"],
        ["Nord", "3 min", "2 min"],
        ["Sud", "3 min", "5 min"],
        ["Voter", "10 min", "1 min"],
        ["Retenir les priorités", "", ""],
        ["Décider des actions", "", "12 min"],
        ["En tout", "29 min", "35 min"],
    ]
    page.get_by_role("button", name="Remettre le minuteur à zéro").click()
    expect(rows).to_have_count(0)
    shows(bar, "5:00", "Présenter le scénario Prévu : 5 min.")
    page.keyboard.press("Control+z")
    expect(rows).to_have_count(8)
    assert timed.complaints == []


def test_another_tab_shows_the_same_time_and_works_the_same_timer(timed: Visit) -> None:
    page = timed.open(BOARD)
    bar = plan(page)
    press(bar, "Démarrer")
    other = timed.context.new_page()
    other.goto(timed.base + BOARD)
    sleep(other, "02:00")
    for each in (page, other):
        shows(clock(each), "3:00", "Présenter le scénario Prévu : 5 min.")
    press(clock(other), "Pause")
    expect(bar.get_by_role("button", name="Reprendre")).to_be_visible()
    shows(bar, "3:00", "Présenter le scénario En pause. Prévu : 5 min.")
    press(bar, "+1 minute")
    shows(clock(other), "4:00", "Présenter le scénario En pause. Prévu : 6 min.")
    go(page, "Recueillir")
    shows(clock(other), "8:00", "Recueillir les idées Prévu : 8 min.")


def test_the_room_counts_five_minutes_in_any_stage_and_undoing_a_text_stops_no_timer(timed: Visit) -> None:
    page = timed.open(BOARD)
    write(page, "Forces", "Un local")
    bar = opened(page)
    go(page, "Retenir")
    press(bar, "Compter 5 min")
    sleep(page, "01:30")
    shows(bar, "3:30", "Compte à rebours Prévu : 5 min.")
    press(bar, "+1 minute")
    page.locator(".said").focus()
    page.keyboard.press("Control+z")
    expect(page.locator(".idea")).to_have_count(0)
    shows(bar, "4:30", "Compte à rebours Prévu : 6 min.")
    press(bar, "Revenir à l’étape")
    shows(bar, "1:30", "Retenir les priorités Sans durée prévue.")


COUNT = """() => {
  globalThis.written = [];
  const look = (records) => written.push(...records.map(({ target }) => Boolean(target.closest?.('.clock-bar'))));
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""
HIDE = """(hidden) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def test_a_tick_writes_the_time_alone_and_nothing_where_nobody_looks(timed: Visit) -> None:
    page = timed.open(BOARD)
    write(page, "Forces", "Un local", "Une équipe", "Un projet")
    press(opened(page), "Démarrer")
    page.clock.run_for(5_000)  # what is written is saved
    page.evaluate(COUNT)
    page.clock.run_for(10_000)
    written = page.evaluate("written.splice(0)")
    assert (len(written), all(written)) == (10, True)
    page.evaluate(HIDE, True)
    page.evaluate("written.length = 0")
    page.clock.run_for(60_000)
    assert page.evaluate("written") == []
    page.evaluate(HIDE, False)
    shows(clock(page), "1:15", "Présenter le scénario Sans durée prévue.")


def test_the_timer_needs_no_network_in_the_room(timed: Visit) -> None:
    page = timed.open(BOARD)
    timed.context.set_offline(True)
    page.get_by_role("button", name="Minuteur").click()
    expect(page.locator("[data-say]")).to_contain_text("ne s’est pas chargée")
    timed.context.set_offline(False)
    write(page, "Forces", "Un local")
    page.get_by_role("button", name="Minuteur").click()
    expect(clock(page).get_by_role("button", name="Démarrer")).to_be_focused()
    timed.context.set_offline(True)
    press(clock(page), "Démarrer")
    go(page, "Voter")
    sleep(page, "02:00")
    shows(clock(page), "2:00", "Voter Sans durée prévue.")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_timer_is_whole_at_every_width_and_axe_finds_nothing(
    open_context: Callable[..., Visit], width: int
) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    visit.page.clock.install(time=NOON)
    page = visit.open(BOARD)
    bar = plan(page, ("La maison de santé du Livradois", "Sud"))
    go(page, "Recueillir")
    press(bar, "Démarrer")
    sleep(page, "09:00")
    less, more = (bar.get_by_role("button", name=f"{sign}1 minute").bounding_box() for sign in "−+")
    assert (less or {})["y"] == (more or {})["y"]
    assert faults(page) == {}
    press(bar, "Tour des groupes")
    go(page, "Préparer")
    expect(page.locator("[data-times] tr")).to_have_count(9)
    assert faults(page) == {}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
