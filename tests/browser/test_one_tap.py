"""An action is done in one tap, from its line in the roadmap and from the page of its tool."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

ROADMAP = "100-jours/feuille-de-route/"
NOW = datetime(2026, 11, 28, 9, tzinfo=ZoneInfo("Europe/Paris"))
PHONE = {"viewport": {"width": 360, "height": 780}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def phone(open_context: Callable[..., Visit]) -> Visit:
    visit = open_context(**PHONE)
    visit.page.clock.set_fixed_time(NOW)
    return visit


def test_one_tap_ends_an_action_opens_the_next_one_and_can_be_undone(phone: Visit) -> None:
    page = phone.open(ROADMAP)
    page.get_by_role("button", name="Ajouter une action").tap()
    page.keyboard.type("Visiter une équipe")
    own, steps = page.locator(".own-action"), page.locator(".step")
    first = steps.first.get_by_role("button", name="Fait : Appeler la fédération régionale".replace(" :", "\u00a0:"))
    box = first.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 44
    first.tap()
    expect(steps.first.locator("[data-status-word]")).to_have_text("Terminée")
    assert steps.first.get_by_label("Terminée le").input_value() == "28/11/2026"
    expect(first).to_be_hidden()
    expect(steps.nth(1).locator("details")).to_have_attribute("open", "")
    expect(steps.nth(1).locator("summary")).to_be_focused()
    expect(page.locator("[data-progress]")).to_have_text("1 sur 12 terminée")
    own.get_by_role("button", name="Fait").tap()
    expect(own.locator("[data-status-word]")).to_have_text("Terminée")
    expect(page.locator("[data-progress]")).to_have_text("2 sur 12 terminées")
    expect(page.locator(".cells .reached")).to_have_count(2)
    page.get_by_role("button", name="Annuler").tap()
    expect(own.locator("[data-status-word]")).to_have_text("À faire")
    assert phone.complaints == []


def test_one_tap_on_the_page_of_a_tool_is_read_in_the_roadmap(phone: Visit) -> None:
    page = phone.open("100-jours/lieu/")
    bar = page.locator("nav[data-step=preter-un-lieu]")
    bar.get_by_role("button", name="Fait").tap()
    expect(bar.locator("[data-status-word]")).to_have_text("Terminée le 28/11/2026")
    expect(bar.get_by_role("link", name="Définir de premières étapes")).to_be_focused()
    bar.get_by_role("button", name="Annuler").tap()
    expect(bar.locator("[data-status-word]")).to_have_text("À faire")
    bar.get_by_role("button", name="Fait").tap()
    phone.open(ROADMAP)
    expect(page.locator("#preter-un-lieu [data-status-word]")).to_have_text("Terminée")
    assert phone.complaints == []


def test_the_election_is_offered_and_the_calendar_leads_back_to_the_action(phone: Visit) -> None:
    page = phone.open(ROADMAP)
    page.get_by_label("Élection").check()
    expect(page.get_by_role("button", name="15 mars 2026, premier tour")).to_be_visible()
    page.get_by_role("button", name="22 mars 2026, second tour").tap()
    expect(page.locator("[data-date-state]")).to_have_text("Votre jour 0\u00a0: dimanche 22 mars 2026.")
    expect(page.locator("[data-moment]")).to_contain_text("repartez simplement d’aujourd’hui")
    page.get_by_role("button", name="Repartir d’aujourd’hui").tap()
    expect(page.locator("[data-moment]")).to_have_text("Jour 0 sur 100.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Ajouter les échéances à mon agenda").tap()
    text = re.sub(r"\r\n ", "", Path(download.value.path()).read_text("utf-8"))
    address = page.url.partition("#")[0]
    assert f"URL:{address}#preter-un-lieu\n" in text.replace("\r", "")
    assert "Avec qui\u00a0: la mairie et les professionnels de santé" in text
    expect(page.locator("[data-how]")).to_contain_text("iPhone")
    assert phone.complaints == []
