"""The page was opened at home; the room of the meeting has no network."""

from __future__ import annotations

from tests.browser.conftest import Visit, settle
from tests.browser.test_agenda import MINUTES
from tests.browser.tools import drawn_sheet, saved


def test_the_minutes_of_an_open_page_need_no_network(visit: Visit) -> None:
    page = visit.open(MINUTES)
    page.get_by_label("Notes : Accueil").fill("Douze personnes sont venues.")
    saved(page)
    settle(page)
    visit.context.set_offline(True)
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    assert "Douze personnes sont venues." in drawn_sheet(page.locator("[data-minutes]")).inner_text()
    assert visit.complaints == []
