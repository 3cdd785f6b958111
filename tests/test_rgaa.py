"""Each of the 106 criteria of the RGAA has someone or something that answers for it (rgaa.yml)."""

from __future__ import annotations

import ast
from collections import Counter

import pytest
import yaml

from tests.conftest import ROOT, Pages

CRITERIA: dict[str, dict[str, object]] = yaml.safe_load((ROOT / "tests" / "rgaa.yml").read_text("utf-8"))
PER_THEME = {1: 9, 2: 2, 3: 3, 4: 13, 5: 8, 6: 2, 7: 5, 8: 10, 9: 4, 10: 14, 11: 13, 12: 11, 13: 12}
FIELDS = {"automatic": {"tests"}, "human": {"check"}, "not-applicable": {"reason", "tests"}}


def names_of_tests() -> set[str]:
    names = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        names |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return {name for name in names if name.startswith("test_")}


KNOWN = names_of_tests()


def test_the_106_criteria_are_there_in_order() -> None:
    numbers = [f"{theme}.{number}" for theme, count in PER_THEME.items() for number in range(1, count + 1)]
    assert len(numbers) == 106
    assert list(CRITERIA) == numbers


@pytest.mark.parametrize("number", CRITERIA)
def test_a_criterion_says_how_it_is_checked(number: str) -> None:
    criterion = dict(CRITERIA[number])
    tests = criterion.get("tests", [])
    needed = {"title", "how"} | FIELDS[str(criterion["how"])]
    assert needed <= set(criterion) <= needed | {"tests"}
    assert isinstance(tests, list)
    assert set(tests) <= KNOWN, set(tests) - KNOWN
    assert len(set(tests)) == len(tests)


def test_the_accessibility_page_gives_the_same_counts(pages: Pages) -> None:
    counts = Counter(str(criterion["how"]) for criterion in CRITERIA.values())
    text = pages.text("a-propos/accessibilite.md").replace("\u00a0", " ")
    assert f"{counts['automatic']} critères sont contrôlés" in text
    assert f"{counts['human']} critères demandent" in text
    assert f"{counts['not-applicable']} critères ne s’appliquent pas" in text
