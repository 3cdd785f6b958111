"""A real Chromium on the built site, served on the loopback interface."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, expect, sync_playwright

from tests.conftest import FONTS

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DOSSIER = """Object.defineProperty(globalThis, "boussole", {
  configurable: true, get: () => globalThis[Symbol.for("boussole")],
})"""
VISITOR = {"reduced_motion": "reduce", "locale": "fr-FR", "timezone_id": "Europe/Paris"}
# Listened to, and not asked of `performance`: a clock that a test has installed knows of nothing.
COMING = """(() => {
  const came = globalThis[Symbol.for('came')] = new WeakSet();
  for (const type of ['load', 'error']) document.addEventListener(type, ({ target }) => came.add(target), true);
})()"""
SETTLED = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const frames = async () => [await frame(), await frame(), await new Promise((done) => setTimeout(done))];
  const asked = () => [...document.querySelectorAll('script[src], link[rel=stylesheet]')];
  const came = (each) => globalThis[Symbol.for('came')].has(each);
  await frames();
  const before = asked();
  if (!before.every(came)) return false;
  await frames();
  // What has come may have asked for more.
  return asked().length === before.length;
}"""
VISIT_ALL = """() => {
  for (const part of document.querySelectorAll('summary, input, select, textarea, button')) part.focus();
}"""
# What had the focus is where the next Tab starts from, even once it is gone.
BEGIN = """() => {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}"""
# How long an assertion retries, in milliseconds: generous for a busy machine, and a real failure still fails.
expect.set_options(timeout=20_000)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep the test report readable."""


@contextmanager
def serve(site: Path) -> Iterator[str]:
    """Serve a folder; the address of its root."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def served(built_site: Path) -> Iterator[str]:
    """The address of the built site."""
    with serve(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def executable() -> str:
    """Chromium as visitors have it: each visitor costs a window, with pages of its own around the page."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert found, "Chromium is missing: run make test, or install it"
    return found


@pytest.fixture(scope="session")
def shell() -> str | None:
    """The same engine without windows, where a visitor costs a fifth; where it is not, Chromium stands in for it."""
    return shutil.which("chromium-headless-shell")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright, executable: str, shell: str | None) -> Iterator[Browser]:
    folders = re.findall(r"<dir[^>]*>([^<]+)</dir>", FONTS.read_text("utf-8"))
    missing = [folder for folder in folders if not (FONTS.parent / folder).is_dir()]
    assert not missing, "The letters of the tests are missing: run make test, or npm ci"
    browser = playwright.chromium.launch(executable_path=shell or executable, args=ARGUMENTS)
    yield browser
    browser.close()


class Visit:
    """A page that reports what a visitor would not see: console errors, failed or foreign requests."""

    def __init__(self, context: BrowserContext, base: str) -> None:
        self.base = base
        self.context = context
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._request)
        self.page.on("requestfailed", self._failed)

    def _console(self, message: object) -> None:
        if getattr(message, "type", "") in ("error", "warning"):
            self.complaints.append(str(getattr(message, "text", message)))

    def _request(self, request: object) -> None:
        url = str(getattr(request, "url", ""))
        if not url.startswith((self.base, "data:", "file:", "blob:")):
            self.complaints.append(f"foreign request: {url}")

    def _failed(self, request: Request) -> None:
        # What was still on its way when the page was left is no failure.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}")

    def open(self, address: str = "") -> Page:
        self.page.goto(self.base + address)
        return self.page


def settle(page: Page) -> None:
    """
    Wait for the scripts and styles that what was just done has asked for: they may add to the page.

    The network may be cut after it: that a page was once idle says nothing of what it has asked for since.
    """
    for _ in range(1_000):
        if page.evaluate(SETTLED):
            return
    raise AssertionError("what was asked for never came")


def open_blocks(page: Page) -> None:
    """Open every closed block, and wait for the scripts that this calls."""
    page.evaluate("document.querySelectorAll('details').forEach((block) => { block.open = true; })")
    settle(page)
    expect(page.locator(".tool-block[aria-busy], .tool-block [data-component]:not([data-ready])")).to_have_count(0)


def look_around(page: Page) -> None:
    """
    Let all come that a page fetches for who scrolls, or goes from field to field; then go back to where one begins.

    What comes while a test goes by would move what it looks at.
    """
    page.evaluate(VISIT_ALL)
    settle(page)
    for place in page.locator("[data-component=timeline]:visible").all():
        place.scroll_into_view_if_needed()
        expect(place.locator("svg").first).to_be_visible()
    page.evaluate(BEGIN)


Opening = Callable[..., Visit]
"""Opens a visit with the options of a Playwright context, at the address `base`."""


@contextmanager
def visits_of(browser: Browser, served: str) -> Iterator[Opening]:
    """
    Let visitors come, and close what they opened.

    The visitor has asked for less motion: no colour is measured on its way to another one. She reads French, in Paris.
    """
    contexts = []

    def open_visit(base: str = served, **options: object) -> Visit:
        context = browser.new_context(**{**VISITOR, **options})  # type: ignore[arg-type]
        # Pages keep their dossier where no element's name reaches it: tests give it a short one.
        context.add_init_script(DOSSIER)
        context.add_init_script(COMING)
        contexts.append(context)
        return Visit(context, base)

    yield open_visit
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def open_context(browser: Browser, served: str) -> Iterator[Opening]:
    """Open a visit, closed with the module."""
    with visits_of(browser, served) as opening:
        yield opening


@pytest.fixture
def open_window(playwright: Playwright, executable: str, served: str) -> Iterator[Opening]:
    """The same in Chromium with its windows, for what a screen and a device may be asked."""
    browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
    with visits_of(browser, served) as opening:
        yield opening
    browser.close()


@pytest.fixture
def visit(open_context: Callable[..., Visit]) -> Visit:
    """A new visitor at a desk, with an empty storage."""
    return open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
