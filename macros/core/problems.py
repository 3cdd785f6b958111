"""Say every data error at once, in French, with the file, the line and the form expected."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from macros.core.yaml_strict import YamlError, YamlFile

Path_ = tuple[str | int, ...]


@dataclass(frozen=True, order=True)
class Problem:
    """One error: ``file`` relative to the project, ``line`` from 1, ``field`` as ``steps[0].title``."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:"
        return f"{where} {self.field} : {self.message}" if self.field else f"{where} {self.message}"


class DataError(Exception):
    """Raised once, with every problem found in the data and the pages."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        count = len(self.problems)
        head = "1 erreur dans les données :" if count == 1 else f"{count} erreurs dans les données :"
        super().__init__("\n".join([head, *map(str, self.problems), "Rien n’a été publié."]))


def field_name(path: Sequence[str | int]) -> str:
    """Return ``steps[0].title`` for ``("steps", 0, "title")``."""
    name = ""
    for part in path:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def shown(value: object) -> str:
    """Return a received value for a message; mappings and lists are named, not printed."""
    if value is None:
        return "rien"
    if isinstance(value, bool):
        return "vrai (true)" if value else "faux (false)"
    if isinstance(value, dict):
        return "un groupe de champs"
    if isinstance(value, list | tuple):
        return f"une liste de {len(value)}" if value else "une liste vide"
    text = " ".join(str(value).split())
    if not text:
        return "un texte vide"
    return f"« {text[:57]}… »" if len(text) > 60 else f"« {text} »"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` is most likely meant to be."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def unknown(kind: str, word: str, known: Iterable[str]) -> str:
    """Return the message for a reference to something that does not exist."""
    close = nearest(word, known)
    return f"attendu {kind}, reçu {shown(word)}" + (f" (vouliez-vous dire « {close} » ?)" if close else "")


def from_yaml(file: str, error: YamlError) -> list[Problem]:
    """Return what made the file impossible to read."""
    return [Problem(file, fault.line, field_name(fault.path), fault.message) for fault in error.faults]


def from_validation(file: str, document: YamlFile, error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """Translate what pydantic found into problems located in the file."""
    problems, renamed = [], set[Path_]()
    details = error.errors(include_url=False)
    absent = {detail["loc"] for detail in details if detail["type"] == "missing"}
    for detail in details:
        path = detail["loc"]
        if detail["type"] == "extra_forbidden":
            fields = list(_group(model, path[:-1]).model_fields)
            close = nearest(str(path[-1]), fields)
            # A mistyped name is one mistake, not an unknown field and a missing one.
            renamed |= {(*path[:-1], close)} & absent if close else set()
            problems.append(_unknown_field(file, document, path, detail["input"], fields))
        elif detail["type"] == "duplicate_ids":
            problems += _duplicates(file, document, path, detail["ctx"])
        elif detail["type"] != "missing":
            problems.append(Problem(file, document.line(path), field_name(path), _message(dict(detail))))
    for path in absent - renamed:
        line = document.line(path[:-1])
        problems.append(Problem(file, line, field_name(path), "attendu un champ obligatoire, reçu rien"))
    return problems


def _group(model: type[BaseModel], path: Path_) -> type[BaseModel]:
    """Return the model of the group of fields at `path` in a document of `model`."""
    for part in path:
        if isinstance(part, str):
            model = next(_models(model.model_fields[part].annotation))
    return model


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)


def _unknown_field(file: str, document: YamlFile, path: Path_, value: object, fields: list[str]) -> Problem:
    name, group, line = str(path[-1]), path[:-1], document.line(path)
    if value is None and group and line == document.line(group):
        message = f"attendu des guillemets autour d’un texte qui contient une virgule, reçu « {name} » sans guillemets"
        return Problem(file, line, field_name(group), message)
    message = unknown("un champ connu", name, fields)
    known = "" if nearest(name, fields) else f" ; les champs connus sont {', '.join(fields)}"
    return Problem(file, line, field_name(path), message + known)


def _duplicates(file: str, document: YamlFile, inside: Path_, context: dict[str, Any]) -> Iterator[Problem]:
    """Locate ids given twice: `where` is a list, or the French name of several taken together."""
    for wanted in context["ids"]:
        places: dict[tuple[str, ...], list[Path_]] = defaultdict(list)
        for path in document.lines:
            if path[-1:] == ("id",) and path[: len(inside)] == inside and _at(document, path) == wanted:
                places[tuple(part for part in path if isinstance(part, str))].append(path)
        # The same word may name a step and one of its points: two in lists of the same kind come first.
        kinds = list(places.values())
        found = next((paths for paths in kinds if len(paths) > 1), [path for paths in kinds for path in paths])
        first = document.line(found[0])
        for path in found[1:]:
            message = f"attendu un identifiant qui ne sert qu’une fois, reçu encore « {wanted} », déjà ligne {first}"
            yield Problem(file, document.line(path), field_name(path), message)


def _at(document: YamlFile, path: Path_) -> object:
    value: Any = document.value
    for part in path:
        value = value[part]
    return value


def _message(detail: dict[str, Any]) -> str:
    kind, value, context = detail["type"], detail.get("input"), detail.get("ctx", {})
    received = f", reçu {shown(value)}"
    match kind:
        case "string_type" | "string_too_short":
            return "attendu un texte" + received
        case "list_type" | "tuple_type":
            return "attendu une liste (lignes commençant par un tiret)" + received
        case "model_type" | "dict_type" | "model_attributes_type":
            return "attendu un groupe de champs" + received
        case "int_parsing" | "int_parsing_size" | "int_type" | "int_from_float":
            return "attendu un nombre entier" + received
        case "bool_parsing" | "bool_type":
            return "attendu true ou false" + received
        case "date_from_datetime_parsing" | "date_parsing" | "date_type" | "date_from_datetime_inexact":
            return "attendu une date comme 2026-11-22" + received
        case "literal_error" | "enum":
            choices = [f"« {choice} »" for choice in re.findall(r"'([^']*)'", context["expected"])]
            return f"attendu {' ou '.join(filter(None, [', '.join(choices[:-1]), choices[-1]]))}{received}"
        case "greater_than_equal":
            return f"attendu au moins {context['ge']}{received}"
        case "less_than_equal":
            return f"attendu au plus {context['le']}{received}"
        case "too_short":
            least, count = context["min_length"], context["actual_length"]
            lines = "une ligne" if least == 1 else f"{least} lignes"
            return f"attendu au moins {lines} avec un tiret, reçu {count or 'une liste vide'}"
        case "value_error":
            message = str(context["error"])
            if "reçu" in message:
                return message
            return message + (", reçu autre chose" if isinstance(value, dict) else received)
        case _:
            return "attendu une autre valeur" + received
