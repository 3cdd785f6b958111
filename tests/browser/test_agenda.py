"""The first meeting, from its date to its minutes: the time is right, nothing is lost, everyone can lead it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Locator, Page, expect

from macros.components.agenda.model import Agenda
from tests.browser.conftest import Visit
from tests.browser.test_people import add_person
from tests.browser.tools import CUT, HOSTILE, HOSTILE_WORDS, drawn_sheet, faults, saved, table_of
from tests.conftest import LOADED, Pages

PREPARE = "100-jours/premiere-reunion/"
INVITE = "100-jours/reunion-inviter/"
LEAD = "100-jours/reunion-animer/"
MINUTES = "100-jours/reunion-compte-rendu/"
PAGES = (PREPARE, INVITE, LEAD, MINUTES)
EVENING = "2026-12-04T18:30:00"


@pytest.fixture
def visit(open_context: Callable[..., Visit]) -> Visit:
    """A new visitor, on the evening of the meeting."""
    visit = open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    visit.page.clock.install(time=EVENING)
    return visit


@pytest.fixture
def timed(open_context: Callable[..., Visit]) -> Visit:
    """The same, but time goes by only where the test says so: a slow machine must not lengthen the meeting."""
    visit = open_context(viewport={"width": 1280, "height": 900})
    stop_the_clock(visit.page)
    return visit


def stop_the_clock(page: Page) -> None:
    """Stop it on the evening of the meeting."""
    page.clock.install(time="2026-12-04T18:00:00")
    page.clock.pause_at(EVENING)


def plan(page: Page) -> None:
    page.get_by_label("Quel jour").fill("4/12/2026")
    page.get_by_label("À quelle heure").fill("18 h 30")
    page.get_by_label("Où ?", exact=True).fill("Salle des fêtes")


def plan_then_open(visit: Visit, address: str) -> Page:
    """Plan the meeting on its first page, then go on to another one."""
    plan(visit.open(PREPARE))
    return visit.open(address)


def lead(page: Page) -> Locator:
    """Open the view of whoever leads the meeting."""
    page.locator("[data-lead]").click()
    return page.get_by_role("dialog")


def press(stage: Locator, name: str) -> None:
    stage.get_by_role("button", name=name, exact=True).click()


def lead_to_the_end(page: Page, spent: list[str]) -> Locator:
    """Lead the five sequences from the evening on; each takes the time given, as ``mm:ss``."""
    page.clock.pause_at(EVENING)
    stage = lead(page)
    press(stage, "Démarrer")
    for number, time in enumerate(spent, 1):
        page.clock.fast_forward(time)
        press(stage, "Étape suivante" if number < len(spent) else "Terminer la réunion")
    page.clock.resume()
    return stage


def test_an_hour_is_refused_with_its_reason_and_ninety_minutes_fit(visit: Visit) -> None:
    page = visit.open(PREPARE)
    page.locator("summary", has_text="La durée de chaque étape").click()
    announced = page.get_by_label("Combien de temps annoncez-vous")
    announced.select_option(label="60 minutes")
    expect(page.locator("[data-refusal]")).to_contain_text("60 minutes ne suffisent pas : au plus court")
    expect(page.locator("[data-refusal]")).to_contain_text("en demandent 70")
    announced.select_option(label="90 minutes")
    expect(page.locator("[data-refusal]")).to_be_hidden()
    expect(page.locator("[data-total]")).to_contain_text("80 minutes : elles tiennent dans les 90")
    for name in ("Tour de table", "Échanges ouverts"):
        page.get_by_label(re.compile(f"Durée choisie.*{name}")).select_option(label="30 minutes")
    page.get_by_label(re.compile("Durée choisie.*Accueil")).select_option(label="10 minutes")
    expect(page.locator("[data-total]")).to_contain_text("95 minutes : 5 de trop pour les 90 annoncées")
    expect(page.locator("[data-refusal]")).to_contain_text("Raccourcissez une étape")
    announced.select_option(label="105 minutes")
    expect(page.locator("[data-total]")).to_contain_text("Il reste 10 minutes de marge")
    assert visit.complaints == []


def test_each_sequence_has_its_hour_and_a_wrong_date_is_reported(visit: Visit) -> None:
    page = visit.open(PREPARE)
    clocks = page.locator("[data-clock]")
    expect(clocks.first).to_have_text("De 0 à 5 minutes")
    plan(page)
    expect(clocks).to_have_text(
        [
            "De 18 h 30 à 18 h 35",
            "De 18 h 35 à 19 h",
            "De 19 h à 19 h 15",
            "De 19 h 15 à 19 h 40",
            "De 19 h 40 à 19 h 50",
        ]
    )
    expect(page.locator("[data-when]")).to_have_text("Votre réunion : vendredi 4 décembre 2026, de 18 h 30 à 20 h.")
    day = page.get_by_label("Quel jour")
    day.fill("31/2/2026")
    day.press("Tab")
    # Said under the field, and there alone.
    expect(page.locator(".field", has=day).locator(".error")).to_have_text("Le 31 février 2026 n’existe pas.")
    expect(page.locator("[data-when]")).not_to_contain_text("n’existe pas")
    expect(day).to_have_attribute("aria-invalid", "true")
    expect(day).to_have_accessible_description(re.compile("n’existe pas"))


def test_the_invitation_is_copied_whole(visit: Visit) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(PREPARE)
    page.get_by_label("La fédération régionale", exact=True).check()
    page = visit.open(INVITE)
    plan(page)
    page.get_by_label("Qui signe").fill("Pour la mairie, le référent santé")
    page.get_by_role("button", name="Mettre l’invitation au propre").click()
    page.get_by_label("Où ?", exact=True).fill("Salle du conseil")
    invitation = page.locator("[data-invitation]")
    invitation.get_by_role("button", name="Copier le texte").click()
    expect(invitation.locator("[data-report-state]")).to_have_text("Texte copié.")
    text = page.evaluate("navigator.clipboard.readText()").replace("\u00a0", " ")
    assert "Quand : vendredi 4 décembre 2026, de 18 h 30 à 20 h." in text
    assert "Où : Salle du conseil." in text
    assert "Qui la prépare : la fédération régionale." in text
    assert "Pour la mairie, le référent santé" in text
    assert "- 18 h 30 : Accueil (5 minutes)" in text


def test_the_meeting_goes_to_the_diary(visit: Visit) -> None:
    page = visit.open(INVITE)
    button = page.get_by_role("button", name="Ajouter la réunion à mon agenda")
    button.click()
    expect(page.locator("[data-ics-state]")).to_contain_text("Indiquez d’abord le jour et l’heure")
    plan(page)
    with page.expect_download() as download:
        button.click()
    calendar = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes())
    (event,) = calendar.walk("VEVENT")
    start = datetime.fromisoformat(EVENING).astimezone(UTC)
    assert event.decoded("DTSTART") == start
    assert event.decoded("DTEND") - start == timedelta(minutes=90)
    assert str(event["LOCATION"]) == "Salle des fêtes"
    assert "Accueil" in str(event["DESCRIPTION"])


def test_a_meeting_is_led_from_the_first_word_to_the_minutes(timed: Visit) -> None:
    page = plan_then_open(timed, LEAD)
    stage = lead(page)
    timer, facts, aloud = (stage.locator(f"[data-{name}]") for name in ("timer", "facts", "aloud"))
    expect(stage.get_by_role("heading", name="Accueil")).to_be_focused()
    expect(timer).to_have_text("5:00")
    expect(facts).to_contain_text("Fin de la réunion vers 19 h 50")
    expect(stage).to_contain_text("Pratiquer l’écoute active")
    expect(stage).to_contain_text("Prendre des engagements irréalistes")
    expect(stage).to_contain_text("Nous voulons d’abord vous écouter")
    press(stage, "Démarrer")
    page.clock.fast_forward("03:59")
    page.clock.run_for(1_000)
    expect(aloud).to_have_text("Il reste une minute.")
    press(stage, "+1 minute")
    expect(facts).to_contain_text("Prévu : 6 minutes.")
    page.clock.fast_forward("02:59")
    page.clock.run_for(1_000)
    expect(timer).to_have_text("+1:00")
    expect(aloud).to_have_text("Le temps prévu est écoulé.")
    expect(facts).to_contain_text("Temps dépassé.")
    expect(facts).to_contain_text("2 minutes de retard.")
    press(stage, "Étape suivante")
    expect(stage.get_by_role("heading", name="Tour de table des professionnels")).to_be_visible()
    expect(timer).to_have_text("25:00")
    press(stage, "Pause")
    page.clock.fast_forward("10:00")
    expect(timer).to_have_text("25:00")
    expect(facts).to_contain_text("En pause.")
    stage.get_by_label("Notes de cette étape").fill("Chacun est débordé.")
    press(stage, "Étape suivante")
    press(stage, "Étape suivante")
    press(stage, "Étape suivante")
    press(stage, "Terminer la réunion")
    expect(stage.get_by_role("heading", name="La réunion est terminée")).to_be_focused()
    expect(stage.locator("tr[data-part=accueil] td")).to_have_text(["6 min", "7 min"])
    stage.get_by_role("link", name="Passer au compte rendu").click()
    expect(page.get_by_role("heading", name="Vos notes, étape par étape")).to_be_focused()
    expect(page.get_by_label("Notes : Tour de table")).to_have_value("Chacun est débordé.")
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    minutes = page.locator("[data-minutes] article")
    expect(minutes).to_contain_text("Vendredi 4 décembre 2026, Salle des fêtes")
    expect(minutes).to_contain_text("Durée prévue : 90 minutes. Durée réelle : 7 minutes.")
    expect(minutes).to_contain_text("Chacun est débordé.")
    assert timed.complaints == []


def test_the_timer_goes_on_through_a_reload(timed: Visit) -> None:
    page = timed.open(LEAD)
    stage = lead(page)
    press(stage, "Démarrer")
    page.clock.fast_forward("04:00")
    press(stage, "Étape suivante")
    page.clock.fast_forward("06:00")
    page.reload()
    page.clock.fast_forward("02:00")
    expect(page.locator("[data-lead-state]")).to_have_text("La réunion est en cours.")
    stage = lead(page)
    expect(stage.get_by_role("heading", name="Tour de table")).to_be_visible()
    expect(stage.locator("[data-timer]")).to_have_text("17:00")
    expect(stage.locator("tr[data-part=accueil] td").last).to_have_text("4 min")


def test_the_view_fills_the_screen_and_escape_gives_the_page_back(open_window: Callable[..., Visit]) -> None:
    page = open_window(viewport={"width": 1280, "height": 900}).open(LEAD)
    stage = lead(page)
    assert stage.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 900}
    press(stage, "Plein écran")
    page.wait_for_function("document.fullscreenElement")
    press(stage, "Quitter le plein écran")
    page.wait_for_function("!document.fullscreenElement")
    page.keyboard.press("Escape")
    expect(stage).to_be_hidden()
    expect(page.locator("[data-lead]")).to_be_focused()


def test_the_screen_is_kept_on_only_while_the_meeting_is_led(visit: Visit) -> None:
    visit.context.add_init_script(
        """window.locks = 0;
        navigator.wakeLock.request = async () => { locks += 1; return {release: async () => { locks -= 1; }}; };"""
    )
    page = visit.open(LEAD)
    stage = lead(page)
    expect(stage.locator("[data-awake]")).to_have_text("L’écran reste allumé.")
    assert page.evaluate("locks") == 1
    press(stage, "Quitter l’animation")
    page.wait_for_function("locks === 0")


def test_a_screen_that_the_system_takes_back_is_said_and_asked_again(visit: Visit) -> None:
    visit.context.add_init_script(
        """window.locks = [];
        navigator.wakeLock.request = async () => {
          const lock = new EventTarget();
          lock.released = false;
          lock.release = async () => { lock.released = true; lock.onrelease?.(); };
          locks.push(lock);
          return lock;
        };"""
    )
    page = visit.open(LEAD)
    state = lead(page).locator("[data-awake]")
    expect(state).to_have_text("L’écran reste allumé.")
    page.evaluate("() => locks[0].release()")
    expect(state).to_contain_text("réglez la mise en veille")
    page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
    expect(state).to_have_text("L’écran reste allumé.")
    # The first one, given back late, says nothing of the second.
    page.evaluate("() => locks[0].onrelease()")
    expect(state).to_have_text("L’écran reste allumé.")
    assert page.evaluate("() => locks.map((lock) => lock.released)") == [True, False]


def test_a_browser_that_cannot_keep_the_screen_on_says_so(visit: Visit) -> None:
    visit.context.add_init_script("delete Navigator.prototype.wakeLock")
    stage = lead(visit.open(LEAD))
    expect(stage.locator("[data-awake]")).to_contain_text("réglez la mise en veille")


def test_a_browser_without_dialogs_does_all_but_the_timer(visit: Visit) -> None:
    visit.context.add_init_script("delete window.HTMLDialogElement")
    page = plan_then_open(visit, LEAD)
    expect(page.locator("[data-lead]")).to_be_hidden()
    page = visit.open(MINUTES)
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    expect(page.locator("[data-minutes] article")).to_contain_text("Salle des fêtes")
    assert visit.complaints == []


def test_decisions_are_added_once_to_the_roadmap(visit: Visit) -> None:
    page = visit.open(MINUTES)
    add = page.get_by_role("button", name="Ajouter à la feuille de route")
    add.click()
    expect(page.locator("[data-pour-state]")).to_have_text("Notez d’abord une piste ou une suite.")
    add_decision(page, "Se revoir en janvier")
    page.keyboard.press("Tab")
    page.keyboard.type("La mairie")
    add_decision(page, "Prêter la salle")
    add.click()
    expect(page.locator("[data-pour-state]")).to_have_text("2 actions ajoutées à la feuille de route.")
    add.click()
    expect(page.locator("[data-pour-state]")).to_have_text("Tout est déjà dans la feuille de route.")
    page.goto(visit.base + "100-jours/feuille-de-route/")
    own = page.locator(".own-action")
    assert [row.get_by_label("Action").input_value() for row in own.all()] == [
        "Se revoir en janvier",
        "Prêter la salle",
    ]
    assert own.first.get_by_label("Qui s’en charge").input_value() == "La mairie"
    assert own.first.get_by_label("Note").input_value().startswith("Première réunion")


def test_a_decision_whose_day_cannot_be_read_is_told_in_place(visit: Visit) -> None:
    page = visit.open(MINUTES)
    add_decision(page, "Se revoir")
    row = page.locator("[data-decisions] > li")
    due = row.get_by_label("Pour quand")
    due.fill("bientôt")
    due.blur()
    expect(row.locator(".error")).to_contain_text("n’est pas une date complète")
    due.fill("Saint-Just, le 5 octobre 2027")
    due.blur()
    expect(row.locator(".error")).to_be_hidden()


def add_decision(page: Page, title: str) -> None:
    page.get_by_role("button", name="Ajouter une suite").press("Enter")
    page.keyboard.type(title)


def test_a_meeting_is_led_with_the_keyboard_alone(timed: Visit) -> None:
    page = timed.open(LEAD)
    page.locator("[data-lead]").press("Enter")
    stage = page.get_by_role("dialog")
    # Its script may still be on its way.
    expect(stage.get_by_role("heading", name="Accueil")).to_be_focused()
    focus_on(page, "Démarrer")
    page.keyboard.press("Enter")
    page.clock.fast_forward("01:00")
    expect(stage.locator("[data-timer]")).to_have_text("4:00")
    for name in ["Étape suivante"] * 4 + ["Terminer la réunion", "Passer au compte rendu"]:
        focus_on(page, name)
        page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Vos notes, étape par étape")).to_be_focused()


def focus_on(page: Page, name: str) -> None:
    """Press Tab until a button has the focus."""
    for _ in range(20):
        if page.evaluate("document.activeElement.textContent") == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach « {name} »")


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_any_state_and_nothing_is_cut(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = visit.page
    page.clock.install(time=EVENING)
    visit.open(PREPARE)

    def check() -> None:
        # The state of the dossier stands at the edge of the screen, over the page: at its end, it covers nothing.
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        assert faults(page) == {}

    plan(page)
    page.get_by_label("Quel jour").fill("demain")
    page.get_by_label("Combien de temps").select_option(label="60 minutes")
    page.locator("summary", has_text="La durée de chaque étape").click()
    check()
    visit.open(INVITE)
    add_person(page, "Anne Martin")
    add_person(page, "Paul Petit")
    page.get_by_role("button", name="Mettre l’invitation au propre").click()
    drawn_sheet(page.locator("[data-invitation]"))
    check()
    visit.open(MINUTES)
    add_decision(page, "Se revoir")
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    drawn_sheet(page.locator("[data-minutes]"))
    check()
    visit.open(LEAD)
    stage = lead(page)
    expect(stage).to_be_visible()
    check()
    press(stage, "Démarrer")
    page.clock.fast_forward("07:00")
    check()
    press(stage, "Pause")
    check()
    for name in ["Étape suivante"] * 4 + ["Terminer la réunion"]:
        press(stage, name)
    check()


def test_hostile_text_stays_text_everywhere(visit: Visit) -> None:
    page = visit.open(INVITE)
    page.get_by_label("Où ?", exact=True).fill(HOSTILE)
    page.get_by_role("button", name="Mettre l’invitation au propre").click()
    expect(page.locator("[data-invitation] article")).to_contain_text(HOSTILE_WORDS[0])
    assert page.locator("article img").count() == 0
    assert page.evaluate(CUT) == []
    page = visit.open(MINUTES)
    page.get_by_label("Notes : Accueil").fill(HOSTILE)
    add_decision(page, "=cmd")
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    expect(page.locator("[data-minutes] article")).to_contain_text(HOSTILE_WORDS[0])
    assert page.locator("article img").count() == 0
    assert page.evaluate(CUT) == []
    with page.expect_download() as download:
        page.locator("[data-minutes]").get_by_role("button", name="Exporter en tableau").click()
    assert any(str(cell).startswith("=cmd") for row in table_of(download.value) for cell in row)
    lead(visit.open(LEAD))
    expect(page.get_by_label("Notes de cette étape")).to_have_value(re.compile("^<img src=x"))
    assert visit.complaints == []


def test_what_is_prepared_is_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(INVITE)
    plan(page)
    add_person(page, "La pharmacienne")
    saved(page)
    page.reload()
    expect(page.get_by_label("Où ?", exact=True)).to_have_value("Salle des fêtes")
    page = visit.open(MINUTES)
    page.get_by_label("Présence : La pharmacienne").check()
    saved(page)
    page.reload()
    expect(page.get_by_label("Présence : La pharmacienne")).to_be_checked()
    page.goto(visit.base + "dossier/")
    page.locator("summary", has_text="Première réunion").click()
    expect(page.get_by_label("Où ?", exact=True)).to_have_value("Salle des fêtes")
    lead(page)
    expect(page.get_by_role("dialog").get_by_role("heading", name="Accueil")).to_be_visible()
    assert visit.complaints == []


def test_the_minutes_print_alone_and_the_page_prints_what_is_written(visit: Visit, tmp_path: Path) -> None:
    page = plan_then_open(visit, LEAD)
    assert "De 18 h 30 à 18 h 35" in printed(page, tmp_path)
    page.evaluate("document.documentElement.classList.add('blank')")
    blank = printed(page, tmp_path)
    assert "De 18 h 30" not in blank
    assert blank.count("Heure et notes") == 5
    page = visit.open(MINUTES)
    page.get_by_label("Notes : Accueil").fill("mot " * 400 + "fin-des-notes")
    saved(page)
    assert "fin-des-notes" in printed(page, tmp_path)
    page.evaluate("document.documentElement.classList.add('blank')")
    assert "fin-des-notes" not in printed(page, tmp_path)
    page.evaluate("document.documentElement.classList.remove('blank')")
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    page.evaluate("window.print = () => { window.classes = document.documentElement.className; }")
    page.locator("[data-minutes]").get_by_role("button", name="Imprimer cette feuille").click()
    page.wait_for_function("() => window.classes?.includes('report-only')")
    page.evaluate("document.documentElement.classList.add('report-only')")
    page.locator("[data-minutes] article").evaluate("article => article.classList.add('alone')")
    alone = printed(page, tmp_path)
    assert "fin-des-notes" in alone
    assert "Après la réunion" not in alone


def printed(page: Page, folder: Path) -> str:
    page.pdf(path=str(folder / "page.pdf"), prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", str(folder / "page.pdf"), "-"], capture_output=True, text=True, check=True)
    return " ".join(text.stdout.split())


# What a finger cannot reach: too small, or beyond the edge.
OUT_OF_REACH = """
[...document.querySelectorAll('dialog[open] :is(button, .btn, input, select, textarea)')]
  .filter((control) => control.checkVisibility())
  .filter((control) => {
    control.scrollIntoView({block: 'nearest'});
    const box = control.getBoundingClientRect();
    const out = box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1;
    return out || box.height < 24 || box.width < 24;
  })
  .map((control) => control.outerHTML.slice(0, 80))
