"""Read YAML where text stays text, and remember the line of every value.

PyYAML turns ``01000`` into 512, ``no`` into False and ``2026-11-22`` into a date. A postal code or a
phone number must never depend on its digits, so only true, false and null are typed here; the models
(pydantic) turn text into numbers and dates where a field asks for one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

MAX_BYTES = 500_000
MAX_DEPTH = 30
LEADING_ZERO = re.compile(r"^0[\d_]+$")
REFERENCE = re.compile(r"(?:^|[\s\[{,])[&*]", re.MULTILINE)
FAST_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)

Path_ = tuple[str | int, ...]


class YamlError(Exception):
    """A file that cannot be read. ``line`` counts from 1; the message is French, for editors."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass
class Document:
    """What a file holds: plain dicts, lists and text, and the line of each path in them."""

    value: object = None
    lines: dict[Path_, int] = field(default_factory=dict)

    def line(self, path: Path_) -> int:
        """Return the line of `path`, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_file(path: Path) -> Document:
    """Return the document in `path`. Raises YamlError."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise YamlError(1, f"attendu un fichier de {MAX_BYTES // 1000} ko au plus, reçu {size // 1000} ko")
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise YamlError(
            line, "attendu un texte enregistré en UTF-8, reçu un autre encodage (souvent « Windows » ou « latin-1 »)"
        ) from None
    return read_text(text)


def read_text(text: str, first_line: int = 1) -> Document:
    """Return the document in `text`, whose first line is number `first_line`. Raises YamlError."""
    document = Document()
    try:
        node = _compose(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line if mark else 0
        raise YamlError(line + first_line, _syntax_message(error, text.splitlines()[line : line + 1])) from None
    except yaml.YAMLError as error:
        raise YamlError(first_line, f"attendu du texte lisible, reçu un caractère interdit ({error})") from None
    except RecursionError:
        raise YamlError(first_line, f"attendu {MAX_DEPTH} niveaux au plus, reçu davantage") from None
    if node is None:
        raise YamlError(first_line, "attendu des données, reçu un fichier vide")
    _refuse_aliases(text, first_line)
    document.value = _build(node, (), document.lines, first_line)
    return document


def read_front_matter(text: str) -> tuple[Document, str]:
    """Split a Markdown page into its front matter and its body.

    A page without front matter gives an empty document, so that the model says what is missing.
    """
    match = FRONT_MATTER.match(text)
    if match is None:
        return Document(value={}), text
    return read_text(match.group(1), first_line=2), text[match.end() :]


def _compose(text: str) -> yaml.Node | None:
    """Compose with libyaml, ten times faster; its errors are worded anew by the Python parser, which never varies."""
    try:
        return yaml.compose(text, Loader=FAST_LOADER)
    except yaml.YAMLError:
        return yaml.compose(text, Loader=yaml.SafeLoader)


def _syntax_message(error: yaml.MarkedYAMLError, line: list[str]) -> str:
    problem = error.problem or ""
    if line and "\t" in line[0]:
        return "attendu des espaces au début de la ligne, reçu une tabulation"
    if "expected a single document" in problem or "expected a single document" in str(error.context):
        return "attendu un seul document, reçu un deuxième (ligne « --- »)"
    if "mapping values are not allowed" in problem:
        return (
            "attendu un texte entre guillemets s’il contient deux points suivis d’un espace, "
            "ou un retrait aligné sur la ligne précédente, reçu « : » à un endroit inattendu"
        )
    if "undefined alias" in problem:
        return "attendu une valeur écrite en toutes lettres, reçu un renvoi YAML (« * »)"
    return f"attendu un texte YAML correct (retraits, guillemets, tirets), reçu autre chose : {problem}"


def _refuse_aliases(text: str, first_line: int) -> None:
    if not REFERENCE.search(text):
        return
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            mark = event.start_mark
            raise YamlError(
                (mark.line if mark else 0) + first_line,
                "attendu une valeur écrite en toutes lettres, reçu un renvoi YAML (« & » ou « * »)",
            )


def _build(node: yaml.Node, path: Path_, lines: dict[Path_, int], first_line: int) -> object:
    line = node.start_mark.line + first_line
    lines.setdefault(path, line)
    if len(path) > MAX_DEPTH:
        raise YamlError(line, f"attendu {MAX_DEPTH} niveaux au plus, reçu davantage")
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, object] = {}
        for key_node, value_node in node.value:
            key_line = key_node.start_mark.line + first_line
            if not isinstance(key_node, yaml.ScalarNode):
                raise YamlError(key_line, "attendu un nom de champ, reçu une liste ou un groupe")
            key = str(key_node.value)
            if key in mapping:
                raise YamlError(key_line, f"{key} : attendu une seule fois, reçu aussi ligne {lines[(*path, key)]}")
            lines[(*path, key)] = key_line
            mapping[key] = _build(value_node, (*path, key), lines, first_line)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, (*path, index), lines, first_line) for index, item in enumerate(node.value)]
    return _scalar(node, line)


def _scalar(node: yaml.Node, line: int) -> object:
    text = str(node.value)
    if isinstance(node, yaml.ScalarNode) and not node.style:  # plain: libyaml says "", Python says None
        if text in ("true", "false"):
            return text == "true"
        if text in ("null", "~", ""):
            return None
        if LEADING_ZERO.match(text):
            raise YamlError(line, f'attendu des guillemets quand un nombre commence par 0 ("{text}"), reçu {text}')
    return text
