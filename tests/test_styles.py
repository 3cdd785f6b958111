"""A class says what it is, and one folder alone styles it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

MACROS = ROOT / "macros"
PAPER = MACROS / "documents"
"""The style of the printed documents, another medium: it is never loaded with the others."""
RULE = re.compile(r"([^{};]+)\{([^{}]*)\}")
HIDES = re.compile(r"\s*display: none( !important)?;\s*")
CLASS = re.compile(r"\.([a-z][\w-]*)", re.IGNORECASE)
NESTED = re.compile(r":(is|where|not|has)\(")


def styles() -> Iterator[tuple[str, str, str]]:
    """Yield the folder, the selector and the declarations of each rule of our style sheets."""
    for path in sorted(MACROS.rglob("*.css")):
        if PAPER not in path.parents:
            text = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
            for selector, body in RULE.findall(text):
                if not selector.strip().startswith("@"):
                    yield path.parent.relative_to(MACROS).as_posix(), " ".join(selector.split()), body


def parts(selector: str, separator: str) -> list[str]:
    """Split a selector, but not inside brackets."""
    found, depth = [""], 0
    for character in selector:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(character, 0)
        if character == separator and not depth:
            found.append("")
        else:
            found[-1] += character
    return found


def styled(selector: str) -> Iterator[str]:
    """Yield the classes that a selector styles: those of its last element, not those that say when or where."""
    for one in parts(selector, ","):
        last = parts(re.sub(r"\s*([>+~])\s*", " ", one.strip()), " ")[-1]
        while nested := NESTED.search(last):
            inside = parts(last[nested.end() :], ")")[0]
            last = last[: nested.start()] + last[nested.end() + len(inside) + 1 :]
            if nested[1] in ("is", "where"):
                yield from styled(inside)
        yield from CLASS.findall(last)


@pytest.mark.parametrize(
    ("selector", "classes"),
    [
        (".a .b > .c.d:hover", {"c", "d"}),
        (".a, .b p", {"a"}),
        (".a :is(.b, .c .d)::before", {"b", "d"}),
        (".a:not(.b):has(> .c [x='.d'], :not(.e))", {"a"}),
    ],
)
def test_a_selector_styles_its_last_element(selector: str, classes: set[str]) -> None:
    assert set(styled(selector)) == classes


def test_one_folder_alone_styles_a_class() -> None:
    """To hide what another folder styles is no style: printing one thing alone hides all others."""
    folders = defaultdict(set)
    for folder, selector, body in styles():
        if not HIDES.fullmatch(body):
            for name in styled(selector):
                folders[name].add(folder)
    assert len(folders) > 150
    assert {name: sorted(found) for name, found in folders.items() if len(found) > 1} == {}


def test_a_class_has_a_name() -> None:
    in_styles = {name for _, selector, _ in styles() for name in CLASS.findall(selector)}
    sources = [*MACROS.rglob("*.html"), *(ROOT / "overrides").rglob("*.html")]
    attributes = [found for path in sources for found in re.findall(r'\bclass="([^"{]*)"', path.read_text("utf-8"))]
    in_pages = {name for attribute in attributes for name in attribute.split()}
    assert len(in_pages) > 150
    assert {name for name in in_styles | in_pages if len(name) < 3} == set()


def test_the_style_of_documents_stands_apart() -> None:
    bundles = (path.read_text("utf-8") for path in Path(MACROS / "site" / "bundles").glob("*.css"))
    assert not any("documents" in text for text in bundles)
