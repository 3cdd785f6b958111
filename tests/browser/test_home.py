"""The home page: what it says to who comes for the first time, and to who comes back with a dossier."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import FLUSH

PHONE = {"viewport": {"width": 360, "height": 780}}
ROADMAP = "100-jours/feuille-de-route/"
NOW = "2026-11-28T09:00:00+01:00"
AMBERT = {
    "commune/name": "Ambert",
    "commune/code": "63003",
    "commune/department": "63",
    "commune/region": "84",
    "federation": "femasaura",
}
STARTED = {
    **AMBERT,
    "checklist/100-jours/start": "2026-10-17",
    "checklist/100-jours/step/appeler-federation/status": "done",
    "checklist/100-jours/step/designer-referent/status": "done",
    "checklist/100-jours/step/preter-un-lieu/status": "blocked",
    "agenda/premiere-reunion/date": "3/12/2026",
}
KEEP = """values => {
  const { store } = globalThis[Symbol.for('boussole')];
  store.update((dossier, now) => {
    const entries = new Map(dossier.entries);
    for (const [key, v] of Object.entries(values)) entries.set(key, { v, t: now });
    return { id: dossier.id, entries };
  });
}"""
SHIFTS = """globalThis.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) globalThis.shifted += value;
}).observe({ type: 'layout-shift', buffered: true });"""


def keep(visit: Visit, values: Mapping[str, str]) -> None:
    """Leave a dossier in the browser, as another page did."""
    page = visit.open(ROADMAP)
    page.evaluate(KEEP, dict(values))
    page.evaluate(FLUSH)
    page.wait_for_function("() => !globalThis[Symbol.for('boussole')].store.atRisk")


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"] + box["height"]


def test_the_first_screen_says_what_an_msp_is_and_holds_the_finder(open_context: Callable[..., Visit]) -> None:
    page = open_context(**PHONE).open()
    expect(page.locator("#trouver-champ")).to_be_visible()
    expect(page.locator("main")).to_contain_text("maison de santé pluriprofessionnelle (MSP), c’est d’abord une équipe")
    for words in ("maison de santé pluriprofessionnelle", "gratuit et sans compte"):
        assert bottom(page, f"main p:has-text('{words}')") < 780
    assert bottom(page, ".finder form button") < 780
    assert page.evaluate("document.documentElement.scrollHeight") <= 4.1 * 780
    expect(page.locator(".resume")).to_be_hidden()
    assert page.locator("script[src*='resume']").count() == 0


def test_who_comes_back_reads_where_the_work_stands_and_goes_on(open_context: Callable[..., Visit]) -> None:
    visit = open_context(**PHONE)
    visit.page.clock.set_fixed_time(NOW)
    keep(visit, STARTED)
    page = visit.open()
    resume = page.locator(".resume")
    expect(resume.get_by_role("heading")).to_have_text("Votre dossier\u00a0: Ambert")
    expect(resume).to_contain_text(
        "Jour 42 sur 100. 2 actions terminées sur 11, 1 bloquée, 8 à faire, dont 1 en retard."
    )
    expect(resume).to_contain_text(re.compile(r"Prochaine action\s: Dresser un premier état des lieux.*, en retard\."))
    expect(resume).to_contain_text(re.compile(r"Prochaine date\s: jeudi 3 décembre 2026, première réunion\."))
    call = resume.get_by_role("link", name="Appeler FemasAURA&Co, 06\u00a037\u00a025\u00a030\u00a010")
    expect(call).to_have_attribute("href", "tel:+33637253010")
    # Her own place stands in that of the introduction.
    expect(page.locator(".pitch").first).to_be_hidden()
    resume.get_by_role("link", name="Reprendre où j’en étais").click()
    expect(page).to_have_url(re.compile("feuille-de-route/#dresser-etat-des-lieux$"))
    step = page.locator("#dresser-etat-des-lieux")
    expect(step.locator("details").first).to_have_attribute("open", "")
    expect(step.get_by_text("Où en êtes-vous")).to_be_visible()
    expect(step).to_be_in_viewport()
    assert visit.complaints == []


def test_an_action_that_the_visitor_added_is_reached_too(visit: Visit) -> None:
    visit.page.clock.set_fixed_time(NOW)
    row = "checklist/100-jours/own/row/abcdefgh"
    keep(visit, {**STARTED, f"{row}/title": "Louer la salle", f"{row}/due": "1/11/2026", f"{row}/order": "1"})
    page = visit.open()
    page.locator(".resume").get_by_role("link", name="Louer la salle").first.click()
    expect(page).to_have_url(re.compile("#abcdefgh$"))
    expect(page.get_by_label("Action", exact=True)).to_have_value("Louer la salle")
    expect(page.get_by_label("Action", exact=True)).to_be_in_viewport()


@pytest.mark.parametrize(
    ("values", "link", "href"),
    [
        (AMBERT, "Appeler FemasAURA&Co, 06\u00a037\u00a025\u00a030\u00a010", "tel:+33637253010"),
        ({"federation": "femag"}, "Écrire à FEMAG", "mailto:"),
        (
            {"commune/name": "Cayenne", "commune/region": "03"},
            "Appeler AVECsanté, 07\u00a084\u00a089\u00a002\u00a036",
            "tel:",
        ),
    ],
)
def test_whom_to_call_follows_the_commune(visit: Visit, values: dict[str, str], link: str, href: str) -> None:
    keep(visit, values)
    page = visit.open()
    expect(page.locator("[data-call]")).to_have_text(link)
    assert str(page.locator("[data-call]").get_attribute("href")).startswith(href)
    expect(page.locator(".resume")).to_contain_text("Appeler la fédération régionale")


def test_who_uses_another_tool_goes_back_to_the_dossier(visit: Visit) -> None:
    keep(visit, {"swot/atelier-cpts/place": "Salle des fêtes"})
    page = visit.open()
    expect(page.locator("[data-go]")).to_have_attribute("href", re.compile(r"dossier/#vos-outils$"))
    expect(page.locator("[data-next]")).to_have_text("")
    expect(page.locator("[data-call]")).to_be_hidden()


def test_once_all_is_done_the_council_may_be_told(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    ids = page.locator(".checklist .step").evaluate_all("steps => steps.map(({ id }) => id)")
    keep(visit, {f"checklist/100-jours/step/{id}/status": "done" for id in ids})
    page = visit.open()
    expect(page.locator("[data-next]")).to_have_text("Toutes les actions sont terminées.")
    page.get_by_role("link", name="Préparer le point au conseil municipal").click()
    expect(page).to_have_url(re.compile("100-jours/conseil/$"))


@pytest.mark.parametrize("options", [{"java_script_enabled": False}, {}])
def test_without_script_or_storage_the_page_is_that_of_a_first_visit(
    open_context: Callable[..., Visit], options: dict[str, bool]
) -> None:
    visit = open_context(**options)
    if not options:
        visit.context.add_init_script(
            "for (const name of ['localStorage', 'indexedDB'])"
            " Object.defineProperty(window, name, { get() { throw new DOMException('essai', 'SecurityError') } })"
        )
    page = visit.open()
    expect(page.locator(".resume")).to_be_hidden()
    expect(page.locator(".pitch").first).to_be_visible()


def test_a_script_that_does_not_come_leaves_the_way_back(visit: Visit) -> None:
    keep(visit, STARTED)
    visit.page.route("**/assets/resume.js", lambda route: route.abort())
    page = visit.open()
    link = page.get_by_role("link", name="Reprendre où j’en étais")
    expect(link).to_be_visible()
    expect(link).to_have_attribute("href", re.compile("feuille-de-route/$"))


@pytest.mark.parametrize("viewport", [{"width": 360, "height": 780}, {"width": 1280, "height": 900}])
def test_coming_back_hardly_moves_the_page(open_context: Callable[..., Visit], viewport: dict[str, int]) -> None:
    visit = open_context(viewport=viewport)
    keep(visit, STARTED)
    visit.context.add_init_script(SHIFTS)
    # On a slow network, the page is seen before its scripts come.
    network = visit.context.new_cdp_session(visit.page)
    slow = {"offline": False, "latency": 100, "downloadThroughput": 30_000, "uploadThroughput": 30_000}
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})
    network.send("Network.emulateNetworkConditions", slow)
    page = visit.open()
    expect(page.locator("[data-title]")).to_have_text("Votre dossier\u00a0: Ambert")
    assert page.evaluate("globalThis.shifted") < 0.08
