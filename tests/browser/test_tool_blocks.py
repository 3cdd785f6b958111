"""On the page of the dossier each tool comes when it is needed: opened, started, named by the address or by a link."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.tools import saved

LEADER = "mission/leader"


def blocks(page: Page) -> list[str]:
    found: list[str] = page.locator(".tool-block").evaluate_all("all => all.map((block) => block.dataset.tool)")
    return found


def here(page: Page) -> list[str]:
    """Return the tools that the page holds."""
    found: list[str] = page.locator(".tool-block:has([data-component])").evaluate_all(
        "all => all.map((block) => block.dataset.tool)"
    )
    return found


def test_what_is_started_comes_first_and_stays_where_it_is(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 360, "height": 780})
    page = visit.open("dossier/")
    before = blocks(page)
    assert here(page) == []
    # Named by the address: the tool comes, its block opens.
    visit.page.goto("about:blank")
    page = visit.open("dossier/#leader")
    leader = page.locator(f".tool-block[data-tool='{LEADER}']")
    expect(leader.locator("#leader[data-ready]")).to_be_in_viewport()
    leader.get_by_role("checkbox").first.check()
    saved(page)
    # What is under a hand does not move.
    assert blocks(page) == before
    page = visit.open("dossier/?encore")
    expect(leader.locator("#leader[data-ready]")).to_have_count(1)
    rest = [tool for tool in before if tool != LEADER]
    assert (blocks(page), here(page)) == ([LEADER, *rest], [LEADER])
    states = page.locator("[data-tool-state]").evaluate_all("all => all.map((line) => line.dataset.toolState)")
    assert states == [LEADER, *rest]
    expect(page.locator("[data-share]:visible")).to_have_count(1)
    # Two tools of one script both start.
    other = page.locator(".tool-block[data-tool='mission/coordinateur']")
    other.locator("summary").first.click()
    expect(other.locator("> [data-ready]")).to_have_count(1)
    assert visit.complaints == []


@pytest.mark.parametrize("lost", ["**/assets/block-mission-leader*.js", "**/assets/mission*.js"])
@pytest.mark.parametrize(
    "answer",
    [Route.abort, lambda route: route.fulfill(content_type="text/javascript", body="/* Connectez-vous */")],
    ids=["nothing comes", "the page of a hotspot comes"],
)
def test_a_tool_that_does_not_come_says_so_leads_to_its_page_and_comes_at_the_next_try(
    visit: Visit, answer: Callable[[Route], None], lost: str
) -> None:
    page = visit.page
    page.route(lost, lambda route: answer(route))
    visit.open("dossier/")
    leader = page.locator(f".tool-block[data-tool='{LEADER}']")
    leader.locator("summary").first.click()
    expect(leader.get_by_role("alert")).to_contain_text("ne s’est pas chargée. Vérifiez votre connexion")
    assert (leader.get_by_role("link", name="Profil du leader").get_attribute("href") or "").endswith("leader/")
    # The others are not stopped.
    other = page.locator(".tool-block[data-tool='budget/budget-coordination']")
    other.locator("summary").first.click()
    expect(other.locator("> [data-ready]")).to_have_count(1)
    page.unroute(lost)
    for _ in range(2):
        leader.locator("summary").first.click()
    expect(leader.locator("> [data-ready]")).to_have_count(1)
    expect(leader.get_by_role("alert")).to_have_text("")


def test_a_link_that_is_cut_off_from_its_tool_can_be_opened_again(
    visit: Visit, open_context: Callable[..., Visit]
) -> None:
    """What may travel is known once the tool is here: without it the link stays in the address, for another try."""
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open("dossier/")
    page.locator(f".tool-block[data-tool='{LEADER}'] > summary").click()
    page.locator("#leader[data-ready]").get_by_role("checkbox").first.check()
    page.locator(f"[data-share='{LEADER}']").click()
    page.get_by_text("Lien copié").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    stopped: list[str] = []

    def stop(route: Route) -> None:
        if stopped:
            route.continue_()
        else:
            stopped.append(route.request.url)
            route.abort()

    page = open_context(viewport={"width": 1280, "height": 900}).page
    page.route("**/assets/block-mission-leader*.js", stop)
    page.goto(link)
    expect(page.locator("[data-error]")).to_contain_text("ne s’est pas chargée")
    assert page.url == link
    page.reload()
    expect(page.locator("[data-merge]")).to_contain_text("Profil du leader")
    assert "#" not in page.url
