"""A text whose review is late says so, on the day of the reader, whenever the site was built."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from macros.components.directory.model import Directory
from macros.core.dates import french_date
from tests.browser.conftest import Visit
from tests.conftest import LOADED

DIRECTORY = LOADED.one(Directory)
FIRST = DIRECTORY.federations[0]
LIMIT = f"#{FIRST.id} .overdue"


def test_nothing_is_said_before_the_last_day_has_gone(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800}, timezone_id="Indian/Reunion")
    visit.page.clock.set_fixed_time(f"{FIRST.review_by}T19:00:00Z")
    expect(visit.open("annuaire/").locator(LIMIT)).to_have_count(0)


def test_a_text_is_late_when_the_day_has_gone_where_the_reader_is(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800}, timezone_id="Indian/Reunion")
    visit.page.clock.set_fixed_time(f"{FIRST.review_by}T21:00:00Z")  # the day after already, there
    expect(visit.open("annuaire/").locator(LIMIT)).to_have_count(1)


def test_every_late_text_is_marked_and_the_advice_given_once(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800})
    visit.page.clock.set_fixed_time("2099-01-01T12:00:00Z")
    page = visit.open("annuaire/")
    marks = page.locator(".overdue")
    expect(marks).to_have_count(page.locator("[data-review-by]").count())
    expect(marks.first).to_have_text("Relecture en retard\u00a0: faites confirmer ce qui compte pour vous.")
    expect(marks.last).to_have_text("Relecture en retard.")
    assert visit.complaints == []


def test_without_script_the_dates_speak_alone(open_context: Callable[..., Visit]) -> None:
    page = open_context(java_script_enabled=False).open("annuaire/")
    page.locator(".about-sources > summary").click()
    expect(page.locator(".about-sources")).to_contain_text(f"à revoir d’ici le {french_date(FIRST.review_by)}")
    expect(page.locator(".overdue")).to_have_count(0)
