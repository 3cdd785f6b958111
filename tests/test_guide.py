"""The guide for programmers names only what exists."""

from __future__ import annotations

import importlib
import re

from tests.conftest import ROOT

GUIDE = (ROOT / "macros" / "README.md").read_text("utf-8")
CODE = re.findall(r"`([^`\n]+)`", GUIDE)
PATHS = [name for name in CODE if re.fullmatch(r"\.?\w[\w.-]*/[\w./-]*", name)]
NAMES = [name for name in CODE if re.fullmatch(r"macros(\.\w+)+", name)]


def found(name: str) -> bool:
    """Tell whether a dotted name is a module, or an attribute of one."""
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        try:
            value = importlib.import_module(".".join(parts[:count]))
        except ModuleNotFoundError:
            continue
        for attribute in parts[count:]:
            if not hasattr(value, attribute):
                return False
            value = getattr(value, attribute)
        return True
    return False


def test_every_file_it_names_exists() -> None:
    assert len(PATHS) > 20
    assert [path for path in PATHS if not (ROOT / path).exists()] == []
    links = re.findall(r"\]\(([^)#]+)\)", GUIDE)
    assert [link for link in links if not (ROOT / "macros" / link).exists()] == []


def test_every_name_of_the_code_exists() -> None:
    assert len(NAMES) > 8
    assert [name for name in NAMES if not found(name)] == []
    assert not found("macros.site.site.Nothing")
    assert not found("macros.nothing")


def test_every_command_exists() -> None:
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    commands = re.findall(r"make ([\w-]+)", " ".join(CODE))
    assert len(commands) > 6
    assert set(commands) <= set(targets)


def test_issue_and_merge_templates_are_complete() -> None:
    folder = ROOT / ".github" / "ISSUE_TEMPLATE"
    templates = {path.stem: path.read_text("utf-8") for path in folder.glob("*.md")}
    assert {"erreur", "proposition", "nouvelle-federation", "accessibilite"} == templates.keys()
    for text in templates.values():
        assert re.match(r"---\nname: .+\nabout: .+\nlabels: \S+\n---\n\n\*\*", text)
    assert "make check" in (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")
