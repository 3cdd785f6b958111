"""Read and run the macro calls of a page, ``{{ checklist("100-jours") }}``.

Jinja would compile each page as a program to run a few calls whose arguments are all written out: that took a fifth of
a large build. It still reads, and judges, the pages where anything else stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

CALL = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
OTHER = re.compile(r"\{[%#{]")
VALUE = r"""(?:"[^"\\]*"|'[^'\\]*'|0|[1-9]\d*|True|False)"""
ARGUMENT = re.compile(rf"(?:([a-z_]+)\s*=\s*)?({VALUE})")
EXPRESSION = re.compile(rf"\s*([a-z_]+)\(\s*((?:{ARGUMENT.pattern}\s*(?:,\s*|(?=\))))*)\)\s*")

Constant = str | int | bool


class Written(NamedTuple):
    """A call as a page writes it. ``arguments`` is None when they are not all constants."""

    macro: str
    arguments: tuple[Constant, ...] | None
    options: dict[str, Constant]
    line: int


def written(text: str) -> list[Written] | None:
    """Return the calls of a page in order; None when it holds something else that is for Jinja."""
    if OTHER.search(CALL.sub("", text)):
        return None
    found, line, position = [], 1, 0
    for match in CALL.finditer(text):
        expression = EXPRESSION.fullmatch(match[1])
        if not expression:
            return None
        line += text.count("\n", position, position := match.start(1) + expression.start(1))
        arguments = [(name, _value(value)) for name, value in ARGUMENT.findall(expression[2])]
        positional = tuple(value for name, value in arguments if not name)
        options = dict(arguments[len(positional) :])
        if "" in options or len(positional) + len(options) < len(arguments):
            return None
        found.append(Written(expression[1], positional, options, line))
    return found


def _value(source: str) -> Constant:
    if source[0] in "\"'":
        return source[1:-1]
    return int(source) if source[0].isdigit() else source == "True"


def run(text: str, macros: Mapping[str, Callable[..., str]]) -> str | None:
    """Return a page with what its calls make in their place; None when Jinja must do it."""
    found = written(text)
    if found is None:
        return None
    made = (macros[call.macro](*(call.arguments or ()), **call.options) for call in found)
    return CALL.sub(lambda _: next(made), text)
