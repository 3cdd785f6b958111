"""A local server that sends brotli and counts what it sends, and a browser that visits it."""

from __future__ import annotations

import functools
import http.server
import mimetypes
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import brotli
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.conftest import html_path

PHONE = {"viewport": {"width": 360, "height": 800}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
DESK = {"viewport": {"width": 1920, "height": 1080}}
# Not by intercepting requests, which would switch the browser's cache off.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
ALREADY_SMALL = (".pdf", ".png", ".woff2", ".zip")


@functools.cache
def as_sent(path: Path) -> tuple[bytes, str]:
    """Return a file's bytes and encoding, as a good host sends it."""
    content = path.read_bytes()
    return (content, "identity") if path.suffix in ALREADY_SMALL else (brotli.compress(content), "br")


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sent: list[tuple[str, int]]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body, encoding = as_sent(path)
        self.sent.append((self.path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
        self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000" if "/assets/" in self.path else "no-cache")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the figures readable."""


@dataclass
class Server:
    """A site on the loopback interface. ``sent`` holds the path and size of each answer since it was last cleared."""

    address: str
    sent: list[tuple[str, int]] = field(default_factory=list)

    def url(self, page: str) -> str:
        return self.address + html_path(page).removesuffix("index.html")


@contextmanager
def serve(site: Path) -> Iterator[Server]:
    sent: list[tuple[str, int]] = []
    handler = type("Handler", (_Handler,), {"sent": sent})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Server(f"http://127.0.0.1:{server.server_port}/", sent)
    server.shutdown()


def chromium() -> str:
    """Return where Chromium is installed."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "Chromium is missing: run make bench, or install it"
    return path


@contextmanager
def open_browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*ARGUMENTS, ALONE])
        yield browser
        browser.close()


@dataclass
class Cost:
    """What a visit took: requests, bytes, and the names of the files asked of the site."""

    requests: int
    size: int
    names: set[str]


class Visitor:
    """A browser with an empty cache. Requests to other sites are counted and get no answer."""

    def __init__(self, browser: Browser, server: Server, device: dict[str, object]) -> None:
        self.server = server
        self.foreign = 0
        self.context: BrowserContext = browser.new_context(**device)  # type: ignore[arg-type]
        self.context.on("request", self._count_foreign)
        self.page: Page = self.context.new_page()

    def _count_foreign(self, request: Request) -> None:
        self.foreign += not request.url.startswith((self.server.address, "data:", "blob:"))

    def visit(self, *pages: str) -> Cost:
        """Open the pages one after the other, and scroll each to its end."""
        self.server.sent.clear()
        self.foreign = 0
        for page in pages:
            self.page.goto(self.server.url(page), wait_until="networkidle")
            self.page.evaluate("scrollTo(0, document.body.scrollHeight)")
        sent = self.server.sent
        names = {path.rpartition("/")[2] for path, _ in sent}
        return Cost(len(sent) + self.foreign, sum(size for _, size in sent), names)


def first_visit(browser: Browser, server: Server, *pages: str) -> Cost:
    """Return what a visit costs to a phone whose cache is empty."""
    visitor = Visitor(browser, server, PHONE)
    cost = visitor.visit(*pages)
    visitor.context.close()
    return cost
