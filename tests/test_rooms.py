"""The rooms of the house have one-way doors. These tables are the only place where one is opened."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "macros"

PYTHON = {
    "core": [],
    "theme": ["core"],
    "territories": ["core"],
    "components": ["core", "theme", "territories"],
    "site": ["core", "theme", "territories", "components"],
    "outputs": ["core", "theme", "territories", "components", "site"],
    "documents": ["core", "theme", "components", "site"],
    "publish": ["core", "theme", "territories", "components", "site", "outputs", "documents"],
    # What the generator calls: nobody imports it.
    "": ["core", "theme", "components", "site", "outputs"],
}
SCRIPTS = {
    "browser/calendar": [],
    "browser/page": [],
    "browser/text": ["browser/calendar"],
    "browser/files": ["browser/text"],
    "browser/store": ["browser/calendar", "browser/text"],
    "browser/forms": ["browser/calendar", "browser/page", "browser/store", "browser/text"],
    "browser": ["browser/forms", "browser/page", "browser/store"],
    "components": [
        "browser",
        "browser/calendar",
        "browser/files",
        "browser/forms",
        "browser/page",
        "browser/store",
        "browser/text",
    ],
    "site": [],
    "site/bundles": [
        "browser",
        "browser/files",
        "browser/forms",
        "browser/page",
        "browser/store",
        "browser/text",
        "components",
    ],
}
"""What each room may import, beside itself. A file is in the innermost room that holds it."""

SHARED = [
    "components/actions/lists.mjs",
    "components/checklist/done.mjs",
    "components/checklist/own.mjs",
    "components/checklist/plan.mjs",
    "components/checklist/sheet.mjs",
    "components/checklist/states.mjs",
    "components/checklist/steps.mjs",
    "components/diagnosis/ages.mjs",
    "components/diagnosis/answers.mjs",
    "components/diagnosis/comparison.mjs",
    "components/diagnosis/missing.mjs",
    "components/diagnosis/paper-room.mjs",
    "components/diagnosis/professionals.mjs",
    "components/diagnosis/professions.mjs",
    "components/diagnosis/questions.mjs",
    "components/diagnosis/sentences.mjs",
    "components/diagnosis/summary.mjs",
    "components/diagnosis/territory-words.mjs",
    "components/finder/gazetteer.mjs",
    "components/finder/letter.mjs",
    "components/finder/lookup.mjs",
    "components/record/demands.mjs",
    "components/record/facts.mjs",
    "components/resume/dates.mjs",
    "components/swot/actions.mjs",
    "components/territory/lines.mjs",
    "components/territory/places.mjs",
    "components/timeline/pictures.mjs",
    "components/years/milestones.mjs",
    "components/worksheet/contacts.mjs",
    "components/worksheet/demands.mjs",
    "components/worksheet/conditions.mjs",
]
"""What the script of a component lends to the others: each computes from what it is given, and binds nothing to the
page. What a component declares it lends: the model of its data, and the fields of the dossier that are its."""

BINDING = ("browser/forms", "browser/page")

IMPORT = re.compile(r"\b(?:from|import)\s*\(?\s*'(\.{1,2}/[^']+)'")
"""Of a script: static, for its effects, deferred, or of a type in a comment."""


def script_arrows() -> Iterator[tuple[str, str]]:
    """Yield who imports what, for every script of the house."""
    for path in sorted(HOUSE.rglob("*.mjs")):
        for address in IMPORT.findall(path.read_text("utf-8")):
            target = (path.parent / address).resolve()
            assert target.is_file(), f"{path} imports {address}, which is not there"
            yield name(path), name(target)


def python_arrows() -> Iterator[tuple[str, str]]:
    """Yield who imports what, for every module: also inside a function, or for the types alone."""
    for path in sorted(HOUSE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "macros":
                for item in node.names:
                    yield name(path), module(f"{node.module}.{item.name}") or module(node.module or "")
            elif isinstance(node, ast.Import):
                for item in node.names:
                    if item.name.startswith("macros."):
                        yield name(path), module(item.name)


def module(dotted: str) -> str:
    """Return the file of a module of the house; empty for what is inside one."""
    path = HOUSE.parent / dotted.replace(".", "/")
    found = [file for file in (path / "__init__.py", path.with_suffix(".py")) if file.is_file()]
    return name(found[0]) if found else ""


def name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def room(file: str) -> str:
    """Return the innermost room that holds a file."""
    rooms = PYTHON if file.endswith(".py") else SCRIPTS
    return max((room for room in rooms if file.startswith(f"{room}/" if room else "")), key=len)


def is_open(source: str, target: str) -> bool:
    """Tell whether the tables let a file import another."""
    rooms = PYTHON if source.endswith(".py") else SCRIPTS
    if room(source) != room(target):
        return room(target) in rooms[room(source)]
    if room(source) == "components":
        lent = target.endswith(("/model.py", "/fields.mjs")) or target in SHARED
        return source.split("/")[1] == target.split("/")[1] or lent
    return True


def graph() -> dict[str, set[str]]:
    """Return what each file needs: a Python module needs its package too, which runs first."""
    arrows: dict[str, set[str]] = {}
    for source, target in [*script_arrows(), *python_arrows()]:
        arrows.setdefault(source, set()).add(target)
        package = f"{target.rpartition('/')[0]}/__init__.py"
        if (
            target.endswith(".py")
            and package.count("/") > 1
            and not source.startswith(package.removesuffix("__init__.py"))
        ):
            arrows[source].add(package)
    return arrows


ARROWS = [*script_arrows(), *python_arrows()]


def test_the_imports_are_found() -> None:
    assert sum(source.endswith(".mjs") for source, _ in ARROWS) > 300
    assert sum(source.endswith(".py") for source, _ in ARROWS) > 300
    assert [source for source, target in ARROWS if not target] == []


@pytest.mark.parametrize("language", [".py", ".mjs"])
def test_every_import_goes_through_an_open_door(language: str) -> None:
    arrows = [(source, target) for source, target in ARROWS if source.endswith(language)]
    assert sorted({f"{source} → {target}" for source, target in arrows if not is_open(source, target)}) == []


def test_no_file_comes_back_to_itself() -> None:
    """A circle is named by the error."""
    TopologicalSorter(graph()).prepare()


def test_every_room_is_in_the_table() -> None:
    folders = {path.name for path in HOUSE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == {room.split("/")[0] for room in [*PYTHON, *SCRIPTS] if room}


def test_what_a_component_lends_binds_nothing_to_the_page() -> None:
    arrows = graph()
    for lent in SHARED:
        reached, waiting = set(), [lent]
        while waiting:
            file = waiting.pop()
            if file not in reached:
                reached.add(file)
                waiting += arrows.get(file, ())
        assert not [file for file in reached if room(file) in BINDING], lent


def test_what_is_lent_is_borrowed() -> None:
    borrowed = {target for source, target in script_arrows() if source.split("/")[1] != target.split("/")[1]}
    assert [lent for lent in SHARED if lent not in borrowed] == []


def test_types_are_imported_like_everything_else() -> None:
    """No import for the checker of types alone: it would hide a circle."""
    assert [name(path) for path in HOUSE.rglob("*.py") if "TYPE_CHECKING" in path.read_text("utf-8")] == []
