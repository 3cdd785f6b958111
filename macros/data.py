"""Load everything under data/ and docs/, check it together, and report every error at once."""

from __future__ import annotations

import inspect
import os
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import jinja2
from jinja2 import nodes
from pydantic import BaseModel, ValidationError

from macros import edition
from macros.component import Component
from macros.components import COMPONENTS
from macros.model import ID, Model, PageMeta, SourceRef
from macros.news import history
from macros.news.history import History
from macros.problems import DataError, Problem, field_name, from_validation, from_yaml, shown, unknown
from macros.source import Sources
from macros.yaml_strict import Document, YamlError, read_file, read_front_matter, read_utf8

M = TypeVar("M", bound=Model)
Names = Mapping[str, Sequence[str]]
"""The ids of the files of each component, by its place in data/."""
IGNORED = {"schema", "territories"}
"""Folders that a program writes."""


@dataclass
class Data:
    """Every document, by component and id, the front matter of every page, and what CHANGELOG.md tells."""

    documents: dict[type[Model], dict[str, Model]] = field(default_factory=dict)
    pages: dict[str, PageMeta] = field(default_factory=dict)
    history: History = field(default_factory=History)
    root: Path = Path()
    """The project they come from: data may name files beside it."""

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
    """Return the data of the project in `root`. Raises DataError with every problem found.

    The variable EDITION names the regional edition to build; without it, the site is the national one.
    """
    data, loaded, problems = Data(root=root), list[_Loaded](), list[Problem]()
    asked = os.environ.get("EDITION", "")
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
                problems += from_yaml(name, error)
            except ValidationError as error:
                problems += from_validation(name, document, error, component.model)
            else:
                found[path.stem] = value
                loaded.append(_Loaded(name, document, value, component))
    problems += _misplaced(root)
    problems += edition.unknown_edition(asked, (path.stem for path in _files(root, edition.COMPONENT)))
    # A broken file makes what compares files look wrong: say what is certain first.
    whole = not problems
    pages = _pages(root)
    for item in loaded:
        problems += _check_references(item, data, pages, whole)
    # Every file counts: a broken one is already reported, and the page that shows it is not at fault.
    names = {component.data: [path.stem for path in _files(root, component)] for component in COMPONENTS}
    for page, path in pages.items():
        problems += _load_page(page, path, names, data, pages)
    data.history, wrong = history.load(root)
    if problems := [*problems, *wrong]:
        raise DataError(problems)
    edition.choose(data, asked)
    return data


def _files(root: Path, component: Component) -> Sequence[Path]:
    path = root / "data" / component.data
    return sorted(path.glob("*.yml")) if component.data.endswith("/") else [path]


def _pages(root: Path) -> dict[str, Path]:
    return {path.relative_to(root / "docs").as_posix(): path for path in sorted((root / "docs").rglob("*.md"))}


def _misplaced(root: Path) -> Iterator[Problem]:
    """Yield the files of data/ that no component reads: a misplaced file is a mistake, not a detail."""
    known = {path for component in COMPONENTS for path in _files(root, component)}
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
        if isinstance(value, SourceRef) and (message := _unknown_source(value.id, data)):
            yield problem((*path, "id"), message)
        names = [part for part in path[-2:] if isinstance(part, str)]
        if names[-1:] in (["page"], ["pages"]) and isinstance(value, str):
            page = value.partition("#")[0]
            if page not in pages:
                yield problem(path, unknown("une page qui existe dans docs/", page, pages))
    if whole and item.component.check is not None:
        for path, message in item.component.check(item.value, data):
            yield problem(path, message)


def _unknown_source(name: str, data: Data) -> str | None:
    if not data.all(Sources) or name in data.one(Sources).by_id:
        return None
    return unknown("l’identifiant d’un document de data/sources.yml", name, data.one(Sources).by_id)


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


CALL = 'attendu un appel comme {{ checklist("100-jours") }}, reçu '
LINK = re.compile(r"\]\(([^)\s:#]+\.md)(?:#[^)\s]*)?\)")
JINJA = jinja2.Environment()
KINDS = {"str": "un texte entre guillemets", "int": "un nombre", "bool": "True ou False"}


