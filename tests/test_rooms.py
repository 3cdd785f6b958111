"""The rooms of the house have one-way doors. This table is the only place where one is opened."""

import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

HOUSE = Path(__file__).parent.parent / "macros"

ROOMS = {
    "browser/calendar": [],
    "browser/page": [],
    "browser/text": [],
    "browser/store": ["browser/calendar", "browser/text"],
    "browser/forms": ["browser/calendar", "browser/page", "browser/store", "browser/text"],
    "browser": ["browser/forms", "browser/page", "browser/store"],
    "components": ["browser", "browser/calendar", "browser/forms", "browser/page", "browser/store", "browser/text"],
    "site": [],
    "site/bundles": ["browser", "browser/store", "components"],
}
"""What each room may import, beside itself. A file is in the innermost room that holds it."""

SHARED = [
    "components/checklist/own.mjs",
    "components/checklist/plan.mjs",
    "components/checklist/steps.mjs",
    "components/diagnosis/summary.mjs",
]
"""What a component lends to the others: each computes from what it is given, and binds nothing to the page."""

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


def name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def room(file: str) -> str:
    """Return the innermost room that holds a file."""
    return max((room for room in ROOMS if file.startswith(f"{room}/")), key=len)


def is_open(source: str, target: str) -> bool:
    """Tell whether the table lets a file import another."""
    if room(source) != room(target):
        return room(target) in ROOMS[room(source)]
    if room(source) == "components":
        return source.split("/")[1] == target.split("/")[1] or target in SHARED
    return True


def graph() -> dict[str, set[str]]:
    arrows: dict[str, set[str]] = {}
    for source, target in script_arrows():
        arrows.setdefault(source, set()).add(target)
    return arrows


def test_every_import_goes_through_an_open_door() -> None:
    arrows = list(script_arrows())
    assert len(arrows) > 300, "the imports are no longer found"
    assert [f"{source} → {target}" for source, target in arrows if not is_open(source, target)] == []


def test_no_file_comes_back_to_itself() -> None:
    """A circle is named by the error."""
    TopologicalSorter(graph()).prepare()


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
