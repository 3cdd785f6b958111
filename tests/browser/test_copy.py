"""The copy that a browser keeps: asked for by the visitor, whole without a network, replaced when they say so."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, expect

from macros.publish import worker
from tests import servers
from tests.browser.conftest import Visit
from tests.conftest import PAGES, html_path
from tests.servers import Server

KEEPING = "a-propos/sans-reseau/"
ADDRESSES = [html_path(page).removesuffix("index.html") for page in PAGES]
CACHES = "caches.keys()"
COPY = 30_000
"""Milliseconds that a busy machine may need to copy the site."""


class Host:
    """A published site behind nginx. Stopped, it is a network that is gone."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.stack = ExitStack()
        self.server: Server = self.stack.enter_context(servers.nginx(site))
        self.stop = self.stack.close


@pytest.fixture
def host(published_site: Path, tmp_path: Path) -> Iterator[Host]:
    site = tmp_path / "site"
    shutil.copytree(published_site, site)
    host = Host(site)
    yield host
    host.stop()


@pytest.fixture
def visit(host: Host, open_context: Callable[..., Visit]) -> Iterator[Visit]:
    visit = open_context(base=host.server.address)
    yield visit
    visit.context.close()


def keep(visit: Visit) -> Page:
    page = visit.open(KEEPING)
    page.get_by_role("button", name="Garder le site sur cet appareil").click()
    expect(page.get_by_role("button", name="Retirer la copie")).to_be_focused(timeout=COPY)
    expect(page.locator("[data-state]")).to_contain_text("La copie est prête.")
    return page


def publish_another(site: Path) -> None:
    """Change a text of the site, as an editor does, and publish it."""
    for name in ("annuaire/index.html", "a-propos/aide/index.html"):
        for path in (site / name, site / f"{name}.br", site / f"{name}.gz"):
            content = path.read_bytes()
            if path.suffix == ".html":
                path.write_bytes(content.replace(b"</h1>", b" (nouvelle version)</h1>"))
            else:
                path.unlink()
    for path in site.glob(f"{worker.WORKER}.*"):
        path.unlink()
    worker.write(site)


def test_without_a_network_every_page_of_the_copy_opens(host: Host, visit: Visit) -> None:
    page = keep(visit)
    host.stop()
    for address in ADDRESSES:
        page.goto(visit.base + address)
        expect(page.locator("h1")).to_be_visible()
        assert page.evaluate("[...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)"), address
    assert visit.complaints == []


def test_without_a_network_the_finder_and_the_search_of_the_copy_answer(host: Host, visit: Visit) -> None:
    page = keep(visit)
    host.stop()
    page.goto(visit.base + "annuaire/")
    field = page.get_by_role("combobox", name="Votre commune ou votre code postal")
    field.fill("63600")
    field.press("Enter")
    expect(page.locator("[data-answer] a[href^='tel:']").first).to_be_visible()
    page.goto(visit.base + "recherche/?q=coordination")
    expect(page.locator(".results a").first).to_be_visible()
    assert visit.complaints == []


def test_without_a_network_an_address_outside_of_the_copy_says_so(host: Host, visit: Visit) -> None:
    page = keep(visit)
    host.stop()
    for address in ("nulle-part/", "100-jours/nulle-part", "constructor", "annuaire/%E0%A4%A/"):
        page.goto(visit.base + address)
        expect(page.locator("main .lead")).to_contain_text("n’est pas dans la copie gardée sur votre appareil")
        assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") != "static"
        page.locator("main").get_by_role("link", name="L’annuaire des fédérations").click()
        expect(page.locator("h1")).to_contain_text("Qui appeler près de chez vous")


def test_without_a_network_a_page_answers_at_each_of_its_addresses(host: Host, visit: Visit) -> None:
    page = keep(visit)
    title = page.goto(visit.base + "100-jours/feuille-de-route/") and page.title()
    home = page.goto(visit.base) and page.title()
    host.stop()
    for address, shown in {
        "100-jours/feuille-de-route": title,
        "100-jours/feuille-de-route/": title,
        "100-jours/feuille-de-route/index.html": title,
        "100-jours/feuille-de-route?de=courriel": title,
        "100-jours/feuille-de-route/?de=courriel#preparer": title,
        "100-jours/feuille-de-route/index.html?de=courriel": title,
        "": home,
        "index.html": home,
        "?de=courriel": home,
    }.items():
        page.goto(visit.base + address)
        assert (page.title(), "?" in page.url) == (shown, "?" in address), address
        # What a page loads, and where it leads, starts from its address.
        assert page.evaluate("[...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)"), address
        page.locator(".foot a", has_text="Sources").click()
        expect(page.locator("h1")).to_contain_text("Sources")
    assert visit.complaints == []


