"""Write the search index: one record per section of each published page.

The index is a classic script, not JSON: pages opened from a folder (``file://``) cannot fetch.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from macros.components.directory.model import Directory, Regions
from macros.components.glossary.model import Glossary
from macros.site.site import Site

SKIPPED_TAGS = {"nav", "aside", "form", "script", "noscript", "svg", "template", "button", "datalist"}
SKIPPED_CLASSES = {
    "about-sources",
    "actions",
    # Empty lines for the hand: what they ask is asked beside.
    "blank-table",
    "contents",
    "expansion",
    "fed-do",
    "fill",
    "go-on",
    "hint",
    "lines",
    "number",
    "over",
    "paper",
    "paper-head",
    # "À éviter" stays: without it the advice would say the opposite.
    "mark-do",
    "search",
    "source",
    # What inhabitants are asked says nothing to who looks for a guide.
    "survey-form",
    "tool",
    "tool-block",
    "unseen",
}
VOID_TAGS = {"br", "img", "input", "meta", "link", "hr", "col", "wbr"}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3}
IN_SENTENCE = {"b", "i", "em", "strong", "a", "abbr", "dfn", "time", "label"}
EXTERNAL = ("#", "http:", "https:", "mailto:", "tel:")
DIRECTORY = "annuaire.md"
TECHNICAL = (
    "a-plusieurs.md",
    "a-propos/accessibilite.md",
    "a-propos/donnees-personnelles.md",
    "a-propos/heberger.md",
    "a-propos/index.md",
    "a-propos/mentions-legales.md",
    "a-propos/sans-reseau.md",
    "a-propos/securite.md",
    "donnees.md",
    "integrer.md",
    "nouveautes.md",
    "outils.md",
    "recevoir.md",
    "sources.md",
    "suivi.md",
)
"""What tells of the site itself, or for who runs a server or a site: the first sentence of each section is enough to
find it, all others are lighter."""
FIRST_SENTENCE = re.compile(r"^.*?[.!?:](?=\s|$)")


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


class _Reader:
    """Split the main part of a page at its headings, at ``data-section`` elements and at terms (a ``dt`` with an id).

    A section ends with the nearest element around it that has an id: what follows belongs to the section before. That
    of a ``dt`` holds what defines it.
    """

    def __init__(self) -> None:
        self.current = _Draft("", 1)
        self.sections = [self.current]
        self.heading = ""  # the tag of the heading being read

    def read(self, element: etree._Element, link: bool = False) -> None:
        """Read an element that may stand in a ``link`` to another page of the site."""
        tag, values = element.tag, element.attrib
        if tag in VOID_TAGS:
            self._add(" ")
            return
        # What starts hidden is the tool over the sheet: its words are those of the sheet.
        if tag in SKIPPED_TAGS or "hidden" in values or not SKIPPED_CLASSES.isdisjoint(values.get("class", "").split()):
            return
        before, heading = self.current, self.heading
        self._start(element)
        link = link or (tag == "a" and not values.get("href", "").startswith(EXTERNAL))
        self._text(element.text, link)
        for child in element:
            if isinstance(child.tag, str):  # neither a comment nor an instruction
                self.read(child, link)
            self._text(child.tail, link)
        if self.heading != heading:
            self.heading = ""
            if tag != "h1" and self.current.links_elsewhere:
                self._give_back(before)
        elif "id" in values and tag not in HEADINGS and tag != "dt":
            self.current = before
        if tag not in IN_SENTENCE and tag != "span":
            self._add(" ")

    def _start(self, element: etree._Element) -> None:
        tag, values = element.tag, element.attrib
        if "data-section" in values:
            self._open(_Draft(values["id"], 9, [values["data-section"]], links_elsewhere=False))
        elif tag == "h1":
            self.heading = tag
        elif tag == "dt" and "id" in values:
            self.heading = tag
            self._open(_Draft(values["id"], 9, links_elsewhere=False))
        elif tag in HEADINGS and (anchor := self._anchor(element)):
            self.heading = tag
            self._open(_Draft(anchor, HEADINGS[tag]))
        elif tag not in IN_SENTENCE:
            self._add(" ")

    def _text(self, text: str | None, link: bool) -> None:
        if not text:
            return
        if not self.heading:
            self._add(text, link)
        elif self.heading != "h1":
            self.current.heading.append(text)
            self.current.links_elsewhere &= link or not text.strip()

    def _add(self, text: str, link: bool = False) -> None:
        if not self.heading:
            self.current.text.append(text)
            self.current.linked += len(text) if link else 0

    def _open(self, section: _Draft) -> None:
        self.current = section
        self.sections.append(section)

    def _give_back(self, before: _Draft) -> None:
        before.text += [*self.current.heading, " "]
        self.sections.remove(self.current)
        self.current = before

    def _anchor(self, heading: etree._Element) -> str:
        """Return the address of the heading: its own or, better, that of the element it names or stands in.

        Empty when there is none, or when it is that of a section already: the heading is then plain text.
        """
        own = heading.get("id", "")
        anchor = own
        for around in heading.iterancestors():
            if "id" in around.attrib and around.tag != "main" and own in ("", around.get("aria-labelledby")):
                anchor = around.get("id", "")
                break
        return "" if any(section.anchor == anchor for section in self.sections) else anchor


# A preview rebuilds the same pages at each edit.
@lru_cache(maxsize=256)
def sections(html: str) -> list[Section]:
    """Return the sections of a page worth finding: those that say something of their own."""
    reader = _Reader()
    for main in etree.HTML(html).iter("main"):
        reader.read(main)
    found = []
    for place, draft in enumerate(reader.sections):
        heading = _clean(draft.heading)
        text = _clean(draft.text).removeprefix(heading).lstrip(" :")
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


def _first_sentence(text: str) -> str:
    found = FIRST_SENTENCE.match(text)
    return found[0] if found else text


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
        found = sections(file.read_text("utf-8"))
        if page in TECHNICAL:
            found = [section._replace(text=_first_sentence(section.text)) for section in found]
        records = [
            [*section, places[section.anchor]] if page == DIRECTORY and section.anchor in places else [*section]
            for section in found
        ]
        if records:
            pages.append([address, meta.title, " ".join(meta.keywords), records])
    acronyms = [[term.term, term.expansion] for term in site.data.one(Glossary).inline.values()]
    path = site_dir / "assets" / "search-index.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"pages": pages, "acronyms": acronyms}, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"window.boussoleSearchIndex={text};\n", "utf-8", newline="\n")
    return path
