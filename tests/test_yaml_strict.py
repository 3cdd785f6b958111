"""Text stays text, every value knows its line, and nothing but a document or our own error comes out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from macros.core import yaml_strict
from macros.core.yaml_strict import MAX_BYTES, MAX_DEPTH, YamlError, YamlFile, read_file, read_front_matter, read_text
from tests.conftest import PAGES, ROOT

FILES = sorted(path for path in (ROOT / "data").rglob("*.yml"))


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No",
        "yes",
        "on",
        "off",
        "oui",
        "True",
        "TRUE",
        "False",
        "Null",
        "NULL",
        "nan",
        ".inf",
        "-.inf",
        "2026-11-22",
        "2026-11-22T10:00:00",
        "12:30",
        "1e3",
        "1_000",
        "0x1F",
        "0o17",
        "1.50",
        "-5",
        "+33",
        "69001",
        "06 12 34 56 78",
        "0,5",
        "0.5",
        "0",
        "=",
        "<<",
        "10 %",
        "MSP",
        "2A",
    ],
)
def test_plain_text_stays_text(text: str) -> None:
    assert read_text(f"champ: {text}").value == {"champ": text}
    assert read_text(f"- {text}").value == [text]


@pytest.mark.parametrize(
    "text", ["0612345670", "01000", "no", "null", "true", "~", "", "2026-11-22", "1e3", "&a", "*a"]
)
def test_quoted_text_stays_text(text: str) -> None:
    assert read_text(f'champ: "{text}"').value == {"champ": text}
    assert read_text(f"champ: '{text}'").value == {"champ": text}


@pytest.mark.parametrize(
    ("written", "value"), [("true", True), ("false", False), ("null", None), ("~", None), ("", None)]
)
def test_only_true_false_and_null_are_more_than_text(written: str, value: object) -> None:
    assert read_text(f"champ: {written}").value == {"champ": value}


@pytest.mark.parametrize("text", ["01000", "0612345670", "00", "0_1", "02"])
def test_a_number_that_starts_with_zero_asks_for_quotes(text: str) -> None:
    with pytest.raises(YamlError) as caught:
        read_text(f"un: a\ndeux:\n  - b\n  - {text}\n")
    [fault] = caught.value.faults
    assert (fault.line, fault.path) == (4, ("deux", 1))
    assert f'"{text}"' in fault.message


def test_every_value_knows_its_line() -> None:
    document = read_text("# En-tête\n\nun: a\ndeux:\n  - trois: b\n    quatre: |\n      c\n      d\n  - {cinq: e}\n")
    assert document.lines == {
        (): 3,
        ("un",): 3,
        ("deux",): 4,
        ("deux", 0): 5,
        ("deux", 0, "trois"): 5,
        ("deux", 0, "quatre"): 6,
        ("deux", 1): 9,
        ("deux", 1, "cinq"): 9,
    }
    assert document.line(("deux", 1, "absent")) == 9
    assert document.line(("absent",)) == 3


def test_every_mistake_of_a_readable_file_is_reported() -> None:
    with pytest.raises(YamlError) as caught:
        read_text("un: 01\nun: a\ndeux: 02\n[a]: b\n")
    assert [(fault.line, fault.path) for fault in caught.value.faults] == [
        (1, ("un",)),
        (2, ("un",)),
        (3, ("deux",)),
        (4, ()),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("un: &a b\n", 1),
        ("un: a\ndeux: *a\n", 2),
        ('{"un":&a b}\n', 1),
        ('{"un":*a}\n', 1),
        ("un: &a [b]\ndeux:\n  <<: *a\n", 1),
        ("un: !!python/object:os.system b\n", 1),
        ("un:\n  - !ENV SECRET\n", 2),
        ("--- !!map\nun: a\n", 1),
    ],
)
def test_no_anchor_alias_or_tag_passes(text: str, line: int) -> None:
    with pytest.raises(YamlError) as caught:
        read_text(text)
    assert [fault.line for fault in caught.value.faults] == [line]


@pytest.mark.parametrize(
    "text", ["un: a & b * c ! d", "un: https://a.fr/?b=1&c=*", "# &a *b !c\nun: a", "un: '&a *b !c'"]
)
def test_the_same_signs_inside_a_text_are_harmless(text: str) -> None:
    assert isinstance(read_text(text).value, dict)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_deep_nesting_is_refused_before_it_crashes_the_program(opening: str) -> None:
    with pytest.raises(YamlError) as caught:
        read_text(opening * (MAX_BYTES // len(opening)))
    assert f"{MAX_DEPTH} niveaux" in caught.value.faults[0].message


def test_the_deepest_nesting_allowed_is_read() -> None:
    value = read_text("[" * MAX_DEPTH + "]" * MAX_DEPTH).value
    for _ in range(MAX_DEPTH - 1):
        assert isinstance(value, list)
        [value] = value
    assert value == []


@pytest.mark.parametrize("character", ["\0", "\x07", "\x7f", "\x85", "\u200b", "\u2028", "\u202e", "\ufeff", "\ud800"])
def test_what_nobody_sees_is_refused_where_it_stands(character: str) -> None:
    with pytest.raises(YamlError) as caught:
        read_text(f"un: a\ndeux: b{character}c\n")
    assert [fault.line for fault in caught.value.faults] == [2]
    assert f"U+{ord(character):04X}" in caught.value.faults[0].message


@pytest.mark.parametrize("text", ["un: a\r\ndeux: b\r\n", "un: a\rdeux: b\r", "un: a\ndeux: b"])
def test_lines_end_as_they_will(text: str) -> None:
    document = read_text(text)
    assert document.value == {"un": "a", "deux": "b"}
    assert document.line(("deux",)) == 2


def test_a_file_may_start_with_the_mark_of_windows(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"\xef\xbb\xbfun: a\r\n")
    assert read_file(path).value == {"un": "a"}


def test_the_size_of_a_file_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"a" * MAX_BYTES)
    assert read_file(path).value == "a" * MAX_BYTES
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(YamlError, match="500 ko"):
        read_file(path)


def test_front_matter_is_separated_and_counted_from_the_top_of_the_page() -> None:
    document, body = read_front_matter("---\ntitle: Un\nmots:\n  - deux\n---\n\n# Un\n\n---\n")
    assert document.value == {"title": "Un", "mots": ["deux"]}
    assert document.line(("mots", 0)) == 4
    assert body == "\n# Un\n\n---\n"


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("# Un\n", 1),
        ("", 1),
        ("\n---\ntitle: Un\n---\n", 1),
        ("---\ntitle: Un\n", 1),
        ("---\ntitle: Un\nsuite: a: b\n---\n", 3),
        ("---\ntitle: 01\n---\n", 2),
        ("---\n---\n", 2),
        ("---\ntitle: Un\n---\n\nDeux\u200b\n", 5),
    ],
)
def test_a_mistake_in_front_matter_gives_its_line_in_the_page(page: str, line: int) -> None:
    with pytest.raises(YamlError) as caught:
        read_front_matter(page)
    assert [fault.line for fault in caught.value.faults] == [line]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_libyaml_and_python_read_the_same_values_and_lines(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_file(path)
    monkeypatch.setattr(yaml_strict, "FAST_LOADER", yaml.SafeLoader)
    assert read_file(path) == fast


def test_libyaml_is_the_one_in_use() -> None:
    assert yaml_strict.FAST_LOADER is yaml.CSafeLoader


@pytest.mark.parametrize("page", PAGES)
def test_pages_are_read_by_both_alike(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    fast = read_front_matter(text)
    monkeypatch.setattr(yaml_strict, "FAST_LOADER", yaml.SafeLoader)
    assert read_front_matter(text) == fast


PIECES = st.sampled_from(
    [
        "\n",
        "\n  ",
        "\n    ",
        "- ",
        ": ",
        "a",
        "é",
        "01",
        "true",
        "null",
        "~",
        '"',
        "'",
        "#",
        " # ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "&a ",
        "*a ",
        "!b ",
        "|\n",
        ">-\n",
        "---\n",
        "...\n",
        "%YAML 1.",
        "? ",
        "\t",
        "\\",
        "\\u",
        "<<: ",
        "@",
        "`",
        "\r",
        "\x85",
        "\u2028",
        "\ufeff",
        "\0",
        '"\\ud800"',
        '"\\U00110000"',
        "9" * 5000,
        "[" * 40,
    ]
)


def outcome(text: str) -> YamlFile | YamlError:
    try:
        return read_text(text)
    except YamlError as error:
        return error


def only_a_document_or_our_error(text: str) -> None:
    found = outcome(text)
    if isinstance(found, YamlFile):
        for path, value in leaves(found.value):
            assert value is None or isinstance(value, str | bool)
            assert path in found.lines
        return
    assert found.faults
    for fault in found.faults:
        assert 1 <= fault.line <= text.count("\n") + text.count("\r") + 1
        assert re.fullmatch(r"attendu .+, reçu .+", fault.message)


def leaves(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], object]]:
    if isinstance(value, dict):
        assert all(isinstance(key, str) for key in value)
        return [leaf for key, inside in value.items() for leaf in leaves(inside, (*path, key))]
    if isinstance(value, list):
        return [leaf for index, inside in enumerate(value) for leaf in leaves(inside, (*path, index))]
    return [(path, value)]


@settings(max_examples=1500, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_any_text_gives_a_document_or_our_error(text: str) -> None:
    only_a_document_or_our_error(text)


@settings(max_examples=2500, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=25).map("".join))
@example('a: "\\U00110000"')
@example('a: "\\ud800"')
@example("%YAML 1." + "1" * 5000 + "\n---\na: b")
def test_anything_that_looks_like_yaml_gives_a_document_or_our_error(text: str) -> None:
    only_a_document_or_our_error(text)


@settings(max_examples=500, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=15).map("".join))
@example('a: "\\U00110000"')
@example('a: "\\ud800"')
@example("%YAML 1." + "1" * 5000 + "\n---\na: b")
@example("[" * 2000)
def test_any_text_gives_a_document_or_our_error_without_libyaml(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_strict, "FAST_LOADER", yaml.SafeLoader)
        only_a_document_or_our_error(text)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=60))
def test_what_yaml_writes_is_read_back_as_it_was(text: str) -> None:
    found = outcome("champ: " + yaml.dump(text, default_style='"', width=9999))
    if yaml_strict.INVISIBLE.search(text):
        assert isinstance(found, YamlError)
    else:
        assert isinstance(found, YamlFile)
        assert found.value == {"champ": text}