def _load_page(page: str, path: Path, names: Names, data: Data, pages: Mapping[str, Path]) -> Iterator[Problem]:
    name = f"docs/{page}"
    try:
        text = read_utf8(path)
    except YamlError as error:
        yield from from_yaml(name, error)
        return
    try:
        document, _ = read_front_matter(text)
        data.pages[page] = PageMeta.model_validate(document.value)
    except YamlError as error:
        yield from from_yaml(name, error)
    except ValidationError as error:
        yield from from_validation(name, document, error, PageMeta)
    yield from _check_calls(name, text, names, data)
    folder = posixpath.dirname(page)
    for number, line in enumerate(text.split("\n"), 1):
        for target in LINK.findall(line):
            if posixpath.normpath(posixpath.join(folder, target)) not in pages:
                known = [posixpath.relpath(other, folder or ".") for other in pages]
                yield Problem(name, number, "", unknown("un lien vers une page qui existe dans docs/", target, known))


def _check_calls(name: str, text: str, names: Names, data: Data) -> Iterator[Problem]:
    """Check the macro calls of a page before any is run, so that the message names the line."""
    lines = text.split("\n")
    known = macros()
    try:
        tree = JINJA.parse(text)
    except jinja2.TemplateSyntaxError as error:
        # Jinja notices further down that a brace is not closed.
        opened = (n for n, line in enumerate(lines[: error.lineno], 1) if re.search(r"\{[{%#]", line))
        number = max(opened, default=error.lineno)
        yield Problem(name, number, "", CALL + shown(lines[number - 1]))
        return
    for node in _expressions(tree):
        if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
            yield Problem(name, node.lineno, "", CALL + shown(lines[node.lineno - 1]))
        elif node.node.name not in known:
            yield Problem(name, node.lineno, "", unknown("un composant qui existe", node.node.name, known))
        else:
            for field, message in _check_arguments(node, node.node.name, shown(lines[node.lineno - 1]), names, data):
                yield Problem(name, node.lineno, field, message)


def _expressions(tree: nodes.Template) -> Iterator[nodes.Node]:
    for statement in tree.body:
        if isinstance(statement, nodes.Output):
            yield from (node for node in statement.nodes if not isinstance(node, nodes.TemplateData))
        else:
            yield statement


def _check_arguments(call: nodes.Call, name: str, line: str, names: Names, data: Data) -> Iterator[tuple[str, str]]:
    """Yield the argument at fault and the French message."""
    component, macro = macros()[name]
    signature = inspect.signature(macro)
    values = [*call.args, *(keyword.value for keyword in call.kwargs)]
    if call.dyn_args or call.dyn_kwargs or not all(isinstance(value, nodes.Const) for value in values):
        yield name, CALL + line
        return
    try:
        constants = {keyword.key: keyword.value.as_const() for keyword in call.kwargs}
        arguments = signature.bind(None, *(value.as_const() for value in call.args), **constants).arguments
    except TypeError:
        parameters = list(signature.parameters.values())[1:]
        fields = [p.name if p.default is p.empty else f"{p.name}={p.default}" for p in parameters]
        yield name, f"attendu {name}({', '.join(fields)}), reçu {line}"
        return
    wrong = {}
    for parameter, value in list(arguments.items())[1:]:
        kind = signature.parameters[parameter].annotation.partition(" | ")[0]
        if kind in KINDS and type(value).__name__ != kind:
            wrong[f"{name}.{parameter}"] = f"attendu {KINDS[kind]}, reçu {shown(value)}"
    yield from wrong.items()
    if wrong or "id" not in arguments:
        return
    documents = names[component.data]
    if name in component.ids and arguments["id"] not in documents:
        yield name, unknown(component.ids[name], arguments["id"], documents)
    if component.model is Sources and (message := _unknown_source(arguments["id"], data)):
        yield name, message