@pytest.fixture
def two_sites(published_site: Path, tmp_path: Path) -> Iterator[Host]:
    """Two copies of the site on one origin, each in its folder."""
    for name in ("boussole", "bretagne"):
        shutil.copytree(published_site, tmp_path / "site" / name)
    host = Host(tmp_path / "site")
    yield host
    host.stop()


def test_two_sites_of_one_origin_keep_each_their_own_copy(two_sites: Host, open_context: Callable[..., Visit]) -> None:
    address = two_sites.server.address
    ours, theirs = (open_context(base=address + name) for name in ("boussole/", "bretagne/"))
    theirs.context.close()
    theirs.context, theirs.page = ours.context, ours.page
    page = ours.open("a-propos/aide/")
    # Those of the first versions had no name of their own.
    page.evaluate("""async () => {
      for (const folder of ['boussole', 'bretagne']) {
        const cache = await caches.open(`boussole-copie-${folder}`);
        await cache.put(`/${folder}/`, new Response('ancienne'));
      }
    }""")
    keep(ours)
    assert "boussole-copie-bretagne" in page.evaluate(CACHES)
    assert "boussole-copie-boussole" not in page.evaluate(CACHES)
    page = theirs.open(KEEPING)
    expect(page.get_by_role("button", name="Garder le site sur cet appareil")).to_be_visible()
    expect(page.get_by_role("button", name="Retirer la copie")).to_be_hidden()
    keep(theirs)
    names = page.evaluate(CACHES)
    assert sorted(name.split()[1] for name in names) == [ours.base, theirs.base]
    publish_another(two_sites.site / "bretagne")
    page = theirs.open("a-propos/aide/")
    page.get_by_role("button", name="L’afficher").click(timeout=COPY)
    expect(page.locator("h1")).to_contain_text("nouvelle version", timeout=COPY)
    page = ours.open(KEEPING)
    expect(page.locator("[data-state]")).to_contain_text("La copie est prête.")
    page.get_by_role("button", name="Retirer la copie").click()
    expect(page.locator("[data-state]")).to_contain_text("La copie est retirée")
    two_sites.stop()
    expect(theirs.open("annuaire/").locator("h1")).to_contain_text("nouvelle version")
    expect(theirs.open(KEEPING).locator("[data-state]")).to_contain_text("La copie est prête.")
    ours.context.close()


LOSSES = {
    "everything": "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))",
    "a page": """caches.keys().then(async ([name]) => {
      const cache = await caches.open(name);
      await cache.delete(new URL('../../glossaire/', location.href).href);
    })""",
}


@pytest.mark.parametrize("loss", LOSSES)
def test_a_copy_that_the_browser_evicted_is_not_said_to_be_ready(host: Host, visit: Visit, loss: str) -> None:
    page = keep(visit)
    page.evaluate(LOSSES[loss])
    page = visit.open(KEEPING)
    expect(page.locator("[data-state]")).to_contain_text("La copie n’est plus complète")
    page.get_by_role("button", name="Garder le site sur cet appareil").click()
    expect(page.locator("[data-state]")).to_contain_text("La copie est prête.", timeout=COPY)
    expect(page.get_by_role("button", name="Garder le site sur cet appareil")).to_be_hidden()
    host.stop()
    expect(visit.open("glossaire/").locator("h1")).to_be_visible()


def change(page: Path) -> None:
    """Publish another text of a page, without the worker that goes with it yet."""
    page.write_bytes(page.read_bytes().replace(b"</h1>", b" (autre)</h1>"))
    for path in (page.with_name(f"{page.name}.br"), page.with_name(f"{page.name}.gz")):
        path.unlink(missing_ok=True)


def test_a_copy_never_mixes_two_versions(host: Host, visit: Visit) -> None:
    glossary = host.site / "glossaire" / "index.html"
    whole = glossary.read_bytes()
    change(glossary)
    page = visit.open(KEEPING)
    page.get_by_role("button", name="Garder le site sur cet appareil").click()
    expect(page.locator("[data-state]")).to_contain_text("La copie n’a pas pu se faire.", timeout=COPY)
    assert page.evaluate(CACHES) == []
    glossary.write_bytes(whole)
    keep(visit)


