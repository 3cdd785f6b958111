"""``make new`` starts each kind of datum with a file that is right, says what to write, and shows at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from macros.publish import release
from macros.site import scaffold
from macros.site.freshness.reviews import reviews
from macros.site.load import load
from macros.site.registry import COMPONENTS
from tests.conftest import ROOT, mkdocs_build

TODAY = date(2027, 3, 1)
KINDS = [kind for kind in scaffold.KINDS if kind != "page"]


def show(root: Path, lines: list[str]) -> None:
    """Put a new page in the menu and the given lines in it."""
    scaffold.start(root, "page", "essai", TODAY)
    page = root / "docs" / "essai.md"
    header = page.read_text("utf-8").replace('description: "à compléter"', f"description: {'Une page à essayer. ' * 4}")
    page.write_text("\n\n".join([header.replace('title: "à compléter"', "title: Essai"), *lines, ""]), "utf-8")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("  - Essai: essai.md\n")


@pytest.mark.parametrize("kind", KINDS)
def test_what_make_new_writes_is_right_and_says_what_is_left_to_write(project_copy: Path, kind: str) -> None:
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, project_copy)
    before = load(project_copy)
    scaffold.start(project_copy, kind, "essai", TODAY)
    loaded = load(project_copy)
    assert loaded.documents != before.documents
    left = [reason for reason in release.refusals(project_copy, loaded, TODAY) if "site.yml" not in reason]
    assert [reason for reason in left if "« à compléter »" in reason]
    if kind != "entries":
        assert TODAY in [review.reviewed_on for review in reviews(project_copy, loaded)]


def test_every_datum_shows_with_the_line_that_make_new_says(project_copy: Path) -> None:
    said = {kind: scaffold.start(project_copy, kind, f"essai-{kind}", TODAY).splitlines() for kind in KINDS}
    lines = [words[-1] for words in said.values() if words[-1].startswith("{{")]
    assert len(lines) == len(KINDS) - 1  # a term shows without one
    show(project_copy, lines)
    result = mkdocs_build(project_copy, project_copy / "site")
    assert result.returncode == 0, result.stderr
    page = BeautifulSoup((project_copy / "site" / "essai" / "index.html").read_text("utf-8"), "html.parser")
    shown = {str(tag["data-component"]) for tag in page.find_all(attrs={"data-component": True})}
    assert set(scaffold.FILES) - {"entries", "worksheet"} <= shown
    assert page.select_one(".worksheet#essai-worksheet")  # a plain sheet has no script to name
    assert page.find("a", string="à compléter")  # the list of entries
    assert "{{" not in page.get_text()
    terms = BeautifulSoup((project_copy / "site" / "glossaire" / "index.html").read_text("utf-8"), "html.parser")
    assert terms.find(id="essai-term")
    sources = BeautifulSoup((project_copy / "site" / "sources" / "index.html").read_text("utf-8"), "html.parser")
    assert sources.find(id="essai-source")


def test_a_new_page_is_right_and_its_menu_line_is_given(project_copy: Path) -> None:
    said = scaffold.start(project_copy, "page", "mobiliser/essai", TODAY)
    assert said.splitlines()[-1] == "- Titre du menu: mobiliser/essai.md"
    assert load(project_copy).pages["mobiliser/essai.md"].reviewed_on == TODAY


def test_every_kind_with_a_file_of_its_own_can_be_started() -> None:
    folders = {component.data for component in COMPONENTS if component.data.endswith("/")}
    # An edition is a recipe of the guide; the two others are tools, not models.
    folders -= {"editions/", "budgets/", "diagnoses/"}
    assert {component.data for component in scaffold.FILES.values()} == folders
    for name in ("glossary", "source", "downloads"):
        assert yaml.safe_load((ROOT / "macros" / "components" / name / "new.yml").read_text("utf-8").replace("$", ""))


@pytest.mark.parametrize("kind", list(scaffold.FILES))
def test_a_starting_file_explains_itself_and_names_its_schema(kind: str) -> None:
    text = scaffold.starting_file(scaffold.FILES[kind]).read_text("utf-8")
    schema = f"# yaml-language-server: $schema=../schema/{scaffold.FILES[kind].data.rstrip('/')}.json\n"
    assert text.startswith(schema)
    assert text.count("#") > 3


@pytest.mark.parametrize(
    ("kind", "id", "message"),
    [
        ("cheklist", "essai", "(vouliez-vous dire « checklist » ?)"),
        ("checklist", "Ouverture 2027", "attendu un nom en minuscules, chiffres et tirets"),
        ("checklist", "../essai", "attendu un nom en minuscules, chiffres et tirets"),
        ("checklist", "mobiliser", "data/checklists/mobiliser.yml existe déjà"),
        ("term", "msp", "« msp » existe déjà dans data/glossary.yml"),
        ("page", "annuaire", "docs/annuaire.md existe déjà"),
        ("federation", "guyane", "suivez la recette de CONTRIBUTING.md"),
    ],
)
def test_make_new_never_overwrites_and_says_why_it_refuses(
    project_copy: Path, kind: str, id: str, message: str
) -> None:
    def content() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in project_copy.rglob("*.*") if path.is_file()}

    before = content()
    with pytest.raises(scaffold.Refused) as refused:
        scaffold.start(project_copy, kind, id, TODAY)
    assert message in str(refused.value)
    assert content() == before


def test_make_new_without_a_name_gives_an_example(project_copy: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "macros.site.scaffold", "checklist", ""],
        cwd=project_copy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "make new KIND=checklist ID=ouverture" in result.stderr