"""


@pytest.mark.parametrize(("width", "height"), [(780, 360), (640, 320), (932, 430)])
def test_a_phone_held_across_reaches_every_control_of_a_full_screen(
    open_context: Callable[..., Visit], width: int, height: int
) -> None:
    visit = open_context(viewport={"width": width, "height": height})
    page = visit.open(LEAD)
    page.locator("[data-lead]").click()
    button = page.locator("dialog[open] [data-play]")
    for _ in range(5):
        # What comes next needs no scrolling.
        page.evaluate("for (const part of document.querySelectorAll('dialog[open], .screen')) part.scrollTo(0, 0)")
        box = button.bounding_box()
        assert box
        assert box["y"] + box["height"] <= height
        assert page.evaluate(OUT_OF_REACH) == []
        button.click()
        if not button.is_visible():
            break
    assert visit.complaints == []


# What had an anchor when one page held the whole meeting.
FORMER = [
    "la-premiere-reunion",
    "que-faire-maintenant",
    "avant-la-reunion",
    "ce-quil-faut-retenir",
    "la-posture-de-la-ou-du-maire",
    "qui-annonce-le-projet-deux-conseils-deux-roles",
    "ce-que-fait-la-federation",
    "qui-fait-quoi",
    "reunion-objectifs",
    "reunion-objectifs-parole",
    "maire-a-privilegier",
    "maire-a-privilegier-ecouter",
    "maire-a-eviter",
    "maire-a-eviter-promettre",
    "federation-en-reunion",
    "federation-en-reunion-tiers",
    "premiere-reunion",
    "premiere-reunion-preparer",
    "premiere-reunion-prepare-federation",
    "premiere-reunion-date",
    "premiere-reunion-start",
    "premiere-reunion-place",
    "premiere-reunion-announced",
    "premiere-reunion-accueil-minutes",
    "premiere-reunion-echanges-minutes",
]


@pytest.mark.parametrize("anchor", FORMER)
def test_what_stays_on_the_first_page_keeps_its_address(pages: Pages, anchor: str) -> None:
    (found,) = pages.main("100-jours/premiere-reunion.md").select(f"[id='{anchor}']")
    assert not found.find_parent("nav")


def moved() -> list[tuple[str, str]]:
    steps = LOADED.all(Agenda)["premiere-reunion"].pages
    return [(anchor, step.page) for step in steps for anchor in step.moved]


@pytest.mark.parametrize(("anchor", "page"), moved())
def test_what_moved_is_on_its_page_and_a_link_of_the_first_one_leads_there(
    pages: Pages, anchor: str, page: str
) -> None:
    (link,) = pages.main("100-jours/premiere-reunion.md").select(f"nav a:has([id='{anchor}'])")
    assert f"/{link['href']}".endswith(f"/{Path(page).stem}/")
    assert len(pages.main(page).select(f"[id='{anchor}']")) == 1


@pytest.mark.parametrize(
    ("anchor", "address"),
    [
        ("premiere-reunion-constat", LEAD),
        ("messages-cles-structurer", LEAD),
        ("premiere-reunion-inviter", INVITE),
        ("premiere-reunion-suites-notes", MINUTES),
        ("feuille-de-presence", MINUTES),
        ("premiere-reunion-date", PREPARE),
    ],
)
def test_an_old_link_leads_to_where_its_part_moved(visit: Visit, anchor: str, address: str) -> None:
    page = visit.open(f"{PREPARE}#{anchor}")
    page.wait_for_url(f"{visit.base}{address}#{anchor}")
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()
    assert visit.complaints == []


def test_the_four_pages_say_where_one_stands_and_follow_each_other_live(visit: Visit) -> None:
    for number, address in enumerate(PAGES):
        page = visit.open(address)
        current = page.locator(".meeting-steps [aria-current=page]")
        expect(current).to_have_count(1)
        assert current.inner_text().startswith(f"{number + 1}. ")
    other = visit.context.new_page()
    other.goto(visit.base + PREPARE)
    plan(visit.open(INVITE))
    expect(other.get_by_label("Où ?", exact=True)).to_have_value("Salle des fêtes")
