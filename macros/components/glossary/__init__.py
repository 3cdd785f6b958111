"""Acronyms and terms: the glossary page, and the expansion of each acronym where a page first uses it."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from macros.components.glossary.model import Glossary, check
from macros.core.component import Component
from macros.core.page import Page
from macros.core.typography import sort_key

PAGE = "glossaire.md"


def glossary(page: Page) -> str:
    """Every term, in alphabetical order, each with an address of its own."""
    document = page.data.one(Glossary)
    terms = document.terms
    by_id = {term.id: term for term in terms}
    by_name = sorted(terms, key=lambda term: sort_key(term.term).casefold())
    return page.render("glossary/glossary.html", glossary=document, terms=by_name, by_id=by_id)


# Headings, links, menus and code are left alone; inside labels and buttons the expansion has no link.
UNTOUCHED = re.compile(
    r"Boussole MSP|```.*?```|`[^`\n]*`|<!--.*?-->|^#{1,6} .*?$|\[[^\]\n]*\]\([^)\n]*\)|\{[:%{#][^}\n]*\}+"
    r"|<(?P<block>h[1-6]|a|abbr|code|nav|svg|script|style|dt|time|button|option|template)\b.*?</(?P=block)>|<[^>]*>"
    r"|\b(?:https?|mailto):\S+|\S+@\S+\.\w+",
    re.DOTALL | re.MULTILINE,
)


SEVERAL = re.compile(r"\b(?:[ldcsmt]es|aux|[nv]os|leurs|plusieurs|quelques|deux|trois)\s+$", re.IGNORECASE)
"""What says, just before an acronym, that it is in the plural."""

NO_LINK = re.compile(r"<(/?)(label|summary|legend|th|caption)\b")


@lru_cache(maxsize=8)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w+-])")


def expand(page: Page, markup: str) -> str:
    """Return a page's Markdown with each acronym explained and linked where it first appears."""
    terms = page.data.one(Glossary).inline
    pattern = _pattern(tuple(terms))
    seen: set[str] = set()
    parts: list[str] = []
    position, linkless = 0, 0
    page_explains_all = page.path == PAGE

    def explain(match: re.Match[str]) -> str:
        word = match.group()
        if word in seen:
            return word
        seen.add(word)
        term = terms[word]
        here = position + match.start()
        href = escape(page.url(f"{PAGE}#{term.id}"))
        link = word if linkless else f'<a class="term" href="{href}">{word}</a>'
        if page_explains_all:
            return link
        # The page may have said the words in full just before the acronym.
        just_before = markup[max(0, here - len(term.expansion) - 40) : here].casefold()
        _, bracket, inside = just_before.rpartition("(")
        if bracket and ")" not in inside and len(inside) < 8 and term.expansion.casefold() in just_before:
            return link
        expansion = term.plural if term.plural and SEVERAL.search(markup[max(0, here - 20) : here]) else term.expansion
        return f'{link} <span class="expansion">({escape(_lower(expansion))})</span>'

    for match in [*UNTOUCHED.finditer(markup), None]:
        end = match.start() if match else len(markup)
        text = markup[position:end]
        parts.append(text if text.isspace() else pattern.sub(explain, text))
        if match is None:
            break
        parts.append(match.group())
        position = match.end()
        tag = NO_LINK.match(match.group())
        if tag:
            linkless += -1 if tag.group(1) else 1
    return "".join(parts)


def _lower(expansion: str) -> str:
    """Return the expansion as it reads inside a sentence: "agence régionale de santé"."""
    return expansion[0].lower() + expansion[1:]


COMPONENT = Component(name="glossary", data="glossary.yml", model=Glossary, check=check, macros={"glossary": glossary})
