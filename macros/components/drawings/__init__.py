"""Drawings that go with a text, each with the words that say the same: drawn with the colour of the text around them,
they are right in the dark and on paper."""

from __future__ import annotations

from macros.core.component import Component
from macros.core.page import Page


def drawing(page: Page, name: str) -> str:
    """A drawing with its caption: a template of this folder."""
    return page.render(f"drawings/{name}.html")


COMPONENT = Component(name="drawings", macros={"drawing": drawing})
