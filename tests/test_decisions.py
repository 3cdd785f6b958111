"""What was decided stays decided: the counts of the sources, and every permanent id.

Readers' saved files cite ids, so none may disappear; adding is always allowed. ``tests/decisions.yml``
holds them. After a decision to remove, or to pin what was added:

    make decisions
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
import yaml

from macros.components.agenda.model import Agenda
from macros.components.checklist.model import Checklist
from macros.components.directory.model import Directory
from macros.components.faq.model import Faq
from macros.components.mission.model import Mission
from macros.components.points.model import Points
from macros.components.source.model import Sources
from macros.components.stakeholders.model import Stakeholders
from macros.components.swot.model import Workshop
from macros.core.data import Data
from macros.core.model import Model
from macros.core.yaml_strict import read_file
from macros.site.load import load
from tests.conftest import ROOT

M = TypeVar("M", bound=Model)
DECISIONS = Path(__file__).with_name("decisions.yml")
UPDATE = "make decisions"

Lists = dict[str, list[str] | int]
"""By place of a list in a file: the ids of its items, or how many they are when they have none."""


@pytest.fixture(scope="module")
def loaded() -> Data:
    return load(ROOT)


def one(loaded: Data, model: type[M], name: str) -> M:
    return loaded.all(model)[name]


COUNTS: dict[str, tuple[Callable[[Data], object], object]] = {
    "the roadmap has eleven actions, 3, 4 and 4": (
        lambda d: [len(phase.steps) for phase in one(d, Checklist, "100-jours").phases],
        [3, 4, 4],
    ),
    "the roadmap has twenty-one points, 5, 9 and 7": (
        lambda d: [sum(len(step.details) for step in phase.steps) for phase in one(d, Checklist, "100-jours").phases],
        [5, 9, 7],
    ),
    "the periods are 0 to 30, 30 to 60 and 60 to 100 days": (
        lambda d: [(phase.from_day, phase.to_day) for phase in one(d, Checklist, "100-jours").phases],
        [(0, 30), (30, 60), (60, 100)],
    ),
    "the référent santé has thirteen missions in four families": (
        lambda d: [len(family.missions) for family in one(d, Mission, "referent-sante").families],
        [3, 3, 4, 3],
    ),
    "the référent santé: five daily tasks, three of posture, two of time, three ways to be": (
        lambda d: {section.id: len(section.items) for section in one(d, Mission, "referent-sante").sections},
        {"quotidien": 5, "posture": 3, "temps": 2, "qui": 3},
    ),
    "the coordinator has sixteen missions in three families": (
        lambda d: [len(family.missions) for family in one(d, Mission, "coordinateur").families],
        [4, 5, 7],
    ),
    "the first meeting lasts 70 to 100 minutes": (
        lambda d: str(one(d, Agenda, "premiere-reunion").total),
        "70 à 100 minutes",
    ),
    "the first meeting is announced for 60 to 90 minutes": (
        lambda d: str(one(d, Agenda, "premiere-reunion").announced),
        "60 à 90 minutes",
    ),
    "the first meeting has five sequences": (
        lambda d: [(s.minutes.min, s.minutes.max, len(s.points)) for s in one(d, Agenda, "premiere-reunion").sequences],
        [(5, 10, 4), (20, 30, 4), (15, 20, 4), (20, 30, 3), (10, 10, 3)],
    ),
    "the workshop of 2019 answered 11, 10, 6 and 7": (
        lambda d: {quadrant.id: len(quadrant.example) for quadrant in one(d, Workshop, "atelier-cpts").quadrants},
        {"forces": 11, "faiblesses": 10, "opportunites": 6, "menaces": 7},
    ),
    "cooperation speaks to three audiences": (
        lambda d: [audience.id for audience in one(d, Stakeholders, "cooperation").audiences],
        ["personnels", "medical", "elus-population"],
    ),
    "cooperation answers seven questions before the project and four after": (
        lambda d: [
            sum(len(audience.before) for audience in one(d, Stakeholders, "cooperation").audiences),
            sum(len(audience.launched) for audience in one(d, Stakeholders, "cooperation").audiences),
        ],
        [7, 4],
    ),
    "cooperation secures twelve points": (
        lambda d: [len(audience.secure) for audience in one(d, Stakeholders, "cooperation").audiences],
        [3, 5, 4],
    ),
    "cooperation gives fifteen practices": (
        lambda d: [len(audience.practices) for audience in one(d, Stakeholders, "cooperation").audiences],
        [3, 6, 6],
    ),
    "cooperation quotes four voices": (
        lambda d: [len(audience.voices) for audience in one(d, Stakeholders, "cooperation").audiences],
        [1, 1, 2],
    ),
    "coordination answers at least eight questions": (
        lambda d: len(one(d, Faq, "coordination").questions) >= 8,
        True,
    ),
    "coordination has six administrative tasks": (
        lambda d: [len(e.points) for e in one(d, Faq, "coordination").questions if e.id == "taches-administratives"],
        [6],
    ),
    "five documents and our own notes are the sources": (
        lambda d: Counter(source.kind for source in d.one(Sources).sources),
        {"document": 5, "note": 1},
    ),
}


@pytest.mark.parametrize("decision", COUNTS)
def test_an_editorial_decision_is_kept(loaded: Data, decision: str) -> None:
    count, decided = COUNTS[decision]
    assert count(loaded) == decided


def directory_counts(loaded: Data) -> Lists:
    """What the directory holds. Editors change it: the numbers are in decisions.yml."""
    directory = loaded.one(Directory)
    return {
        "federations": len(directory.federations),
        "phones": sum(federation.phone is not None for federation in directory.federations),
        "sites": sum(federation.site is not None for federation in directory.federations),
        "emails": len({federation.email for federation in directory.federations}),
        "regions": sum(len(federation.regions) for federation in directory.federations),
        "to-check": sum(federation.status == "to-check" for federation in directory.federations),
        "uncovered": len(directory.uncovered),
    }


def test_the_directory_holds_what_was_decided(loaded: Data) -> None:
    assert directory_counts(loaded) == decisions()["directory"], f"Si c’est voulu : {UPDATE}"


@cache
def decisions() -> dict[str, dict[str, Lists | int]]:
    """What decisions.yml holds: counts of the ``directory``, lengths of ``points``; by file, what is ``permanent``."""
    found: dict[str, dict[str, Lists | int]] = yaml.safe_load(DECISIONS.read_text("utf-8"))
    return found


@pytest.mark.parametrize("name", decisions()["points"])
def test_a_list_of_points_keeps_the_length_of_its_source(loaded: Data, name: str) -> None:
    assert len(one(loaded, Points, name).items) == decisions()["points"][name]


AMOUNT = re.compile(
    r"\d+(?:[\s.,]\d+)*\s*(?:[kKM]|mille|millions?|milliards?)?\s*(?:d’)?(?:€|euros?\b|EUR\b)|€\s*\d"
    r"|\b(?:cent|mille|millions?|milliards?) (?:d[’'])?euros\b"
)
WRITTEN = [
    path
    for folder, kind in (("data", "*.yml"), ("docs", "*.md"))
    for path in sorted((ROOT / folder).rglob(kind))
    if "schema" not in path.parts
]


def test_no_amount_of_money_is_written_anywhere() -> None:
    found = {}
    for path in WRITTEN:
        if amounts := AMOUNT.findall(path.read_text("utf-8")):
            found[path.relative_to(ROOT).as_posix()] = amounts
    assert found == {}


@pytest.mark.parametrize(
    "text",
    [
        "50 €",
        "50€",
        "1 500 euros",
        "1\u202f500,50\u00a0€",
        "3 k€",
        "2 millions d’euros",
        "10 EUR",
        "€ 50",
        "mille euros",
    ],
)
def test_an_amount_of_money_would_be_seen(text: str) -> None:
    assert AMOUNT.search(f"Comptez {text} par an.")


@pytest.mark.parametrize("text", ["Europe 2026", "H et €", "en 2026, euro", "12 européens"])
def test_other_words_are_not_taken_for_an_amount(text: str) -> None:
    assert not AMOUNT.search(text)


def lists(value: object) -> Lists:
    """Every list of a document, by the names that lead to it.

    Lists of items with an id are put together whatever item holds them: an action may change period.
    """
    found: dict[str, list[str] | int] = {}
    for place, items in _walk(value, "", ""):
        ids = [str(item.get("id", item.get("code"))) for item in items if isinstance(item, dict)]
        if len(ids) == len(items) and "None" not in ids and items:
            known = found.setdefault(_bare(place), [])
            assert isinstance(known, list)
            known += ids
        else:
            found[place] = len(items)
    return found


def _walk(value: object, names: str, owner: str) -> Iterator[tuple[str, list[object]]]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _walk(inside, f"{names}{owner}.{key}".strip("."), "")
    elif isinstance(value, list):
        yield names, value
        for index, item in enumerate(value):
            id = item.get("id", item.get("code")) if isinstance(item, dict) else None
            yield from _walk(item, *((_bare(names), f"[{id}]") if id else (names, f"[{index}]")))


def _bare(names: str) -> str:
    return re.sub(r"\[[^]]*\]", "", names)


def losses(pinned: Lists, actual: Lists) -> list[str]:
    """What `pinned` holds and `actual` has no more."""
    gone = []
    for place, expected in pinned.items():
        now = actual.get(place, 0 if isinstance(expected, int) else [])
        if isinstance(expected, int) or isinstance(now, int):
            count = now if isinstance(now, int) else len(now)
            least = expected if isinstance(expected, int) else len(expected)
            gone += [f"{place} : {least} éléments décidés, {count} trouvés"] if count < least else []
        else:
            gone += [f"{place} : « {id} » a disparu" for id in (Counter(expected) - Counter(now)).elements()]
    return gone


PERMANENT = {name: lists for name, lists in decisions()["permanent"].items() if isinstance(lists, dict)}


def document(name: str) -> object:
    return read_file(ROOT / "data" / name).value


@pytest.mark.parametrize("name", PERMANENT)
def test_no_id_and_no_item_disappears_since_the_files_of_readers_cite_them(name: str) -> None:
    path = ROOT / "data" / name
    assert path.exists(), f"data/{name} a disparu ; si c’est voulu : {UPDATE}"
    gone = losses(PERMANENT[name], lists(document(name)))
    assert not gone, "\n".join([f"data/{name} :", *gone, f"Si c’est voulu : {UPDATE}"])


def without_one(value: object) -> Iterator[tuple[str, object]]:
    """The document without one item of one of its lists, for every item of every list."""
    if isinstance(value, dict):
        for key, inside in value.items():
            for where, rest in without_one(inside):
                yield f"{key}.{where}", {**value, key: rest}
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield str(index), value[:index] + value[index + 1 :]
            for where, rest in without_one(item):
                yield f"{index}.{where}", [*value[:index], rest, *value[index + 1 :]]


@pytest.mark.parametrize("name", PERMANENT)
def test_removing_any_item_of_any_list_is_reported(name: str) -> None:
    whole = document(name)
    # What was added and is not pinned yet counts as pinned: the promise is about every item.
    added = losses(lists(whole), PERMANENT[name])
    pinned = lists(whole) if added else PERMANENT[name]
    assert [where for where, rest in without_one(whole) if not losses(pinned, lists(rest))] == []


def test_every_list_of_the_data_is_looked_at() -> None:
    assert sum(1 for name in PERMANENT for _ in without_one(document(name))) > 1000
    assert len(PERMANENT) > 60


def test_adding_is_always_allowed() -> None:
    before = lists({"steps": [{"id": "a", "notes": ["x"]}]})
    after = lists({"steps": [{"id": "b"}, {"id": "a", "notes": ["x", "y"]}], "more": [{"id": "c"}]})
    assert losses(before, after) == []


def test_an_action_may_change_period() -> None:
    before = lists(
        {"phases": [{"id": "p", "steps": [{"id": "a"}, {"id": "b", "tags": ["x"]}]}, {"id": "q", "steps": []}]}
    )
    after = lists({"phases": [{"id": "p", "steps": [{"id": "a"}]}, {"id": "q", "steps": [{"id": "b", "tags": ["x"]}]}]})
    assert losses(before, after) == []


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ({"steps": [{"id": "b", "notes": ["x"]}], "tags": ["x", "y"]}, ["steps : « a » a disparu"]),
        (
            {"steps": [{"id": "a"}, {"id": "b", "notes": ["x"]}], "tags": ["x"]},
            ["tags : 2 éléments décidés, 1 trouvés"],
        ),
        ({"steps": [{"id": "a"}, {"id": "b"}], "tags": ["x", "y"]}, ["steps[b].notes : 1 éléments décidés, 0 trouvés"]),
        ({"tags": ["x", "y"]}, ["steps : « a » a disparu", "steps : « b » a disparu"]),
    ],
)
def test_a_loss_is_named(rest: object, told: list[str]) -> None:
    before = lists({"steps": [{"id": "a"}, {"id": "b", "notes": ["x"]}], "tags": ["x", "y"]})
    assert losses(before, lists(rest))[: len(told)] == told


HEADER = """\
# What was decided and may not change by accident: see test_decisions.py. Written by
# `{update}`; read the difference before committing it.
# directory: what it holds. points: how many lines the source gives.
# permanent: every id, and how many items where there are no ids.
"""


def write() -> None:
    """Pin the data as they are now."""
    points = {path.stem: len(read_items(path)) for path in sorted((ROOT / "data" / "points").glob("*.yml"))}
    blocks = [HEADER.format(update=UPDATE), "directory:\n"]
    blocks += [f"  {name}: {count}\n" for name, count in directory_counts(load(ROOT)).items()]
    blocks += ["points:\n", *(f"  {name}: {count}\n" for name, count in points.items())]
    blocks.append("permanent:\n")
    for path in sorted((ROOT / "data").rglob("*.yml")):
        if path.name == "links.yml":
            continue  # an exception is there to go
        found = lists(read_file(path).value)
        if found:
            blocks.append(f"  {path.relative_to(ROOT / 'data').as_posix()}:\n")
        for place, held in found.items():
            text = str(held) if isinstance(held, int) else "[" + ", ".join(map(scalar, held)) + "]"
            lines = textwrap.wrap(text, 108, break_long_words=False, break_on_hyphens=False)
            blocks.append(f"    {scalar(place)}: " + "\n      ".join(lines) + "\n")
    DECISIONS.write_text("".join(blocks), "utf-8")


def read_items(path: Path) -> list[object]:
    value = read_file(path).value
    assert isinstance(value, dict)
    items: list[object] = value["items"]
    return items


def scalar(text: str) -> str:
    """Return `text` as YAML that is read back as text."""
    return text if re.fullmatch(r"[a-z][a-z.-]*[a-z]", text) and text not in ("yes", "no", "on", "off") else f'"{text}"'


if __name__ == "__main__":
    write()
