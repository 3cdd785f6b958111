"""Regional editions in a real browser: nothing is cut, axe finds nothing, the finder still knows all of France."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros.publish import editions
from tests.browser.conftest import Visit, serve
from tests.browser.tools import CUT, THEMES, faults
from tests.conftest import ROOT

OWN = ("", "annuaire/", "documents/", "100-jours/comprendre/", "a-propos/mentions-legales/")


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_full_edition(open_context: Callable[..., Visit], full_site: Path, width: int) -> None:
    with serve(full_site) as base:
        visit = open_context(base=base, viewport={"width": width, "height": 800})
        for address in OWN:
            assert faults(visit.open(address), THEMES) == {}, address
        assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_the_names_of_every_edition_fit(open_context: Callable[..., Visit], all_editions: Path, width: int) -> None:
    with serve(all_editions) as base:
        visit = open_context(base=base, viewport={"width": width, "height": 800})
        for name in editions.names(ROOT):
            for address in ("", "annuaire/", "100-jours/comprendre/"):
                assert visit.open(f"{name}/{address}").evaluate(CUT) == [], (name, address)
        assert visit.complaints == []


def test_an_edition_still_answers_for_the_whole_country(open_context: Callable[..., Visit], all_editions: Path) -> None:
    with serve(all_editions / "occitanie") as base:
        page = open_context(base=base).open()
        field = page.get_by_role("combobox", name="Votre commune ou votre code postal")
        field.fill("63600")
        field.press("Enter")
        expect(page.locator("[data-answer]").get_by_role("link", name="Appeler le 06 37 25 30 10")).to_be_visible()


def test_the_buttons_of_an_edition_have_its_colour_and_paper_has_none(
    open_context: Callable[..., Visit], full_site: Path
) -> None:
    with serve(full_site) as base:
        colours = {}
        for scheme in ("light", "dark"):
            page = open_context(base=base, color_scheme=scheme).open()
            colour = "getComputedStyle(document.querySelector('.edition .btn.primary')).backgroundColor"
            colours[scheme] = page.evaluate(colour)
            page.emulate_media(media="print")
            assert page.evaluate("getComputedStyle(document.querySelector('.edition a')).color") == "rgb(0, 0, 0)"
        assert colours == {"light": "rgb(107, 42, 92)", "dark": "rgb(230, 181, 216)"}
