"""A text whose review is late says so, on the day of the reader, whenever the site was built."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Visit


def test_nothing_is_said_before_the_last_day_has_gone(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800}, timezone_id="Indian/Reunion")
    visit.page.clock.set_fixed_time("2027-05-22T19:00:00Z")
    expect(visit.open("annuaire/").locator(".overdue")).to_have_count(0)


def test_every_late_text_is_marked_and_the_advice_given_once(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 800}, timezone_id="Indian/Reunion")
    visit.page.clock.set_fixed_time("2027-05-22T21:00:00Z")  # the 23rd already, there
    marks = visit.open("annuaire/").locator(".overdue")
    expect(marks).to_have_count(18)
    expect(marks.first).to_have_text("Cette date est passée\u00a0: faites confirmer ce qui compte pour vous.")
    expect(marks.last).to_have_text("Cette date est passée.")
    assert visit.complaints == []


def test_without_script_the_dates_speak_alone(open_context: Callable[..., Visit]) -> None:
    page = open_context(java_script_enabled=False).open("annuaire/")
    expect(page.locator("#bretagne .source")).to_contain_text("à revoir d’ici le 22\u00a0mai\u00a02027")
    expect(page.locator(".overdue")).to_have_count(0)
