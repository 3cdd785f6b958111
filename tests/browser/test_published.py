"""The site as published, behind nginx and its headers: the browser finds nothing to refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests import servers
from tests.browser.conftest import Visit
from tests.conftest import PAGES, html_path

WATCH = "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))"


@pytest.fixture(scope="module")
def visit(open_context: Callable[..., Visit], published_site: Path) -> Iterator[Visit]:
    with servers.nginx(published_site) as server:
        visit = open_context(base=server.address)
        visit.context.add_init_script(WATCH)
        yield visit


@pytest.mark.parametrize("page", PAGES)
def test_a_page_breaks_no_rule_of_its_headers(visit: Visit, page: str) -> None:
    visit.complaints.clear()
    opened = visit.open(html_path(page).removesuffix("index.html"))
    expect(opened.locator("h1")).to_be_visible()
    assert visit.complaints == []


def test_the_finder_loads_its_renamed_lists(visit: Visit) -> None:
    visit.complaints.clear()
    page = visit.open("annuaire/")
    field = page.get_by_role("combobox", name="Votre commune ou votre code postal")
    field.fill("63600")
    field.press("Enter")
    expect(page.locator("[data-answer] a[href^='tel:']").first).to_be_visible()
    assert visit.complaints == []


def test_the_search_loads_its_renamed_index(visit: Visit) -> None:
    visit.complaints.clear()
    page = visit.open("recherche/?q=coordination")
    expect(page.locator(".results a").first).to_be_visible()
    assert visit.complaints == []


def test_a_sheet_and_the_tool_of_a_block_come_with_their_renamed_scripts(visit: Visit) -> None:
    visit.complaints.clear()
    page = visit.open("mobiliser/leader/")
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(page.locator("[data-report-sheet]")).to_be_visible()
    page = visit.open("dossier/")
    page.locator("summary", has_text="Profil du leader").click()
    expect(page.locator("[data-component=mission][id=leader]")).to_have_attribute("data-ready", "")
    assert visit.complaints == []


def test_the_page_of_a_wrong_address_works_from_anywhere(visit: Visit) -> None:
    page = visit.open("nulle/part/ici/")
    expect(page.locator("h1")).to_have_text("Cette page n’existe pas")
    page.get_by_role("link", name="La recherche dans tout le site").click()
    expect(page.locator("#q")).to_be_visible()


def test_the_leader_of_a_meeting_may_use_full_screen_and_keep_it_on(
    visit: Visit, open_window: Callable[..., Visit]
) -> None:
    visit = open_window(base=visit.base)
    visit.context.add_init_script(WATCH)
    page = visit.open("100-jours/reunion-animer/")
    page.get_by_role("button", name="Animer avec le minuteur").click()
    expect(page.locator("[data-awake]")).to_have_text("L’écran reste allumé.")
    page.get_by_role("button", name="Plein écran").click()
    expect(page.get_by_role("button", name="Quitter le plein écran")).to_be_visible()
    # Nothing else was opened with them.
    powers = "document.featurePolicy.allowedFeatures()"
    assert {"camera", "microphone", "geolocation"}.isdisjoint(page.evaluate(powers))
    page.keyboard.press("Escape")
    assert visit.complaints == []


def test_nothing_may_show_a_page_in_a_frame(visit: Visit) -> None:
    page = visit.context.new_page()
    page.set_content(f'<iframe src="{visit.base}"></iframe>')
    frame = page.frames[1]
    frame.wait_for_load_state()
    assert frame.locator("main#contenu").count() == 0
    page.close()
