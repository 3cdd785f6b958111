"""Take each tool out of the dossier's page, into a script that brings it back once its block is opened.

A classic script, not HTML: pages opened from a folder (``file://``) cannot fetch. It leaves the elements one by one, as
lists: the policy of the page lets no text become HTML.
"""

from __future__ import annotations

import json
from html.parser import HTMLParser
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from macros.site.site import Site

PAGE = "dossier.md"
MARK = "data-block"
"""Names, on the element before them, the script that will hold the elements up to the end of their parent."""
VOID_TAGS = {"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}
# What reads HTML writes the names of attributes small. Those of a picture keep their capitals.
PICTURE_NAMES = {name.lower(): name for name in ("patternUnits", "preserveAspectRatio", "textLength", "viewBox")}

Node = str | list[object]
"""A text, or an element: its tag, its attributes, then what it holds."""


class Block(NamedTuple):
    """What stands between two places of a page, and the script that takes it."""

    start: int
    end: int
    script: str
    nodes: list[Node]


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._html = html
        self._lines = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._open: list[str] = []
        self._script = ""
        self._start = 0
        self._depth = 0
        # From the block to where the reader is; of what is left out, nothing is kept.
        self._holders: list[list[object]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {PICTURE_NAMES.get(name, name): value or "" for name, value in attrs}
        if self._holders:
            # The policy lets no script make another, were it only data: something else holds them, and never shows.
            made: list[object] = ["data", {**values, "hidden": ""}] if tag == "script" else [tag, values]
            self._holders[-1].append(made)
            if tag not in VOID_TAGS:
                self._holders.append(made)
        if tag not in VOID_TAGS:
            self._open.append(tag)
        if MARK in values:
            self._script, self._depth = values[MARK], len(self._open) - 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID_TAGS:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1] != tag:
            raise ValueError(f"</{tag}> closes <{self._open[-1]}>, line {self.getpos()[0]} of {PAGE}")
        self._open.pop()
        line, column = self.getpos()
        here = self._lines[line - 1] + column
        if self._script and not self._holders and len(self._open) == self._depth:
            self._holders = [[]]
            self._start = self._html.index(">", here) + 1
        elif self._holders and len(self._open) < self._depth:
            self.blocks.append(Block(self._start, here, self._script, _kept(self._holders[0])))
            self._holders, self._script = [], ""
        elif self._holders:
            self._holders.pop()

    def handle_data(self, data: str) -> None:
        if self._holders:
            self._holders[-1].append(data)


def _kept(nodes: list[object]) -> list[Node]:
    """Return the nodes without what only a page without script shows."""
    kept: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            kept.append(node)
        elif isinstance(node, list) and node[0] != "noscript":
            kept.append([*node[:2], *_kept(node[2:])])
    return kept


def write(site_dir: Path, site: Site) -> None:
    """Write the scripts, and the page without what they hold."""
    address = site.address(PAGE)
    path = site_dir / (address + "index.html" if address.endswith("/") else address)
    html = path.read_text("utf-8")
    rest, last = [], 0
    for block in _Reader(html).blocks:
        rest.append(html[last : block.start])
        last = block.end
        name = Path(block.script).stem
        tree = json.dumps(block.nodes, ensure_ascii=False, separators=(",", ":"))
        text = f'globalThis[Symbol.for("boussole-{name}")]={tree};\n'
        (site_dir / block.script).write_text(text, "utf-8", newline="\n")
    path.write_text("".join([*rest, html[last:]]), "utf-8", newline="\n")
