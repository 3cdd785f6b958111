"""Load everything under data/ and docs/, check it together, and report every error at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from macros.components import edition
from macros.components.edition.model import choose, unknown_edition
from macros.components.identity.model import Identity
from macros.components.news import history
from macros.components.news.history import History
from macros.components.source.model import unknown_source
from macros.core.component import Component
from macros.core.data import Data, walk
from macros.core.model import ID, Model, SiteAddress, SourceRef
from macros.core.problems import DataError, Problem, field_name, from_validation, from_yaml, shown, unknown
from macros.core.yaml_strict import YamlError, YamlFile, read_file, read_utf8
from macros.site.pages import check_text, load_page
from macros.site.registry import COMPONENTS, macros

IGNORED = {"schema", "territories"}
"""Folders that a program writes."""


@dataclass
class _Loaded:
    file: str
    yaml: YamlFile
    value: Model
    component: Component


def load(root: Path) -> Data:
    """Return the data of the project in `root`. Raises DataError with every problem found.

    The variable EDITION names the regional edition to build; without it, the site is the national one.
    """
    data, loaded, problems = Data(root=root), list[_Loaded](), list[Problem]()
    data.models = {name: component.model for name, (component, _) in macros().items()}
    data.tabled = [name for name, (component, _) in macros().items() if component.tables]
    data.tools = [component.tool for component in COMPONENTS if component.tool]
    asked = os.environ.get("EDITION", "")
    for component in COMPONENTS:
        if component.model is None:
            continue
        found = data.documents[component.model] = {}
        for path in component.files(root):
            name = path.relative_to(root).as_posix()
            try:
                document = read_file(path)
                value = component.model.model_validate(document.value)
            except FileNotFoundError:
                problems.append(Problem(name, 1, "", "attendu ce fichier, reçu rien"))
            except YamlError as error:
                problems += from_yaml(name, error)
            except ValidationError as error:
                problems += from_validation(name, document, error, component.model)
            else:
                found[path.stem] = value
                loaded.append(_Loaded(name, document, value, component))
    problems += _misplaced(root)
    problems += _wrong_address()
    problems += unknown_edition(asked, (path.stem for path in edition.COMPONENT.files(root)))
    # A broken file makes what compares files look wrong: say what is certain first.
    whole = not problems
    pages = _pages(root)
    for item in loaded:
        problems += _check_references(item, data, pages, whole)
    # Every file counts: a broken one is already reported, and the page that shows it is not at fault.
    names = {component.data: [path.stem for path in component.files(root)] for component in COMPONENTS}
    for page, path in pages.items():
        problems += load_page(page, path, names, data, pages)
    told, wrong = history.load(root)
    problems += _check_changes(root)
    data.documents[History] = {history.FILE: told}
    if problems := [*problems, *wrong]:
        raise DataError(problems)
    _move(data)
    choose(data, asked)
    return data


def _move(data: Data) -> None:
    """Give the site the address that SITE_URL says, for a copy that stands elsewhere than ``site.yml`` says."""
    address = os.environ.get("SITE_URL")
    if address is None:
        return
    for name, identity in data.all(Identity).items():
        data.documents[Identity] = {name: identity.model_copy(update={"public_url": address})}


def _check_changes(root: Path) -> Iterator[Problem]:
    """Yield what runs something in the list of changes, which a page shows."""
    with suppress(YamlError, FileNotFoundError):  # already reported
        yield from check_text(history.FILE, read_utf8(root / history.FILE))


def _wrong_address() -> Iterator[Problem]:
    """Yield what is wrong with SITE_URL; an empty variable is often one that somebody meant to set."""
    address = os.environ.get("SITE_URL")
    if address is not None:
        try:
            TypeAdapter(SiteAddress).validate_python(address)
        except ValidationError as error:
            message = str(error.errors()[0]["ctx"]["error"])
            also = " ; sans cette variable, l’adresse est public_url" if not address.strip() else ""
            yield Problem("data/site.yml", 1, "SITE_URL", f"{message}, reçu {shown(address)}{also}")


def _pages(root: Path) -> dict[str, Path]:
    return {path.relative_to(root / "docs").as_posix(): path for path in sorted((root / "docs").rglob("*.md"))}


def _misplaced(root: Path) -> Iterator[Problem]:
    """Yield the files of data/ that no component reads: a misplaced file is a mistake, not a detail."""
    known = {path for component in COMPONENTS for path in component.files(root)}
    folders = ", ".join(sorted(component.data for component in COMPONENTS if component.data.endswith("/")))
    for path in sorted((root / "data").rglob("*.y*ml")):
        name = path.relative_to(root).as_posix()
        if path.relative_to(root / "data").parts[0] in IGNORED:
            continue
        if path not in known:
            message = f"attendu un fichier .yml dans l’un des dossiers {folders}, reçu un fichier que personne ne lit"
            yield Problem(name, 1, "", message)
        elif not ID.fullmatch(path.stem):
            message = f"attendu un nom de fichier en minuscules, chiffres et tirets, reçu {shown(path.stem)}"
            yield Problem(name, 1, "", message)


def _check_references(item: _Loaded, data: Data, pages: Mapping[str, Path], whole: bool) -> Iterator[Problem]:
    def problem(path: tuple[str | int, ...], message: str) -> Problem:
        return Problem(item.file, item.yaml.line(path), field_name(path), message)

    for path, value in walk(item.value):
        if isinstance(value, SourceRef) and (message := unknown_source(value.id, data)):
            yield problem((*path, "id"), message)
        names = [part for part in path[-2:] if isinstance(part, str)]
        if names[-1:] in (["page"], ["pages"]) and isinstance(value, str):
            page = value.partition("#")[0]
            if page not in pages:
                yield problem(path, unknown("une page qui existe dans docs/", page, pages))
    if whole and item.component.check is not None:
        for path, message in item.component.check(item.value, data):
            yield problem(path, message)
