"""Files of data/ after many slips of the keyboard: the loader and the models give a document or our own errors.

make fuzz tries more than 50,000, new each time; the test suite tries fewer, always the same.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from macros.core.component import Component
from macros.core.model import Model, PageMeta
from macros.core.problems import Problem, from_validation, from_yaml
from macros.core.yaml_strict import YamlError, read_front_matter, read_text
from macros.site.registry import COMPONENTS
from tests.conftest import LOADED, PAGES, ROOT

TRIES = int(os.environ.get("FUZZ", "0"))
FUZZ = settings(
    max_examples=TRIES or 200,
    derandomize=not TRIES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
LONGEST = 12_000
"""Larger files have the same shape, and take longer."""

SLIPS = (
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "- ",
    "-",
    ": ",
    ":",
    "#",
    '"',
    "'",
    "|",
    ">",
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    ",",
    "null",
    "~",
    "true",
    "oui",
    "0",
    "-1",
    "007",
    "1e400",
    "9" * 400,
    "0x1F",
    ".nan",
    "2026-02-30",
    "2026-11-22T25:00",
    "&a",
    "*a",
    "!!int 3",
    "<<: *a",
    "? a",
    "%YAML 1.2",
    "---",
    "...",
    "\\u0000",
    "\\ud800",
    "\u202e",
    "\ufeff",
    "\r",
    "é",
    "id: a",
    "title: b",
    "source: boussole",
    "id: {id: {id: a}}",
    "- - - a",
    "x" * 300,
    "{{ checklist() }}",
    "a: b: c",
)


def files(component: Component) -> list[Path]:
    return [file for file in component.files(ROOT) if file.stat().st_size <= LONGEST]


KINDS = [component for component in COMPONENTS if files(component)]
TEXTS = {component.data: [file.read_text("utf-8") for file in files(component)] for component in KINDS}
PAGE_TEXTS = [(ROOT / "docs" / page).read_text("utf-8")[:1500] for page in PAGES]


@st.composite
def slipped(draw: st.DrawFn, texts: list[str]) -> str:
    """One of the texts, with one to four slips."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 4))):
        lines = text.split("\n")
        here, there = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match draw(st.sampled_from(["type", "value", "remove", "repeat", "swap", "indent", "cut"])):
            case "type":
                at = draw(st.integers(0, len(lines[here])))
                lines[here] = lines[here][:at] + draw(st.sampled_from(SLIPS) | st.text(max_size=8)) + lines[here][at:]
            case "value":
                lines[here] = lines[here].partition(":")[0] + ": " + draw(st.sampled_from(SLIPS) | st.text(max_size=8))
            case "remove":
                del lines[here]
            case "repeat":
                lines.insert(there, lines[here])
            case "swap":
                lines[here], lines[there] = lines[there], lines[here]
            case "indent":
                lines[here] = draw(st.sampled_from(["  ", " ", "    "])) + lines[here]
            case "cut":
                del lines[here + 1 :]
                lines[here] = lines[here][: draw(st.integers(0, len(lines[here])))]
        text = "\n".join(lines)
    return text


def problems_of(text: str, model: type[Model], front_matter: bool = False) -> tuple[Model | None, list[Problem]]:
    """Return what the file holds, or what is wrong with it. Any other error makes the test fail."""
    try:
        document = read_front_matter(text)[0] if front_matter else read_text(text)
    except YamlError as error:
        return None, from_yaml("data/essai.yml", error)
    try:
        return model.model_validate(document.value), []
    except ValidationError as error:
        return None, from_validation("data/essai.yml", document, error, model)


def check_told(value: Model | None, problems: list[Problem], text: str) -> None:
    assert (value is None) == bool(problems)
    for problem in problems:
        assert problem.message.startswith("attendu "), problem
        assert ", reçu " in problem.message, problem
        assert "attendu une autre valeur" not in problem.message, "an error that macros.core.problems has no words for"
        assert 1 <= problem.line <= text.count("\n") + text.count("\r") + 1, problem
        assert len(str(problem)) <= 1000
        assert "\n" not in str(problem)


@pytest.mark.parametrize("component", KINDS, ids=lambda component: component.data)
def test_a_file_with_slips_gives_a_document_or_our_errors(component: Component) -> None:
    @FUZZ
    @given(slipped(TEXTS[component.data]))
    def slip(text: str) -> None:
        value, problems = problems_of(text, component.model)
        check_told(value, problems, text)
        if value is not None and component.check is not None:
            for path, message in component.check(value, LOADED):
                assert isinstance(path, tuple)
                assert message.startswith("attendu "), message

    slip()


def test_a_page_with_slips_gives_a_header_or_our_errors() -> None:
    @FUZZ
    @given(slipped(PAGE_TEXTS))
    def slip(text: str) -> None:
        check_told(*problems_of(text, PageMeta, front_matter=True), text)

    slip()
