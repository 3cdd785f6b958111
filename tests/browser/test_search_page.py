"""The search page in a real browser: on the web, and opened from a folder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(scope="module")
def http_url(served: str) -> str:
    return served + "recherche/"


@pytest.fixture
def opened(browser: Browser) -> Iterator[Page]:
    """A page that must report no error, of our scripts or of the content security policy."""
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    page.close()
    assert errors == []


@pytest.fixture(params=["http", "file"])
def search_url(request: pytest.FixtureRequest) -> str:
    if request.param == "http":
        url: str = request.getfixturevalue("http_url")
        return url
    site: Path = request.getfixturevalue("file_site")
    return (site / "recherche.html").as_uri()


def test_results_are_counted_linked_and_kept_in_the_address(opened: Page, search_url: str) -> None:
    opened.goto(search_url)
    expect(opened.locator("[data-off]")).to_have_count(0)
    expect(opened.locator(".results")).to_be_hidden()
    field, status = opened.get_by_role("searchbox", name="Un mot, un sigle"), opened.locator(".search-count")
    field.fill("l'etat des lieux")
    expect(status).to_contain_text("résultats pour")
    expect(status).to_have_role("status")
    expect(opened).to_have_url(re.compile(r"\?q=l%27etat\+des\+lieux$"))
    assert set(opened.locator(".result mark").all_inner_texts()) >= {"État", "lieux"}

    link = opened.locator(".result a").first
    link.click()
    expect(opened).to_have_url(re.compile("etat-des-lieux"))
    expect(opened.locator("h1")).to_be_visible()
    if anchor := opened.url.partition("#")[2]:
        expect(opened.locator(f"[id='{anchor}']")).to_have_count(1)

    opened.go_back()
    expect(field).to_have_value("l'etat des lieux")
    expect(status).to_contain_text("résultats pour")
    opened.go_forward()
    expect(opened).to_have_url(re.compile("etat-des-lieux"))


def test_every_result_leads_to_a_page(opened: Page, search_url: str) -> None:
    opened.goto(search_url + "?q=réunion")
    expect(opened.locator(".search-count")).to_contain_text("Voici les 20 premiers.")
    links = opened.locator(".result a").evaluate_all("links => links.map(link => link.href)")
    assert len(links) == 20
    for link in links:
        opened.goto(link)
        assert opened.locator("main h1").count() == 1, link
        anchor = link.partition("#")[2]
        assert not anchor or opened.locator(f"[id='{anchor}']").count() == 1, link


@pytest.mark.parametrize(
    ("query", "title", "federation"),
    [
        ("Ambert", "Trouver la fédération\u00a0: Ambert (Puy-de-Dôme)", "femasaura"),
        ("ambert", "Trouver la fédération\u00a0: Ambert (Puy-de-Dôme)", "femasaura"),
        ("Thiers", "Trouver la fédération\u00a0: Thiers (Puy-de-Dôme)", "femasaura"),
        ("GUERET", "Trouver la fédération\u00a0: Guéret (Creuse)", "avecsantena"),
        ("le puy en velay", "Trouver la fédération\u00a0: Le Puy-en-Velay (Haute-Loire)", "femasaura"),
        # The beginning, the neighbour, the homonym of a word of the site.
        ("Agen", "Trouver la fédération\u00a0: Agen (Lot-et-Garonne)", "avecsantena"),
        ("Pamiers", "Trouver la fédération\u00a0: Pamiers (Ariège)", "fecop"),
        ("Foix", "Trouver la fédération\u00a0: Foix (Ariège)", "fecop"),
        ("Sens", "Trouver la fédération\u00a0: Sens (Yonne)", "femasco-bfc"),
        ("Cayenne", "Qui appeler\u00a0: Cayenne (Guyane)", "territoire-03"),
    ],
)
def test_a_commune_leads_to_its_federation(
    opened: Page, search_url: str, query: str, title: str, federation: str
) -> None:
    opened.goto(f"{search_url}?q={query}")
    first = opened.locator(".result a").first
    expect(first).to_have_text(title)
    assert str(first.get_attribute("href")).partition("#")[2] == federation
    if query != "Sens":  # a word of the site too
        expect(opened.locator(".result")).to_have_count(1)


def test_several_communes_of_one_name_are_told_apart(opened: Page, http_url: str) -> None:
    opened.goto(http_url + "?q=Saint-Just")
    expect(opened.locator(".search-count")).to_have_text("5 résultats pour «\u00a0Saint-Just\u00a0».")
    titles = opened.locator(".result a").all_inner_texts()
    assert len(set(titles)) == len(titles)
    assert all(title.startswith("Trouver la fédération\u00a0: Saint-Just (") for title in titles)


@pytest.mark.parametrize("query", ["médecins", "toubib", "budget", "réunion", "maire", "mobili"])
def test_a_word_of_the_site_fetches_no_list_of_communes(opened: Page, http_url: str, query: str) -> None:
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(http_url)
    opened.locator("#q").press_sequentially(query)
    expect(opened.locator(".search-count")).to_contain_text("résultats pour")
    assert [url for url in asked if "communes" in url or "territoires" in url] == []


def test_a_mistyped_word_is_found_although_the_list_of_communes_does_not_come(browser: Browser, http_url: str) -> None:
    page = browser.new_page()
    page.route("**/assets/communes.js", lambda route: route.abort())
    page.goto(http_url + "?q=mobilser")
    expect(page.locator(".result a").first).to_have_text("Mobiliser les professionnels de santé")
    page.goto(http_url + "?q=Ambert")
    expect(page.locator(".search-count")).to_have_text("Aucun résultat pour «\u00a0Ambert\u00a0».")
    page.close()


def test_no_result_gives_advice(opened: Page, search_url: str) -> None:
    opened.goto(search_url + "?q=xyzzy")
    expect(opened.get_by_role("status").first).to_have_text("Aucun résultat pour « xyzzy ».")
    expect(opened.locator(".results")).to_be_hidden()
    expect(opened.locator("[data-advice]")).to_be_visible()
    ways = opened.locator(".search-static a")
    expect(ways).to_have_count(4)
    ways.last.click()
    expect(opened).to_have_url(re.compile("annuaire"))
    expect(opened.locator("h1")).to_be_visible()


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "(.*)+$ [a-", "🚑 réunion \ud83d", "é" * 10_000])
def test_what_is_typed_stays_text(opened: Page, http_url: str, query: str) -> None:
    opened.goto(http_url)
    opened.evaluate(
        "query => { const q = document.querySelector('#q'); q.value = query;"
        " q.form.dispatchEvent(new Event('submit', { cancelable: true })) }",
        json.loads(json.dumps(query)),
    )
    expect(opened.locator(".search-count")).to_contain_text("pour «")
    assert opened.locator("main img").count() == 0
    opened.reload()
    expect(opened.locator(".search-count")).to_contain_text("pour «")


def test_the_keyboard_goes_from_the_field_to_the_first_result(opened: Page, http_url: str) -> None:
    opened.goto(http_url)
    opened.locator("#q").fill("ARS")
    opened.keyboard.press("Enter")
    expect(opened.locator(".result").first).to_contain_text("agence régionale de santé")
    expect(opened.locator("#q")).to_be_focused()
    opened.keyboard.press("Tab")
    opened.keyboard.press("Tab")
    expect(opened.locator(".result a").first).to_be_focused()


def test_without_javascript_the_page_says_where_to_go(browser: Browser, http_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(http_url)
    expect(page.locator("main")).to_contain_text("La recherche a besoin de JavaScript")
    expect(page.locator("#q")).to_be_hidden()
    expect(page.locator(".search-static a")).to_have_count(4)
    context.close()
