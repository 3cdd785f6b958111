"""Say every data error at once, in French, with the file, the line and the form expected."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from macros.yaml_strict import Document


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
        return f"une liste de {len(value)}"
    text = str(value)
    return f"« {text[:57]}… »" if len(text) > 60 else f"« {text} »"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `` (vouliez-vous dire « x » ?)`` for the nearest known word, else nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f" (vouliez-vous dire « {close[0]} » ?)" if close else ""


def unknown(kind: str, word: str, known: Iterable[str]) -> str:
    """Return the message for a reference to something that does not exist."""
    return f"attendu {kind}, reçu « {word} »{nearest(word, known)}"


def from_validation(file: str, document: Document, error: ValidationError) -> list[Problem]:
    """Translate what pydantic found into problems located in the file."""
    problems = []
    for detail in error.errors(include_url=False):
        path = tuple(part for part in detail["loc"] if not _is_variant(part, document, detail["loc"]))
        line_path = path[:-1] if detail["type"] == "missing" else path
        problems.append(Problem(file, document.line(line_path), field_name(path), _message(dict(detail))))
    return problems


def _is_variant(part: str | int, document: Document, path: Sequence[str | int]) -> bool:
    """Pydantic adds names of its own (``str``, ``date``…) to a path; they are not in the file."""
    return isinstance(part, str) and part.startswith(("function-", "constrained-"))


def _message(detail: dict[str, Any]) -> str:
    kind, value, context = detail["type"], detail.get("input"), detail.get("ctx", {})
    received = f", reçu {shown(value)}"
    match kind:
        case "missing":
            return "attendu un champ obligatoire, reçu rien"
        case "extra_forbidden":
            return f"attendu un champ connu, reçu un champ que personne ne lit : {shown(value)}"
        case "string_type" | "string_too_short":
            return "attendu un texte" + received
        case "list_type" | "tuple_type":
            return "attendu une liste (lignes commençant par un tiret)" + received
        case "model_type" | "dict_type" | "model_attributes_type":
            return "attendu un groupe de champs" + received
        case "int_parsing" | "int_type" | "int_from_float":
            return "attendu un nombre entier" + received
        case "bool_parsing" | "bool_type":
            return "attendu true ou false" + received
        case "date_from_datetime_parsing" | "date_parsing" | "date_type" | "date_from_datetime_inexact":
            return "attendu une date comme 2026-11-22" + received
        case "literal_error" | "enum":
            return f"attendu {context['expected'].replace(' or ', ' ou ')}{received}"
        case "greater_than_equal":
            return f"attendu au moins {context['ge']}{received}"
        case "less_than_equal":
            return f"attendu au plus {context['le']}{received}"
        case "too_short":
            return f"attendu au moins {context['min_length']} élément(s), reçu {context['actual_length']}"
        case "too_long":
            return f"attendu au plus {context['max_length']} éléments, reçu {context['actual_length']}"
        case "value_error":
            return f"{context['error']}{received}" if "reçu" not in str(context["error"]) else str(context["error"])
        case _:
            return f"attendu une autre forme ({detail['msg']}){received}"
