"""The recipes of CONTRIBUTING.md work as they are written, and their errors are those that they announce.

A recipe is a part of the guide with blocks of code. The sentence above a block says what to do with it, in a few fixed
forms (`ACTIONS`). Line numbers and ranks depend on the data of the day: they alone are not compared.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.core.problems import DataError
from macros.site.load import load
from tests.conftest import ROOT, html_path, mkdocs_build

GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
RECIPES = {
    part.partition("\n")[0]: part.partition("\n### Si vous vous trompez\n")
    for part in re.split(r"^## ", GUIDE, flags=re.MULTILINE)[1:]
    if "### Si vous vous trompez" in part
}
STEP = re.compile(r"^(?P<said>[^`\n][^\n]*)\n(?:\n```(?P<kind>\w+)\n(?P<block>.*?)^```$)?", re.MULTILINE | re.DOTALL)


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def change(root: Path, block: str, file: str, entry: str) -> None:
    """Replace, in the entry, the lines of the fields that the block gives."""
    path = root / file
    before, mark, after = path.read_text("utf-8").partition(f"{entry}\n")
    assert mark, f"{entry} is not in {file}"
    item, sep, rest = re.match(r"(.*?)((?=^ *- (?:id|code):|^\w)|\Z)(.*)", after, re.DOTALL | re.MULTILINE).groups()  # type: ignore[union-attr]
    for line in block.splitlines():
        field = line.partition(":")[0]
        item, count = re.subn(rf"^{field}:.*$", lambda _, line=line: line, item, count=1, flags=re.MULTILINE)
        assert count == 1, f"{field.strip()} is not in {entry}"
    write(path, before + mark + item + sep + rest)


def append(root: Path, block: str, file: str) -> None:
    path = root / file
    between = "\n" if file.endswith(".md") else ""
    write(path, path.read_text("utf-8").rstrip("\n") + "\n" + between + block)


def insert(root: Path, block: str, file: str, where: str, line: str) -> None:
    path = root / file
    text = path.read_text("utf-8")
    assert text.count(f"\n{line}\n") == 1, f"{line} is not in {file}"
    new = f"\n{block}{line}\n" if where == "avant" else f"\n{line}\n{block}"
    write(path, text.replace(f"\n{line}\n", new))


def remove(root: Path, block: str, file: str, entry: str) -> None:
    path = root / file
    text, count = re.subn(rf"^  {re.escape(entry)}\n(?:    .*\n)*", "", path.read_text("utf-8"), flags=re.MULTILINE)
    assert count == 1
    write(path, text)


def type_in(root: Path, block: str) -> None:
    """Run what `make new` runs, without make, which would set a whole environment up."""
    words = dict(word.split("=") for word in shlex.split(block)[2:])
    assert block.startswith("make new ")
    subprocess.run([sys.executable, "-m", "macros.site.scaffold", words["KIND"], words["ID"]], cwd=root, check=True)


ACTIONS: dict[str, Callable[..., None]] = {
    r"Dans `([^`]+)`, sous `([^`]+)`, changez :": change,
    r"Dans `([^`]+)`, ajoutez à la fin :": append,
    r"Dans `([^`]+)`, ajoutez juste (avant|après) `([^`]+)` :": insert,
    r"Dans `([^`]+)`, retirez l’entrée `([^`]+)`\.": remove,
    r"Tapez :": type_in,
}


def steps(text: str) -> Iterator[tuple[Callable[..., None], str, tuple[str, ...]]]:
    for step in STEP.finditer(text):
        for form, action in ACTIONS.items():
            if found := re.fullmatch(form, step["said"]):
                yield action, step["block"] or "", found.groups()


def follow(root: Path, text: str) -> None:
    done = list(steps(text))
    assert done, "no step was found"
    for action, block, words in done:
        action(root, block, *words)


def masked(message: str) -> str:
    return re.sub(r"(?<=:)\d+(?=:)|(?<=\[)\d+(?=\])|(?<=ligne )\d+", "N", message)


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_works_as_it_is_written(project_copy: Path, title: str) -> None:
    before = load(project_copy)
    follow(project_copy, RECIPES[title][0])
    after = load(project_copy)
    assert (after.documents, after.pages) != (before.documents, before.pages)


@pytest.mark.parametrize("title", RECIPES)
def test_done_wrong_it_gives_the_error_that_the_guide_shows(project_copy: Path, title: str) -> None:
    right, _, wrong = RECIPES[title]
    follow(project_copy, right)
    follow(project_copy, wrong)
    (shown,) = re.findall(r"^```text\n(.*?)\n```$", wrong, re.MULTILINE | re.DOTALL)
    with pytest.raises(DataError) as caught:
        load(project_copy)
    (problem,) = caught.value.problems
    assert masked(str(problem)) == masked(shown)
    assert problem.line <= len((project_copy / problem.file).read_text("utf-8").splitlines())


@pytest.mark.parametrize("title", RECIPES)
def test_every_block_of_a_recipe_is_used(title: str) -> None:
    for text in (RECIPES[title][0], RECIPES[title][2]):
        blocks = re.findall(r"^```(?:yaml|markdown|sh)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        assert [block for _, block, _ in steps(text) if block] == blocks


SHOWN = {
    "annuaire.md": ["01\u00a023\u00a045\u00a067\u00a089", "Fédération de Guyane"],
    "coordination/questions.md": ["À qui demander de l’aide"],
    "glossaire.md": ["tour de table"],
    "mobiliser/liste.md": ["à compléter", "Et ensuite"],
    "mobiliser/ensuite.md": ["Revenez à la liste"],
}


def test_all_the_recipes_together_show_on_the_site(project_copy: Path) -> None:
    for right, _, _ in RECIPES.values():
        follow(project_copy, right)
    result = mkdocs_build(project_copy, project_copy / "site")
    assert result.returncode == 0, result.stderr
    for page, texts in SHOWN.items():
        html = (project_copy / "site" / html_path(page)).read_text("utf-8")
        words = BeautifulSoup(html, "html.parser").get_text()
        assert [text for text in texts if text not in words] == [], page


def test_each_need_has_its_recipe() -> None:
    needs = ("téléphone", "fédération", "liste", "question", "glossaire", "page", "document")
    assert [need for need in needs if not any(need in title for title in RECIPES)] == []


def test_what_the_guide_names_exists() -> None:
    written = ".cache/", "data/checklists/ouverture.yml", "docs/mobiliser/ensuite.md"
    names = re.findall(r"`([\w./-]+/[\w./-]*)`|\]\(([\w./-]+\.md)\)", re.sub(r"```.*?```", "", GUIDE, flags=re.DOTALL))
    paths = [path for pair in names for path in pair if path and not path.startswith(written)]
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(re.findall(r"make ([a-z]+)", GUIDE)) <= set(targets)
