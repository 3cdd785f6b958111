"""Write the search index: one record per section of each published page.

The index is a classic script, not JSON: pages opened from a folder (``file://``) cannot fetch.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from macros.site import Site

SKIPPED_TAGS = {"nav", "aside", "form", "script", "svg", "template", "button"}
SKIPPED_CLASSES = {"source", "expansion", "paper-head", "actions", "search", "vh", "legal", "contents", "fill", "hint"}
VOID_TAGS = {"br", "img", "input", "meta", "link", "hr", "col", "wbr"}
HEADINGS = {"h1", "h2", "h3"}


class Section(NamedTuple):
    """``anchor`` is empty for the top of the page; ``heading`` is then empty too."""

    anchor: str
    heading: str
    text: str


@dataclass
class _Open:
    anchor: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Split the main part of a page at its headings and at ``data-section`` elements."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: list[_Open] = [_Open("")]
        self.stack: list[tuple[str, str]] = []
        self.in_main = 0
        self.skip = 0
        self.heading = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID_TAGS:
            if tag == "br" and not self.skip:
                self._add(" ")
            return
        values = dict(attrs)
        self.stack.append((tag, values.get("id") or ""))
        if tag == "main":
            self.in_main = len(self.stack)
        classes = set((values.get("class") or "").split())
        if self.skip or tag in SKIPPED_TAGS or classes & SKIPPED_CLASSES:
            self.skip += 1
        elif self.in_main and "data-section" in values:
            self.sections.append(_Open(self.stack[-1][1], [values["data-section"] or ""]))
        elif self.in_main and tag in HEADINGS:
            if tag != "h1":
                self.sections.append(_Open(self._anchor()))
            self.heading = tag
        elif not self.skip:
            self._add(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID_TAGS:
            return
        while self.stack:
            name, _ = self.stack.pop()
            if self.skip:
                self.skip -= 1
            if name == self.heading:
                self.heading = ""
            if name == tag:
                break
        if len(self.stack) < self.in_main:
            self.in_main = 0
        if not self.skip and tag not in {"b", "i", "em", "strong", "a", "span", "abbr", "dfn", "time"}:
            self._add(" ")

    def handle_data(self, data: str) -> None:
        if self.in_main and not self.skip:
            if self.heading and self.heading != "h1":
                self.sections[-1].heading.append(data)
            elif not self.heading:
                self._add(data)

    def _add(self, text: str) -> None:
        if self.in_main and not self.heading:
            self.sections[-1].text.append(text)

    def _anchor(self) -> str:
        return next((identifier for _, identifier in reversed(self.stack) if identifier not in ("", "contenu")), "")


def sections(html: str) -> list[Section]:
    """Return the sections of a page that hold text."""
    reader = _Reader()
    reader.feed(html)
    found = [Section(s.anchor, _clean(s.heading), _clean(s.text)) for s in reader.sections]
    return [section for section in found if section.text or section.heading]


def _clean(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


def write(site_dir: Path, site: Site) -> Path:
    """Write ``assets/search-index.js`` and return its path.

    Records are ``[address, page title, keywords, [[anchor, heading, text], …]]``, in the order of the pages.
    """
    records = []
    for page, meta in sorted(site.data.pages.items()):
        address = site.address(page)
        file = site_dir / (address + "index.html" if address.endswith("/") or not address else address)
        found = sections(file.read_text("utf-8"))
        records.append([address, meta.title, " ".join(meta.keywords), [list(section) for section in found]])
    path = site_dir / "assets" / "search-index.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(records, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"window.boussoleSearchIndex={text};\n", "utf-8")
    return path
