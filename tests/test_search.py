"""The search: what the index holds, whether real queries find their page, the page in a browser."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Page, expect, sync_playwright

from macros.outputs.search import Section, sections
from macros.site import page_url

ROOT = Path(__file__).parent.parent
CASES = [
    (case["q"], [case["page"]] if isinstance(case["page"], str) else case["page"])
    for queries in yaml.safe_load((ROOT / "tests" / "search.yml").read_text("utf-8")).values()
    for case in queries
]


def read_index(site: Path) -> dict[str, Any]:
    script = (site / "assets" / "search-index.js").read_text("utf-8")
    prefix = "window.boussoleSearchIndex="
    assert script.startswith(prefix)
    index: dict[str, Any] = json.loads(script.removeprefix(prefix).rstrip().removesuffix(";"))
    return index


def page_file(site: Path, address: str) -> Path:
    return site / (address + "index.html" if address.endswith("/") or not address else address)


def address(target: str) -> str:
    page, mark, anchor = target.partition("#")
    return page_url(page, directory_urls=True) + mark + anchor


# The parser


def page(body: str) -> list[Section]:
    top, *found = sections(f"<nav><h2>Menu</h2></nav><main><h1>Titre</h1><p>Début.</p>{body}</main><p>Pied</p>")
    assert top == ("", "", "Début.")
    return found


def test_sections_follow_headings_and_leave_the_frame_out() -> None:
    assert page('<h2 id="a">Une <em>suite</em></h2><p>B<br>c&nbsp;!</p>') == [("a", "Une suite", "B c !")]


def test_what_follows_an_element_belongs_to_the_section_before_it() -> None:
    html = '<h2 id="a">A</h2><ol><li id="x" data-section="X"><p>X</p><p>un</p></li></ol><p>deux</p>'
    assert page(html) == [("a", "A", "deux"), ("x", "X", "un")]
    html = '<h2 id="a">A</h2><section id="s"><h3>S</h3><p>un</p></section><p>deux</p>'
    assert page(html) == [("a", "A", "deux"), ("s", "S", "un")]


def test_the_best_address_is_that_of_the_element_that_the_heading_names() -> None:
    assert page('<article id="x" aria-labelledby="x-nom"><h3 id="x-nom">X</h3><p>un</p></article>')[0].anchor == "x"
    assert page('<section id="x"><h2 id="y">Y</h2><p>un</p></section>')[0].anchor == "y"


def test_a_heading_without_an_address_is_plain_text() -> None:
    assert page('<h2 id="a">A</h2><h3>B</h3><p>b</p>') == [("a", "A", "B b")]
    assert page('<section id="x"><h2>X</h2><p>un</p><h3>Y</h3><p>deux</p></section>') == [("x", "X", "un Y deux")]


def test_noise_is_left_out_but_no_advice_is_turned_round() -> None:
    html = (
        '<h2 id="a">A</h2><p class="over">En bref</p>'
        '<p>L’<a href="#x">ARS</a><span class="expansion"> (agence)</span>, non.</p>'
        '<ul><li><span class="mark mark-do">À faire : </span>Oser</li>'
        '<li><span class="mark mark-avoid">À éviter : </span>Attendre</li></ul>'
        '<p class="source">D’après le kit</p><svg><path d="M0 0"><text>8</text></svg><button>Non</button>'
    )
    assert page(html) == [("a", "A", "L’ARS, non. Oser À éviter : Attendre")]


def test_links_to_other_pages_are_not_sections() -> None:
    cards = '<ul id="cartes"><li><h3><a href="x/">Une carte</a></h3><p>Ce qu’elle offre</p></li></ul>'
    assert page(f'<h2 id="a">A</h2>{cards}') == [("a", "A", "Une carte Ce qu’elle offre")]
    assert page('<h2 id="a">Voir aussi</h2><ul><li><a href="x/">Une page</a></li></ul>') == []
    contact = '<h2 id="a">Écrire</h2><p><a href="mailto:a@b.fr">a@b.fr</a></p>'
    assert page(contact) == [("a", "Écrire", "a@b.fr")]


def test_a_heading_without_text_announces_those_below() -> None:
    html = '<h2 id="a">A</h2><h3 id="b">B</h3><p>b</p><h3 id="c">C</h3><p>c</p><h2 id="d">D</h2><p>d</p>'
    assert page(html)[0] == ("a", "A", "B · C")


def test_a_stray_end_tag_changes_nothing() -> None:
    assert page('</section><h2 id="a">A</h2><p>un</p></div>') == [("a", "A", "un")]


# The index of the site


def test_every_address_of_the_index_exists(built_site: Path) -> None:
    seen = set()
    for address, title, _, records in read_index(built_site)["pages"]:
        soup = BeautifulSoup(page_file(built_site, address).read_text("utf-8"), "html.parser")
        assert title
        for anchor, heading, text, *_ in records:
            assert text, (address, heading)
            assert not anchor or soup.find(id=anchor), f"{address}#{anchor}"
            assert bool(anchor) == bool(heading), f"{address}#{anchor} {heading}"
            assert (address, anchor) not in seen, f"{address}#{anchor}"
            seen.add((address, anchor))


@pytest.mark.parametrize(
    "selector", ["li.step", ".faq details", ".glossary .term-entry", ".directory .fed", ".uncovered li"]
)
def test_each_item_is_found_by_itself(built_site: Path, selector: str) -> None:
    count = 0
    for address, _, _, records in read_index(built_site)["pages"]:
        soup = BeautifulSoup(page_file(built_site, address).read_text("utf-8"), "html.parser")
        for again in soup.select(".tool-block"):  # what the dossier repeats is found on its own page
            again.decompose()
        wanted = {item["id"] for item in soup.select(f"main {selector}") if isinstance(item, Tag)}
        count += len(wanted)
        assert wanted <= {record[0] for record in records}, address
    assert count


def test_no_text_of_the_frame_is_in_the_index(built_site: Path) -> None:
    for address, _, _, records in read_index(built_site)["pages"]:
        for _, heading, text, *_ in records:
            for noise in ("À faire :", "Relu le 22", "Imprimer cette page", "(agence régionale de santé)", "  "):
                assert noise not in text, (address, heading)


def test_real_queries_find_their_page(built_site: Path, tmp_path: Path) -> None:
    assert len(CASES) >= 60
    cases = tmp_path / "cases.json"
    cases.write_text(json.dumps([{"q": q, "pages": [address(page) for page in pages]} for q, pages in CASES]), "utf-8")
    result = subprocess.run(
        ["node", "--test", "--test-reporter=dot", str(ROOT / "tests" / "js" / "search-relevance.test.mjs")],
        env={**os.environ, "SEARCH_SITE": str(built_site), "SEARCH_CASES": str(cases)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


# The page, in a browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def http_url(built_site: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(built_site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/recherche/"
    server.shutdown()


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
    assert "?q=l%27etat+des+lieux" in opened.url
    assert set(opened.locator(".result mark").all_inner_texts()) >= {"État", "lieux"}

    link = opened.locator(".result a").first
    link.click()
    expect(opened.locator("h1")).to_be_visible()
    anchor = opened.url.partition("#")[2]
    assert "etat-des-lieux" in opened.url
    assert not anchor or opened.locator(f"[id='{anchor}']").count() == 1

    opened.go_back()
    expect(field).to_have_value("l'etat des lieux")
    expect(status).to_contain_text("résultats pour")
    opened.go_forward()
    assert "etat-des-lieux" in opened.url


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


def test_no_result_gives_advice(opened: Page, search_url: str) -> None:
    opened.goto(search_url + "?q=xyzzy")
    expect(opened.get_by_role("status").first).to_have_text("Aucun résultat pour « xyzzy ».")
    expect(opened.locator(".results")).to_be_hidden()
    expect(opened.locator("[data-advice]")).to_be_visible()
    ways = opened.locator(".search-static a")
    expect(ways).to_have_count(4)
    ways.last.click()
    expect(opened.locator("h1")).to_be_visible()
    assert "annuaire" in opened.url


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
