"""What the pages need of Python-Markdown: an extension, listed in mkdocs.yml, so that any generator that uses it does.

- A component's HTML is complete: Markdown leaves it as it is, instead of reading it again tag by tag.
- A heading cell of a table says that it heads its column, and each cell holds its heading: a phone shows no columns.
- The page says where its introduction ends: `INTRODUCTION_END` stands there.
- A heading written ``## Title { .folded }`` folds its section, to open at will. A rule, not shown, ends it. With
  ``.no-paper`` beside, a form prints without what is read on a screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from macros.core.typography import MARK, fix_text

OPEN, CLOSE = "\ue001", "\ue002"
"""What stands between them in a page's Markdown is the HTML of a component."""
PART = re.compile(rf"({OPEN}[^{CLOSE}]*{CLOSE})")
BLOCK = re.compile(rf"^ {{0,3}}({OPEN}[^{CLOSE}]*{CLOSE})[ \t]*$", re.MULTILINE)
ID = re.compile(r'\s(id="[^"]*")')
INTRODUCTION_END = "<!--introduction-->"
"""What ends the introduction of a page, before its first section."""
FOLDED = "folded"
"""The class of a heading whose section is folded, then of the block."""


def part(html: str) -> str:
    """Return a component's HTML as it stands in Markdown."""
    return f"{OPEN}{html}{CLOSE}" if html else ""


def outside(markdown: str, change: Callable[[str], str]) -> str:
    """Apply `change` to what stands around the components, for each of which it sees a `MARK`."""
    pieces = PART.split(markdown)  # text and components, in turn
    pieces[::2] = change(MARK.join(pieces[::2])).split(MARK)
    return "".join(pieces)


class _Components(Preprocessor):  # type: ignore[misc]
    """Put the components aside. Their ids stay in sight, for a generator that checks the links to them."""

    def run(self, lines: list[str]) -> list[str]:
        markdown = BLOCK.sub(r"\n\1\n", "\n".join(lines))
        return PART.sub(self._stored, markdown).split("\n")

    def _stored(self, found: re.Match[str]) -> str:
        html = found.group()[1:-1]
        ids = "".join(f"<i {name}>" for name in ID.findall(html))
        return f"{OPEN}{ids}{self.md.htmlStash.store(html)}{CLOSE}"


class _Ids(Preprocessor):  # type: ignore[misc]
    """Take the ids away, before Markdown reads the HTML that is its own."""

    def run(self, lines: list[str]) -> list[str]:
        return re.sub(rf"{OPEN}(?:<i [^>]*>)*|{CLOSE}", "", "\n".join(lines)).split("\n")


class _Tree(Treeprocessor):  # type: ignore[misc]
    """Complete the cells of tables and the list of headings, and mark the end of the introduction."""

    def run(self, root: ElementTree.Element) -> None:
        for cell in root.iter("th"):
            cell.set("scope", "col")
        for table in root.iter("table"):
            headings = ["".join(cell.itertext()).strip() for cell in table.iterfind("thead/tr/th")]
            for row in table.iterfind("tbody/tr"):
                for heading, cell in zip(headings, row.iterfind("td"), strict=False):
                    if heading:
                        cell.set("data-label", heading)
        for place, element in enumerate(root):
            if element.tag == "h2":
                root.insert(place, ElementTree.Comment(INTRODUCTION_END.removeprefix("<!--").removesuffix("-->")))
                break
        for level in (3, 2):  # the sections inside others first
            _fold(root, level)
        for rule in root.findall("hr"):
            root.remove(rule)
        self._fix(getattr(self.md, "toc_tokens", []))

    def _fix(self, headings: list[dict[str, Any]]) -> None:
        """Put right again the French of the headings listed: Markdown makes all their spaces plain."""
        for heading in headings:
            heading["name"] = fix_text(heading["name"])
            self._fix(heading["children"])


def _fold(root: ElementTree.Element, level: int) -> None:
    """Put each section whose heading says so, with the heading, in a block that opens without script."""
    ends = {"hr", *(f"h{rank}" for rank in range(1, level + 1))}
    block: ElementTree.Element | None = None
    for element in list(root):
        if element.tag in ends:
            block = None
        classes = (element.get("class") or "").split()
        if element.tag == f"h{level}" and FOLDED in classes:
            block = ElementTree.Element("details", {"class": " ".join(classes)})
            root.insert(list(root).index(element), block)
            root.remove(element)
            del element.attrib["class"]
            ElementTree.SubElement(block, "summary", {"class": "opens"}).append(element)
        elif block is not None:
            root.remove(element)
            block.append(element)


class Content(Extension):  # type: ignore[misc]
    """See the module."""

    def extendMarkdown(self, md: Markdown) -> None:
        # Once the spaces are put right (30), before MkDocs looks for ids (21) and Markdown for HTML (20).
        md.preprocessors.register(_Components(md), "components", 25)
        md.preprocessors.register(_Ids(md), "component_ids", 20.5)
        md.treeprocessors.register(_Tree(md), "content", -10)


def makeExtension(**options: object) -> Content:
    """Return the extension: Python-Markdown looks for this name."""
    return Content(**options)
