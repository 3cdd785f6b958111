"""The French that programs hold: strings of the scripts, of Python and of the templates of the frame."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

TOKENS = re.compile(
    r"//[^\n]*|/\*.*?\*/|(?P<slash>/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+/)"
    r"|'(?P<single>(?:\\.|[^'\\\n])*)'|\"(?P<double>(?:\\.|[^\"\\\n])*)\"|(?P<template>`)",
    re.DOTALL,
)
AFTER_VALUE = re.compile(r"(?<=[\w)\]])(?<!return)\s*$")
"""What stands before a division, and not before a pattern."""
FRENCH = re.compile(r"\w[ \u00a0\u202f][:;?!]|[à-öø-ÿœ’«»À-ÖØ-Ý]|\w[ \u00a0\u202f][a-z]+")
LABEL = re.compile(r"[A-Z][a-z]+")
NOT_FRENCH = re.compile(
    r"[\[\]{}<>=_#&|]|\S\.\S+:|^\s*[.:#*/]|::|^[a-z]+(?:[, >:.][a-z-]+)*$|^.$|^(?:Enter|Escape|Home|End)$"
    r"|^[a-z]+(?:-[a-z]+)+(?: [a-z]+(?:-[a-z]+)*)+$"
    r"|\b(?:AND|always|could|has|no|not|of)\b"
)
NOT_READ = (
    "browser/forms/sheet-word.mjs",
    "components/search/synonyms.mjs",
    "components/search/words.mjs",
    "components/swot/doubles.mjs",
)
"""What readers type, and not what they read; and the names of the styles of Word."""
HOLE = "…"
"""Stands for what a message fills in."""


def all(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the place and the text of each message."""
    for path in sorted((root / "macros").rglob("*.mjs")):
        if path.relative_to(root / "macros").as_posix() in NOT_READ:
            continue
        for line, text in of_script(path.read_text("utf-8")):
            yield f"{path.relative_to(root).as_posix()}:{line}", text
    for path in sorted((root / "macros").rglob("*.py")):
        for line, text in of_python(path.read_text("utf-8")):
            yield f"{path.relative_to(root).as_posix()}:{line}", text


def of_script(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each French string of a script."""
    position = 0
    while match := TOKENS.search(source, position):
        position = match.end()
        if match["slash"] and AFTER_VALUE.search(source, max(0, match.start() - 9), match.start()):
            position = match.start() + 1
        line = source.count("\n", 0, match.start()) + 1
        text = match["single"] or match["double"]
        if match["template"]:
            text, position, inside = _template(source, position)
            yield from ((line, part) for hole in inside for _, part in of_script(hole))
        text = _unescaped(text or "")
        if is_french(text) or (LABEL.fullmatch(text) and not NOT_FRENCH.search(text)):
            yield line, text


def _template(source: str, position: int) -> tuple[str, int, list[str]]:
    """Return a template literal's text with its holes marked, where it ends, and the code in its holes."""
    text, inside = "", []
    while source[position] != "`":
        if source.startswith("${", position):
            start, depth = position + 2, 1
            position += 2
            while depth:
                if source[position] == "`":
                    _, position, _ = _template(source, position + 1)
                    continue
                depth += {"{": 1, "}": -1}.get(source[position], 0)
                position += 1
            inside.append(source[start : position - 1])
            text += HOLE
        elif source[position] == "\\":
            text, position = text + source[position : position + 2], position + 2
        else:
            text, position = text + source[position], position + 1
    return text, position + 1, inside


def _unescaped(text: str) -> str:
    text = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)
    return text.replace("\\n", " ").replace("\\'", "'").replace("\\", "")


def of_python(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each French string of a module, its docstrings and patterns left out."""
    tree = ast.parse(source)
    explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    pieces = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces | explained:
            text = node.value
        else:
            continue
        if is_french(text) and "\\" not in text:
            yield node.lineno, " ".join(text.split())


def is_french(text: str) -> bool:
    """Tell a message from a selector, a key, a pattern or a word to other programmers."""
    return bool(FRENCH.search(text)) and not NOT_FRENCH.search(text)
