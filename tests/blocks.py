"""The tools of the dossier's page, as their scripts bring them back."""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import Any

VOID = {"br", "col", "hr", "img", "input"}


def trees(site: Path, script: str) -> list[Any]:
    """Return what a script of the built site leaves, such as ``assets/block-actions.js``."""
    text = (site / script).read_text("utf-8")
    head, mark, rest = text.partition("=")
    assert (head, mark) == (f'globalThis[Symbol.for("boussole-{Path(script).stem}")]', "=")
    nodes: list[Any] = json.loads(rest.removesuffix(";\n"))
    return nodes


def html_of(nodes: list[Any]) -> str:
    """Write elements as HTML."""
    return "".join(escape(node, quote=False) if isinstance(node, str) else _element(*node) for node in nodes)


def _element(tag: str, attributes: dict[str, str], *children: Any) -> str:
    values = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{values}>" + ("" if tag in VOID else f"{html_of(list(children))}</{tag}>")


def with_blocks(site: Path, html: str) -> str:
    """Return the dossier's page with its tools in place."""
    mark = re.compile(r'(<p [^>]*data-block="?([\w/.-]+)"?[^>]*>.*?</p>)', re.S)
    return mark.sub(lambda found: found[1] + html_of(trees(site, found[2])), html)
