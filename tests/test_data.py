"""Every mistake in data/ or docs/ is told in French, with its file, its line, its field, all at once.

A case of tests/bad_data/ is a folder laid over a copy of the project: whole files, `case.yml` for what a
file cannot hold (its operations are those of `Operation`), and `expected.txt`, the exact message.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from macros.components.directory.model import National
from macros.core.model import Model
from macros.core.problems import DataError, Problem, from_validation, shown
from macros.core.yaml_strict import Path_, YamlFile, read_file, read_front_matter
from macros.site.load import load
from macros.site.registry import COMPONENTS
from tests.conftest import ROOT, mkdocs_build

CASES = sorted((ROOT / "tests" / "bad_data").iterdir())


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the loader reads of the project, copied once."""
    target = tmp_path_factory.mktemp("project")
    for pattern in ("data/**/*.yml", "docs/**/*.md", "CHANGELOG.md"):
        for path in ROOT.glob(pattern):
            copy = target / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    return target


def overlay(case: Path, root: Path) -> None:
    """Lay a case over the project in `root`, whose files may be hard links."""
    if (case / "data" / "federations.yml").exists() and not (case / "data" / "editions").exists():
        shutil.rmtree(root / "data" / "editions")  # they name the project's federations
    for source in sorted(path for path in case.rglob("*") if path.is_file()):
        name = source.relative_to(case)
        if name.parts[0] in ("data", "docs"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).unlink(missing_ok=True)
            shutil.copy(source, root / name)
    for operation in yaml.safe_load((case / "case.yml").read_text("utf-8")) if (case / "case.yml").exists() else []:
        target = root / operation["file"]
        text = target.read_text("utf-8")
        target.unlink()
        if not operation.get("delete"):
            target.write_text(text * operation.get("times", 1) + operation.get("end", ""), "utf-8")


def broken(project: Path, case: Path, tmp_path: Path) -> Path:
    root = tmp_path / "broken"
    shutil.copytree(project, root, copy_function=os.link)
    overlay(case, root)
    return root


def expected(case: Path) -> str:
    return (case / "expected.txt").read_text("utf-8").rstrip("\n")


def test_the_project_itself_has_no_error(project: Path) -> None:
    assert len(load(project).pages) > 20


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mistake_is_reported_exactly(project: Path, case: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        load(broken(project, case, tmp_path))
    assert str(caught.value) == expected(case)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_line_says_where_what_was_expected_and_what_came(case: Path) -> None:
    head, *lines, foot = expected(case).splitlines()
    assert re.fullmatch(r"1 erreur dans les données :|\d+ erreurs dans les données :", head)
    assert int(head.split()[0]) == len(lines)
    assert foot == "Rien n’a été publié."
    for line in lines:
        assert re.fullmatch(r"(data|docs)/[^:]+\.(ya?ml|md):[1-9]\d*:( [^ ]+ :)? attendu .+, reçu .+", line), line
    places = [(file, int(number)) for file, number in (line.split(":", 2)[:2] for line in lines)]
    assert places == sorted(places)


@pytest.mark.parametrize("case", ["several-errors", "latin-1-file", "unclosed-call-in-a-page"])
def test_mkdocs_prints_our_lines_alone_and_publishes_nothing(project_copy: Path, case: str) -> None:
    folder = ROOT / "tests" / "bad_data" / case
    overlay(folder, project_copy)
    result = mkdocs_build(project_copy, project_copy / "site")
    assert result.returncode == 1
    assert "\n".join(line for line in result.stderr.splitlines() if not line.startswith("INFO ")) == expected(folder)
    assert result.stdout == ""
    assert not (project_copy / "site").exists()


DOCUMENTS = [
    (component.model, path.relative_to(ROOT).as_posix())
    for component in COMPONENTS
    for path in component.files(ROOT)
    if component.model
]
WRONG = [None, "", "Deux mots", "-1", "9" * 30, "1.5", "22/11/2026", True, [], ["a", "a"], {}, {"id": "a", "non": None}]
ENGLISH = re.compile(
    r"\b(?:input|should|be|valid|invalid|value|string|integer|boolean|list|dictionary|found|expected|but|got|or|and|"
    r"unable|parse|missing|required|error|character|token|unexpected|end of|line)\b",
    re.IGNORECASE,
)


def places(value: object, path: Path_ = ()) -> Iterator[Path_]:
    """The path of every value inside a document, and of an unknown field in each of its groups."""
    yield path
    if isinstance(value, dict):
        yield (*path, "inconnu")
    for key, inside in (
        value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else [])
    ):
        yield from places(inside, (*path, key))


