"""Write the search index: one record per section of each published page.

The index is a classic script, not JSON: pages opened from a folder (``file://``) cannot fetch.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import NamedTuple

from macros.directory import Directory
from macros.directory.regions import Regions
from macros.glossary import Glossary
from macros.site import Site

SKIPPED_TAGS = {"nav", "aside", "form", "script", "svg", "template", "button", "datalist"}
SKIPPED_CLASSES = {
    *(
        "actions",
        "contents",
        "expansion",
        "fed-do",
        "fill",
        "go-on",
        "hint",
        "lines",
        "n",
        "over",
        "paper",
        "paper-head",
    ),
    # "À éviter" stays: without it the advice would say the opposite.
    *("mark-do", "paper-head", "search", "source", "tool", "tool-block", "vh"),
}
VOID_TAGS = {"br", "img", "input", "meta", "link", "hr", "col", "wbr"}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3}
IN_SENTENCE = {"b", "i", "em", "strong", "a", "abbr", "dfn", "time", "label"}
EXTERNAL = ("#", "http:", "https:", "mailto:", "tel:")
DIRECTORY = "annuaire.md"
# Our pages are well-formed (tests/test_html.py): Python's parser, which accepts anything, takes three times longer.
MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)
TOKEN = re.compile(r'<!--.*?-->|<(/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<]+)', re.DOTALL)
ATTRIBUTE = re.compile(r'([a-z-]+)(?:="([^"]*)")?')


class Section(NamedTuple):
    """``anchor`` is empty for the top of the page; ``heading`` is then empty too."""

    anchor: str
    heading: str
    text: str


@dataclass
class _Draft:
    anchor: str
    level: int
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    linked: int = 0  # characters of `text` that are links to other pages
    links_elsewhere: bool = True  # the whole heading is a link: the card of another page


class _Tag(NamedTuple):
    name: str
    id: str
    labelled_by: str
    leads_elsewhere: bool  # inside a link to another page of the site
    before: _Draft  # the section being read when the tag opened


class _Reader:
    """Split the main part of a page at its headings and at ``data-section`` elements.

    A section ends with the nearest element around it that has an id: what follows belongs to the section before. That
    of a ``dt`` holds what defines it.
    """

    def __init__(self, main: str) -> None:
        self.current = _Draft("", 1)
        self.sections = [self.current]
        self.stack: list[_Tag] = []
        self.skipped = 0  # depths in the stack; 0 for outside
        self.heading = 0
        for token in TOKEN.finditer(main):
            end, tag, attributes, text = token.groups()
            if text:
                self._text(unescape(text))
            elif tag in VOID_TAGS:
                self._add(" ")
            elif end:
                self._end_tag(tag)
            elif tag:
                # What is skipped has no section, and no link that counts.
                self._start_tag(tag, {} if self.skipped else dict(ATTRIBUTE.findall(attributes)))
                if attributes.endswith("/"):
                    self._end_tag(tag)

    def _start_tag(self, tag: str, attributes: dict[str, str]) -> None:
        elsewhere = tag == "a" and not attributes.get("href", "").startswith(EXTERNAL)
        elsewhere |= bool(self.stack) and self.stack[-1].leads_elsewhere
        labelled_by = attributes.get("aria-labelledby", "")
        self.stack.append(_Tag(tag, attributes.get("id", ""), labelled_by, elsewhere, self.current))
        if self.skipped:
            return
        # What starts hidden is the tool over the sheet: its words are those of the sheet.
        if tag in SKIPPED_TAGS or "hidden" in attributes or SKIPPED_CLASSES & set(attributes.get("class", "").split()):
            self.skipped = len(self.stack)
        elif "data-section" in attributes:
            self._open(_Draft(attributes["id"], 9, [unescape(attributes["data-section"])], links_elsewhere=False))
        elif tag == "h1":
            self.heading = len(self.stack)
        elif tag in HEADINGS and (anchor := self._anchor()):
            self.heading = len(self.stack)
            self._open(_Draft(anchor, HEADINGS[tag]))
        elif tag not in IN_SENTENCE:
            self._add(" ")

    def _end_tag(self, tag: str) -> None:
        if self.stack[-1].name != tag and all(opened.name != tag for opened in self.stack):
            return
        closed = self.stack.pop()
        while closed.name != tag:
            closed = self.stack.pop()
        depth = len(self.stack)
        skipped, self.skipped = self.skipped, self.skipped if depth >= self.skipped else 0
        if depth < self.heading:
            self.heading = 0
            if tag != "h1" and self.current.links_elsewhere:
                self._give_back(closed.before)
        elif closed.id and tag not in HEADINGS and tag != "dt":
            self.current = closed.before
        if not skipped and tag not in IN_SENTENCE and tag != "span":
            self._add(" ")

    def _text(self, text: str) -> None:
        if self.skipped:
            return
        link = self.stack[-1].leads_elsewhere
        if not self.heading:
            self._add(text, link)
        elif self.stack[self.heading - 1].name != "h1":
            self.current.heading.append(text)
            self.current.links_elsewhere &= link or not text.strip()

    def _add(self, text: str, link: bool = False) -> None:
        if not self.skipped and not self.heading:
            self.current.text.append(text)
            self.current.linked += len(text) if link else 0

    def _open(self, section: _Draft) -> None:
        self.current = section
        self.sections.append(section)

    def _give_back(self, before: _Draft) -> None:
        before.text += [*self.current.heading, " "]
        self.sections.remove(self.current)
        self.current = before

    def _anchor(self) -> str:
        """Return the address of the heading: its own or, better, that of the element it names or stands in.

        Empty when there is none, or when it is that of a section already: the heading is then plain text.
        """
        heading, *around = reversed(self.stack)
        anchor = heading.id
        for opened in around:
            if opened.id and opened.name != "main" and (not heading.id or opened.labelled_by == heading.id):
                anchor = opened.id
                break
        return "" if any(section.anchor == anchor for section in self.sections) else anchor


# A preview makes the same pages again at each edit.
@lru_cache(maxsize=256)
def sections(html: str) -> list[Section]:
    """Return the sections of a page worth finding: those that say something of their own."""
    reader = _Reader("".join(MAIN.findall(html)))
    found = []
    for place, draft in enumerate(reader.sections):
        heading = _clean(draft.heading)
        text = _clean(draft.text).removeprefix(heading).strip()
        if draft.heading and draft.linked > 0.45 * len(text) > 0:
            continue  # only a list of links: the pages behind answer better
        found.append(Section(draft.anchor, heading, text or _headings_below(reader.sections[place:])))
    return [section for section in found if section.text]


def _headings_below(drafts: list[_Draft]) -> str:
    """Return what the first section announces when it has no text of its own."""
    below = []
    for draft in drafts[1:]:
        if draft.level <= drafts[0].level:
            break
        if draft.level in HEADINGS.values():
            below.append(_clean(draft.heading))
    return " · ".join(below)


def _clean(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


def _places(site: Site) -> dict[str, str]:
    """Return, for each card of the directory, the names and numbers under which readers look for their territory."""
    directory, regions = site.data.one(Directory), site.data.one(Regions).by_code
    words = {"national": directory.national.name}
    for federation in directory.federations:
        places = [place for code in federation.regions for place in regions[code].departments]
        names = [federation.acronym or "", *(f"{place.code} {place.name}" for place in places)]
        words[federation.id] = " ".join(names).strip()
    for territory in directory.uncovered:
        region = regions[territory.code]
        codes = [region.code] if region.kind == "com" else [place.code for place in region.departments]
        words[f"territoire-{territory.code}"] = " ".join(codes)
    return words


def write(site_dir: Path, site: Site) -> Path:
    """Write ``assets/search-index.js`` and return its path.

    ``pages`` are ``[address, page title, keywords, [[anchor, heading, text, keywords?], …]]``; ``acronyms`` are
    pairs that mean the same.
    """
    places = _places(site)
    pages = []
    for page, meta in sorted(site.data.pages.items()):
        address = site.address(page)
        file = site_dir / (address + "index.html" if address.endswith("/") or not address else address)
        records = [
            [*section, places[section.anchor]] if page == DIRECTORY and section.anchor in places else [*section]
            for section in sections(file.read_text("utf-8"))
        ]
        if records:
            pages.append([address, meta.title, " ".join(meta.keywords), records])
    acronyms = [[term.term, term.expansion] for term in site.data.one(Glossary).inline.values()]
    path = site_dir / "assets" / "search-index.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"pages": pages, "acronyms": acronyms}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"window.boussoleSearchIndex={text};\n", "utf-8", newline="\n")
    return path
