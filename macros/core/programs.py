"""What no text of the site may hold: programs, frames, styles, and addresses that run something.

Our pages load nothing but our own files. What a writer pastes from elsewhere is refused where it stands, rather than
left to the security policy of the reader's browser.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

ELEMENTS = (
    *("script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "portal"),
    *("meta", "link", "base", "form", "template", "noscript", "foreignObject", "animate", "set"),
)
ELEMENT = re.compile(rf"<\s*(?:\w+:)?({'|'.join(ELEMENTS)})(?![\w-])", re.IGNORECASE)
TAG = re.compile(r"""<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>?""", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""(?<=[\s"'/])([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)""")
ADDRESS = re.compile(r"(javascript|vbscript|data):", re.IGNORECASE)
IGNORED = re.compile(r"[\x00-\x20\xad\u200b-\u200f\u2060\ufeff]")
"""What a browser leaves out of the beginning of an address, and what nobody sees."""


def in_html(text: str) -> Iterator[str]:
    """Yield, as its reader would look for it, each thing that may not stand in HTML: ``<script``, ``onclick``…"""
    for found in ELEMENT.finditer(text):
        yield f"<{found[1].lower()}"
    for tag in TAG.findall(text):
        for name, value in ATTRIBUTE.findall(tag):
            if name.lower().startswith("on") or name.lower() in ("srcdoc", "formaction"):
                yield name.lower()
            yield from address(value.strip("\"'"))


def address(value: str) -> Iterator[str]:
    """Yield the scheme of an address that holds or runs something, ``javascript:``."""
    if found := ADDRESS.match(IGNORED.sub("", html.unescape(value))):
        yield f"{found[1].lower()}:"


def refused(danger: str) -> str:
    """Return the message for what `in_html` or `address` found."""
    shown = f"{danger}>" if danger[0] == "<" else danger
    return f"attendu ni programme, ni cadre, ni style dans un texte ou un lien, reçu « {shown} »"