def replaced(value: object, path: Path_, by: object) -> object:
    """A copy of a document where `path` holds `by`."""
    if not path:
        return by
    key, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {**value, key: replaced(value.get(key), rest, by)}
    assert isinstance(value, list)
    return [replaced(item, rest, by) if index == key else item for index, item in enumerate(value)]


def said(text: str) -> str:
    """A message without what it quotes from the file and the names of fields."""
    return re.sub(
        r"« .*? »|les champs connus sont .*|attendu (?:columns|choices) avec .*|\b(?:from|to)_day\b", "", text
    )


@pytest.mark.parametrize(("model", "name"), DOCUMENTS, ids=[name for _, name in DOCUMENTS])
def test_any_wrong_value_anywhere_is_reported_in_french(model: type[Model], name: str) -> None:
    document = read_file(ROOT / name)
    kinds = {tuple(part for part in path if isinstance(part, str)): path for path in places(document.value)}
    for path in kinds.values():
        for wrong in WRONG:
            changed = YamlFile(replaced(document.value, path, wrong), document.lines)
            try:
                model.model_validate(changed.value)
            except ValidationError as error:
                problems = from_validation(name, changed, error, model)
                assert problems
                for problem in problems:
                    assert problem.line in document.lines.values()
                    assert re.fullmatch(r"attendu .+, reçu .+", problem.message), problem
                    assert not ENGLISH.search(said(problem.message)), problem


def test_the_check_for_english_sees_pydantic_and_pyyaml() -> None:
    assert ENGLISH.search(said("attendu une autre valeur (Input should be a valid date), reçu « hier »"))
    assert ENGLISH.search(said("attendu du texte, reçu autre chose : could not find expected ':'"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_english_is_left_in_a_message(case: Path) -> None:
    for line in expected(case).splitlines()[1:-1]:
        message = line[line.index("attendu") :]
        assert not ENGLISH.search(re.sub(r"\{\{.*?\}\}|\w+\(.*?\)", "", said(message))), message


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "rien"),
        (True, "vrai (true)"),
        ({"a": 1}, "un groupe de champs"),
        ([], "une liste vide"),
        (["a", "b"], "une liste de 2"),
        ("", "un texte vide"),
        ("deux\nlignes", "« deux lignes »"),
        ("a" * 61, f"« {'a' * 57}… »"),
    ],
)
def test_a_received_value_stays_short_and_on_one_line(value: object, text: str) -> None:
    assert shown(value) == text


def test_problems_are_sorted_by_file_and_line_and_each_said_once() -> None:
    problems = [Problem("b.yml", 1, "", "x"), Problem("a.yml", 10, "", "y"), Problem("a.yml", 9, "", "z")]
    assert DataError([*problems, *problems]).problems == [problems[2], problems[1], problems[0]]


def test_a_phone_copied_from_the_web_keeps_its_digits() -> None:
    fields = {"name": "N", "expansion": "N", "email": "a@b.fr", "site": "www.b.fr", "note": "n", "source": {"id": "a"}}
    fields |= {"verified_on": "2026-11-22", "review_by": "2027-05-22"}
    assert National.model_validate({**fields, "phone": "01\u00a023\u202f45 67 89 "}).phone == "01 23 45 67 89"


def test_a_page_typed_on_windows_is_read_like_any_other(project: Path, tmp_path: Path) -> None:
    root = tmp_path / "windows"
    shutil.copytree(project, root)
    for name in ("docs/annuaire.md", "data/federations.yml"):
        content = (root / name).read_bytes().replace(b"\n", b"\r\n")
        (root / name).write_bytes(b"\xef\xbb\xbf" + content)
    ours, windows = load(project), load(root)
    assert windows.pages == ours.pages
    assert windows.documents == ours.documents


def test_front_matter_lines_are_those_of_the_page() -> None:
    document, body = read_front_matter("---\ntitle: Un\nkeywords:\n  - deux\n---\nTrois\n")
    assert (document.line(("title",)), document.line(("keywords", 0)), body) == (2, 4, "Trois\n")
