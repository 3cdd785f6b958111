"""The Nu HTML checker on every page, and the same pages under stock Material."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PAGES, ROOT, Pages, mkdocs_build


def test_the_html_is_valid(built_site: Path) -> None:
    jar = next((ROOT / "node_modules" / "vnu-jar").rglob("vnu.jar"))
    command = ["java", "-jar", str(jar), "--skip-non-html", "--errors-only", str(built_site)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stderr == ""


@pytest.fixture(scope="module")
def stock_pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """The site without our page frame, as stock Material renders it."""
    root = tmp_path_factory.mktemp("stock")
    for name in ("docs", "data", "macros"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "overrides").mkdir()
    shutil.copy(ROOT / "CHANGELOG.md", root)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(settings.replace("  custom_dir: overrides\n", ""), "utf-8")
    result = mkdocs_build(root, root / "site")
    assert result.returncode == 0, result.stderr
    return Pages(root / "site")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_whole_without_our_frame(pages: Pages, stock_pages: Pages, page: str) -> None:
    theirs = re.sub(r"\s+", "", stock_pages.soup(page).get_text(""))
    for part in pages.main(page).select(".prose"):
        for block in part.find_all(["p", "li", "dd", "th", "h2", "h3", "caption", "label"]):
            assert re.sub(r"\s+", "", block.get_text("")) in theirs