def test_a_newer_version_that_cannot_be_copied_whole_leaves_the_copy_of_before(host: Host, visit: Visit) -> None:
    page = keep(visit)
    publish_another(host.site)
    change(host.site / "annuaire" / "index.html")
    failed = page.evaluate("""async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      // Listened to from its first moment: it may have failed before the update is told to be there.
      const ended = new Promise((resolve) => {
        registration.onupdatefound = () => {
          const { installing } = registration;
          installing.onstatechange = () => resolve(installing.state);
        };
      });
      await registration.update();
      return ended;
    }""")
    assert failed == "redundant"
    assert len(page.evaluate(CACHES)) == 1
    host.stop()
    expect(visit.open("annuaire/").locator("h1")).not_to_contain_text("autre")
    expect(visit.open("a-propos/aide/").locator("h1")).not_to_contain_text("nouvelle version")
    expect(visit.open(KEEPING).locator("[data-state]")).to_contain_text("La copie est prête.")


def test_a_visitor_who_asks_for_nothing_loads_nothing_more(visit: Visit) -> None:
    asked: list[str] = []
    visit.context.on("request", lambda request: asked.append(request.url))
    page = visit.open("a-propos/aide/")
    page.goto(visit.base + KEEPING)
    expect(page.get_by_role("button", name="Garder le site sur cet appareil")).to_be_visible()
    assert [url for url in asked if worker.WORKER in url] == []
    assert page.evaluate(CACHES) == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_a_newer_version_waits_until_the_visitor_wants_it(host: Host, visit: Visit) -> None:
    page = keep(visit)
    page.goto(visit.base + "a-propos/aide/")
    expect(page.locator("h1")).not_to_contain_text("nouvelle version")
    publish_another(host.site)
    other = visit.context.new_page()
    other.goto(visit.base + "annuaire/")
    page.reload()
    notice = page.get_by_text("Une version plus récente du site est prête.")
    expect(notice).to_be_visible(timeout=COPY)
    expect(page.locator("h1")).not_to_contain_text("nouvelle version")
    page.get_by_role("button", name="L’afficher").click()
    expect(page.locator("h1")).to_contain_text("nouvelle version", timeout=COPY)
    expect(other.locator("h1")).to_contain_text("nouvelle version", timeout=COPY)
    expect(notice).to_have_count(0)
    assert len(page.evaluate(CACHES)) == 1
    host.stop()
    page.goto(visit.base + "annuaire/")
    expect(page.locator("h1")).to_contain_text("nouvelle version")
    assert visit.complaints == []


def test_the_notice_is_still_there_for_returning_visitors(host: Host, visit: Visit) -> None:
    page = keep(visit)
    publish_another(host.site)
    page.goto(visit.base + "a-propos/aide/")
    expect(page.get_by_role("button", name="L’afficher")).to_be_visible(timeout=COPY)
    page.goto(visit.base + "glossaire/")
    expect(page.get_by_role("button", name="L’afficher")).to_be_visible()


def test_an_incomplete_copy_is_not_kept_and_can_be_requested_again(host: Host, visit: Visit) -> None:
    missing, aside = host.site / "glossaire", host.site / "ailleurs"
    missing.rename(aside)
    page = visit.open(KEEPING)
    page.get_by_role("button", name="Garder le site sur cet appareil").click()
    expect(page.locator("[data-state]")).to_contain_text("La copie n’a pas pu se faire.", timeout=COPY)
    assert page.evaluate(CACHES) == []
    aside.rename(missing)
    keep(visit)


def test_a_copy_can_be_removed_and_what_was_typed_stays(visit: Visit) -> None:
    page = keep(visit)
    page.evaluate("localStorage.setItem('essai', 'gardé')")
    page.get_by_role("button", name="Retirer la copie").click()
    expect(page.locator("[data-state]")).to_contain_text("La copie est retirée")
    expect(page.get_by_role("button", name="Garder le site sur cet appareil")).to_be_focused()
    assert page.evaluate(CACHES) == []
    assert page.evaluate("localStorage.getItem('essai')") == "gardé"
    page.goto(visit.base + KEEPING)
    expect(page.get_by_role("button", name="Garder le site sur cet appareil")).to_be_visible()


def test_the_browser_finds_the_site_fit_to_be_installed(visit: Visit, open_window: Callable[..., Visit]) -> None:
    visit = open_window(base=visit.base)
    page = visit.open(KEEPING)
    session = visit.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert (found["errors"], json.loads(found["data"])["name"]) == ([], "Boussole MSP")
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in errors] == ["in-incognito"], "all visits of the tests are private ones"


def test_the_copy_weighs_what_its_page_says(published_site: Path) -> None:
    first_line = (published_site / worker.WORKER).read_text("utf-8").split("\n")[0]
    kept = json.loads(first_line.partition("=")[2].removesuffix(";"))["files"]
    paths = [published_site / name / "index.html" if name.endswith("/") else published_site / name for name in kept]
    assert sum(len(brotli.compress(path.read_bytes(), quality=5)) for path in paths) <= 2_500_000
    assert "moins de 2,5" in (published_site / KEEPING / "index.html").read_text("utf-8")
