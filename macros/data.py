"""Load everything under data/ and docs/, check it together, and report every error at once."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import jinja2
from jinja2 import nodes
from pydantic import BaseModel, ValidationError

from macros.component import Component
from macros.components import COMPONENTS
from macros.model import Model, PageMeta, SourceRef
from macros.problems import DataError, Problem, field_name, from_validation, unknown
from macros.source import Sources
from macros.yaml_strict import Document, YamlError, read_file, read_front_matter

M = TypeVar("M", bound=Model)
IGNORED = {"schema", "territories"}
"""Folders that a program writes."""


@dataclass
class Data:
    """Every document, by component and id, and the front matter of every page."""

    documents: dict[type[Model], dict[str, Model]] = field(default_factory=dict)
    pages: dict[str, PageMeta] = field(default_factory=dict)

    def all(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of a model, by id."""
        return self.documents.get(model, {})  # type: ignore[return-value]

    def one(self, model: type[M]) -> M:
        """Return the document of a model that has a single file."""
        return next(iter(self.all(model).values()))


@dataclass
class _Loaded:
    file: str
    yaml: Document
    value: Model
    component: Component


def load(root: Path) -> Data:
    """Return the data of the project in `root`. Raises DataError with every problem found."""
    data, loaded, problems = Data(), [], []
    for component in COMPONENTS:
        found = data.documents[component.model] = {}
        for path in _files(root, component):
            name = path.relative_to(root).as_posix()
            try:
                document = read_file(path)
                value = component.model.model_validate(document.value)
            except FileNotFoundError:
                problems.append(Problem(name, 1, "", "attendu ce fichier, reçu rien"))
            except YamlError as error:
                problems.append(Problem(name, error.line, "", error.message))
            except ValidationError as error:
                problems += from_validation(name, document, error)
            else:
                found[path.stem] = value
                loaded.append(_Loaded(name, document, value, component))
    problems += _strangers(root)
    broken = {problem.file for problem in problems}
    problems += _load_pages(root, data)
    # A broken file makes every reference to it look wrong: say what is certain first.
    if not broken:
        for item in loaded:
            problems += _check_references(item, data)
    for path in sorted((root / "docs").rglob("*.md")):
        problems += _check_calls(path, root, data, broken)
    if problems:
        raise DataError(problems)
    return data


def _files(root: Path, component: Component) -> Sequence[Path]:
    path = root / "data" / component.data
    return sorted(path.glob("*.yml")) if component.data.endswith("/") else [path]


def _strangers(root: Path) -> Iterator[Problem]:
    """Yield the files of data/ that no component reads: a misplaced file is a mistake, not a detail."""
    known = {path for component in COMPONENTS for path in _files(root, component)}
    for path in sorted((root / "data").rglob("*.y*ml")):
        place = path.relative_to(root / "data")
        if path not in known and place.parts[0] not in IGNORED:
            folders = ", ".join(sorted(component.data for component in COMPONENTS))
            message = f"attendu un fichier de {folders}, reçu un fichier que personne ne lit"
            yield Problem(path.relative_to(root).as_posix(), 1, "", message)


def _load_pages(root: Path, data: Data) -> Iterator[Problem]:
    targets = []
    for path in sorted((root / "docs").rglob("*.md")):
        name = path.relative_to(root).as_posix()
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            yield Problem(name, 1, "", "attendu un texte enregistré en UTF-8, reçu un autre encodage")
            continue
        try:
            document, _ = read_front_matter(text)
            meta = PageMeta.model_validate(document.value)
        except YamlError as error:
            yield Problem(name, error.line, "", error.message)
        except ValidationError as error:
            yield from from_validation(name, document, error)
        else:
            data.pages[path.relative_to(root / "docs").as_posix()] = meta
            if meta.action:
                targets.append((name, document.line(("action", "page")), meta.action.page.partition("#")[0]))
    for name, line, page in targets:
        if not (root / "docs" / page).is_file():
            yield Problem(name, line, "action.page", unknown("une page qui existe dans docs/", page, data.pages))


def _check_references(item: _Loaded, data: Data) -> Iterator[Problem]:
    def problem(path: tuple[str | int, ...], message: str) -> Problem:
        return Problem(item.file, item.yaml.line(path), field_name(path), message)

    sources = data.one(Sources)
    for path, value in walk(item.value):
        if isinstance(value, SourceRef) and value.id not in sources.by_id:
            noun = "l’identifiant d’un document de data/sources.yml"
            yield problem((*path, "id"), unknown(noun, value.id, sources.by_id))
        if path and path[-1] == "page" and isinstance(value, str):
            page = value.partition("#")[0]
            if page not in data.pages:
                yield problem(path, unknown("une page qui existe dans docs/", page, data.pages))
    if item.component.check is not None:
        for path, message in item.component.check(item.value, data):
            yield problem(path, message)


def walk(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield every value inside a document with its path, the document itself first."""
    yield path, value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), (*path, name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))


def macros() -> dict[str, tuple[Component, Callable[..., str]]]:
    """Return every macro that a page may call, with its component."""
    return {name: (component, macro) for component in COMPONENTS for name, macro in component.macros.items()}


def _check_calls(path: Path, root: Path, data: Data, broken: set[str]) -> Iterator[Problem]:
    """Check the macro calls of a page before any is run, so that the message names the line."""
    name = path.relative_to(root).as_posix()
    known = macros()
    try:
        tree = jinja2.Environment().parse(path.read_bytes().decode("utf-8", "replace"))
    except jinja2.TemplateSyntaxError as error:
        message = f'attendu un appel comme {{{{ checklist("100-jours") }}}}, reçu autre chose : {error.message}'
        yield Problem(name, error.lineno, "", message)
        return
    for used in tree.find_all(nodes.Name):
        if used.ctx == "load" and used.name not in known:
            yield Problem(name, used.lineno, "", unknown("un composant qui existe", used.name, known))
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name) or call.node.name not in known:
            continue
        macro_name = call.node.name
        component, macro = known[macro_name]
        args = [arg.as_const() if isinstance(arg, nodes.Const) else None for arg in call.args]
        keywords = {keyword.key: keyword.value for keyword in call.kwargs}
        try:
            inspect.signature(macro).bind(None, *args, **keywords)
        except TypeError:
            expected = ", ".join(list(inspect.signature(macro).parameters)[1:]) or "aucun"
            yield Problem(name, call.lineno, macro_name, f"attendu comme arguments : {expected}, reçu autre chose")
            continue
        noun = component.ids.get(macro_name)
        # A broken document is already reported; the page that shows it is not at fault.
        if noun and args and not any(file.startswith(f"data/{component.data}") for file in broken):
            documents = data.all(component.model)
            if args[0] not in documents:
                yield Problem(name, call.lineno, macro_name, unknown(noun, str(args[0]), documents))
