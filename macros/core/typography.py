"""French typography: spaces before punctuation, apostrophes, quotation marks.

Rules of the Imprimerie nationale: narrow no-break space (U+202F) before ``; ! ?``, no-break space
(U+00A0) before ``:`` and inside « », apostrophe ’, no-break space between the pairs of a phone number.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

NBSP = "\u00a0"
NARROW = "\u202f"

MARK = "\ue000"
"""Stands for what is protected while the rules run, so that they see the text on both sides of a tag."""

# What must stay as written: code, tags, links' targets, attribute lists, addresses.
PROTECTED = re.compile(
    r"(```.*?```|`[^`\n]*`|<!--.*?-->|<(?:script|style|code)\b.*?</(?:script|style|code)>|<[^>]*>"
    rf"|\]\([^)\n]*\)|\{{ *[:%{{#.][^}}\n]*\}}+|\b(?:https?|mailto|tel):\S+|\S+@\S+\.\w+|{MARK})",
    re.DOTALL,
)
SPACES = f"[ {NBSP}{NARROW}]"
RULES = (
    (re.compile(rf"(?<=\w)'(?=[\w«*_\[{MARK}])"), "’"),
    (re.compile(rf"(?<=[^\s|]){SPACES}+([;!?])(?=[\s»)…,.;!?*_{MARK}]|$)"), NARROW + r"\1"),
    (re.compile(rf"(?<=[^\s|]){SPACES}+:(?=[\s*_{MARK}]|$)"), NBSP + ":"),
    (re.compile(rf"«{SPACES}*(?=\S)"), "«" + NBSP),
    (re.compile(rf"(?<=\S){SPACES}*»"), NBSP + "»"),
    (re.compile(r"\b(0\d) (\d\d) (\d\d) (\d\d) (\d\d)\b"), NBSP.join((r"\1", r"\2", r"\3", r"\4", r"\5"))),
    (re.compile(r"(?<=\d) (?=(?:jours?|minutes?|min|ans?|mois|heures?|h|km|m²)\b|[%€])"), NBSP),
    (re.compile(r"(?<!\d)(?<!\d )(\d{1,3}) (?=\d{3}(?! ?\d))"), r"\1" + NARROW),
    (re.compile(r"\.\.\."), "…"),
)


# The titles of the menu come back on every page, and a preview reads the same data again.
@lru_cache(maxsize=4096)
def fix_text(text: str) -> str:
    """Return plain text with the rules applied. Applying them twice changes nothing."""
    return _ruled(text)


def _ruled(text: str) -> str:
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text


def fix_markup(markup: str) -> str:
    """Return Markdown or HTML with the rules applied to its text alone."""
    parts = PROTECTED.split(markup)  # text and what is protected, in turn
    parts[::2] = _ruled(MARK.join(parts[::2])).split(MARK)
    return "".join(parts)


def sort_key(name: str) -> str:
    """Return a name as it is sorted: without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))


def french_size(size: int) -> str:
    """Return a file's size in the units of French systems."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0ko"
    return f"{size / 1_000_000:.1f}".replace(".", ",") + "\u00a0Mo"
