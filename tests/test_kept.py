"""What one build keeps for the next: the same text, made again when anything that it depends on changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from macros.core import kept

PROGRAM = """
from macros.core.kept import kept
made = []

@kept("segno")
def text(name, size=1):
    made.append(name)
    return f"{name} \\r\\n {size}"
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Run a program as another build would: with nothing left of the last one but the folder."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")

    def run(source: str) -> ModuleType:
        module = ModuleType("program")
        module.__file__ = str(tmp_path / "program.py")
        Path(module.__file__).write_text(source, "utf-8")
        monkeypatch.setitem(sys.modules, "program", module)
        exec(source, module.__dict__)
        return module

    return run


def test_the_next_build_reads_the_same_text(program: Callable[[str], ModuleType]) -> None:
    first, text = program(PROGRAM), "a \r\n 1"
    assert [first.text("a"), first.text("a", size=2), first.text("b")] == [text, "a \r\n 2", "b \r\n 1"]
    second = program(PROGRAM)
    assert second.text("a") == text
    assert (first.made, second.made) == (["a", "a", "b"], [])


def test_another_program_or_library_makes_it_again(
    program: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    program(PROGRAM).text("a")
    assert program(PROGRAM.replace("{name} ", "{name}, ")).text("a") == "a, \r\n 1"
    monkeypatch.setattr(kept, "version", lambda name: "9.9")
    third = program(PROGRAM)
    third.text("a")
    assert third.made == ["a"]


def test_a_folder_that_cannot_be_written_is_no_obstacle(program: Callable[[str], ModuleType]) -> None:
    kept.FOLDER.write_text("a file stands there", "utf-8")
    module = program(PROGRAM)
    assert module.text("a") == module.text("a") == "a \r\n 1"
    assert module.made == ["a", "a"]
