"""The logo of an edition: a drawing and nothing else. It is shown as a picture, but readers may open it alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from macros.core.problems import shown

SIZE = 20_000
SVG = "{http://www.w3.org/2000/svg}"
WEB = ("", "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/1998/Math/MathML}")
DRAWN = re.compile(
    "svg|g|defs|symbol|use|title|desc|metadata|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath"
    "|image|switch|view|marker|pattern|mask|clipPath|linearGradient|radialGradient|stop|filter|fe[A-Z]\\w+"
)
"""What a drawing is made of. Programs that draw add elements of their own, of other kinds: they show nothing."""

INSIDE = re.compile(r"\s*(#|data:image/(png|jpeg|gif|webp);)")
OUTSIDE = re.compile(r"url\((?!\s*[\"']?\s*#)|@import|javascript:|image-set|expression\(|\\[0-9a-f]", re.IGNORECASE)
"""In a style: what leads out of the drawing, and how that may be hidden."""


def undrawn(path: Path) -> str | None:
    """Return why this file is not a drawing that a page may show."""
    text = path.read_text("utf-8", "replace")
    if found := re.search(r"<!ENTITY|<\?xml-stylesheet", text):
        return _refused(found[0])
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return f"attendu un dessin SVG, reçu un fichier illisible : {shown(path.name)}"
    if root.tag != f"{SVG}svg" or "viewBox" not in root.attrib:
        return f"attendu un dessin SVG qui dit ses dimensions (viewBox), reçu {shown(path.name)}"
    return next((_refused(danger) for element in root.iter() for danger in _dangers(element)), None)


def _refused(danger: str) -> str:
    return f"attendu un dessin SVG seul, sans programme ni rien d’un autre site, reçu {shown(danger)}"


def _dangers(element: ElementTree.Element) -> Iterator[str]:
    space, _, name = str(element.tag).rpartition("}")
    space += "}" if space else ""
    if space in WEB or (space == SVG and not DRAWN.fullmatch(name)):
        yield f"<{name}>"
    if name == "style" and OUTSIDE.search(element.text or ""):
        yield "<style>"
    for attribute, value in element.attrib.items():
        word = attribute.rpartition("}")[2].lower()
        leads = word in ("href", "src") and not INSIDE.match(value)
        if word.startswith("on") or leads or OUTSIDE.search(value):
            yield f"{word}={value}"
