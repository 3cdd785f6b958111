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

from macros.core import programs

MAX_BYTES = 500_000
MAX_DEPTH = 30
LEADING_ZERO = re.compile(r"^0[\d_]+$")
# Invisible in an editor; some are line breaks for YAML alone, others reverse the direction of text.
INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
FAST_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
SIGN = re.compile(r"[:,\[{-]\s+([&*!@`%|>])")
OPEN_QUOTE = re.compile(r'(?:^|[:,\[{-])\s*"')

Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """A mistake in a file. ``line`` counts from 1; the message is French, for editors."""

    line: int
    message: str
    path: Path_ = ()


class YamlError(Exception):
    """A file that cannot be read, with everything that was found wrong in it."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults = faults


@dataclass
class YamlFile:
    """What a file holds: plain dicts, lists and text, and the line of each path in them."""

    value: object = None
    lines: dict[Path_, int] = field(default_factory=dict)

    def line(self, path: Path_) -> int:
        """Return the line of `path`, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_file(path: Path) -> YamlFile:
    """Return the document in `path`. Raises YamlError."""
    return read_text(read_utf8(path))


def read_utf8(path: Path) -> str:
    """Return the text of a file of data/ or docs/, whatever the system it was typed on. Raises YamlError."""
    content = path.read_bytes()
    if len(content) > MAX_BYTES:
        raise YamlError(
            Fault(1, f"attendu un fichier de {MAX_BYTES // 1000} ko au plus, reçu {len(content) // 1000} ko")
        )
    try:
        return _newlines(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = "attendu un texte enregistré en UTF-8, reçu un autre encodage (souvent « Windows » ou « latin-1 »)"
        raise YamlError(Fault(line, message)) from None


def read_text(text: str, first_line: int = 1) -> YamlFile:
    """Return the document in `text`, whose first line is number `first_line`. Raises YamlError."""
    text = _newlines(text)
    _refuse_invisible(text, first_line)
    try:
        _refuse_references(text, first_line)
        node = yaml.compose(text, Loader=FAST_LOADER)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlError(_syntax_fault(_reworded(text, error), text, first_line)) from None
    if node is None:
        raise YamlError(Fault(first_line, "attendu des données, reçu un fichier vide"))
    document, faults = YamlFile(), list[Fault]()
    document.value = _build(node, (), document.lines, faults, first_line)
    if faults:
        raise YamlError(*faults)
    return document


def read_front_matter(text: str) -> tuple[YamlFile, str]:
    """Split a Markdown page into its front matter and its body. Raises YamlError."""
    text = _newlines(text)
    _refuse_invisible(text, 1)
    match = FRONT_MATTER.match(text)
    if match is None and text.startswith("---"):
        raise YamlError(Fault(1, "attendu une seconde ligne « --- » à la fin de l’en-tête, reçu un en-tête sans fin"))
    if match is None:
        raise YamlError(Fault(1, "attendu un en-tête entre deux lignes « --- » au début de la page, reçu rien"))
    return read_text(match.group(1), first_line=2), text[match.end() :]


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_invisible(text: str, first_line: int) -> None:
    """Refuse invisible characters that come with copied text; without them, YAML and editors count the same lines."""
    lines = enumerate(text.split("\n"), first_line)
    faults = [Fault(line, _invisible(found.group())) for line, part in lines if (found := INVISIBLE.search(part))]
    if faults:
        raise YamlError(*faults)


def _invisible(character: str) -> str:
    return f"attendu du texte visible, reçu un caractère invisible ou interdit (U+{ord(character):04X})"


def _refuse_references(text: str, first_line: int) -> None:
    """Refuse YAML's shorthands, and the depth that makes libyaml crash the whole program."""
    depth = 0
    for event in yaml.parse(text, Loader=FAST_LOADER):
        line = (event.start_mark.line if event.start_mark else 0) + first_line
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise YamlError(Fault(line, f"attendu {MAX_DEPTH} niveaux au plus, reçu davantage"))
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor or tag:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&" if anchor else "!"
            message = f"attendu des guillemets autour d’un texte qui commence par « {sign} », reçu un signe réservé"
            raise YamlError(Fault(line, message))


def _reworded(text: str, error: Exception) -> Exception:
    """Return the error of the Python parser, whose words do not vary with the version of libyaml."""
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as other:
        return other
    except (RecursionError, ValueError):
        pass
    return error


def _syntax_fault(error: Exception, text: str, first_line: int) -> Fault:
    lines = text.rstrip().split("\n")
    problem, context = (str(getattr(error, name, None) or "") for name in ("problem", "context"))
    place, start = (
        min(mark.line, len(lines) - 1) if (mark := getattr(error, name, None)) else 0
        for name in ("problem_mark", "context_mark")
    )

    def fault(line: int, expected: str, received: str = "") -> Fault:
        return Fault(
            line + first_line, f"attendu {expected}, reçu {received or '« ' + lines[line].strip()[:60] + ' »'}"
        )

    if "\t" in lines[place][: len(lines[place]) - len(lines[place].lstrip())]:
        return fault(place, "des espaces au début de la ligne", "une tabulation")
    if "single document" in context:
        return fault(place, "un seul document", "un deuxième (ligne « --- »)")
    for line, content in enumerate(lines[: place + 1]):
        if OPEN_QUOTE.search(QUOTED.sub("", content)):
            return fault(line, "un guillemet à la fin du texte")
    if "mapping values are not allowed" in problem:
        return fault(place, "des guillemets autour d’un texte qui contient « : », ou le même retrait qu’au-dessus")
    if sign := SIGN.search(lines[place]):
        return fault(place, f"des guillemets autour d’un texte qui commence par « {sign.group(1)} »")
    if re.search(r"[:,\[{-]\s*'", lines[place]):
        return fault(place, "des guillemets doubles autour d’un texte qui contient une apostrophe")
    if "could not find expected ':'" in problem:
        return fault(start, "un champ, deux points et sa valeur")
    if "flow" in context:
        return fault(start, "une virgule, un crochet ou une accolade qui se ferme")
    return fault(place, "des retraits, des tirets et des guillemets bien placés")


def _build(node: yaml.Node, path: Path_, lines: dict[Path_, int], faults: list[Fault], first_line: int) -> object:
    line = node.start_mark.line + first_line
    lines.setdefault(path, line)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, object] = {}
        for key_node, value_node in node.value:
            key_line = key_node.start_mark.line + first_line
            if not isinstance(key_node, yaml.ScalarNode):
                faults.append(Fault(key_line, "attendu un nom de champ, reçu une liste ou un groupe", path))
                continue
            key = str(key_node.value)
            inside = (*path, key)
            if key in mapping:
                message = f"attendu une seule fois, reçu ici et ligne {lines[inside]}"
                faults.append(Fault(key_line, message, inside))
                continue
            lines[inside] = key_line
            mapping[key] = _build(value_node, inside, lines, faults, first_line)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        items = enumerate(node.value)
        return [_build(item, (*path, index), lines, faults, first_line) for index, item in items]
    text = str(node.value)
    if found := INVISIBLE.search(text):
        faults.append(Fault(line, _invisible(found.group()), path))
    for danger in (*programs.in_html(text), *programs.address(text)):
        faults.append(Fault(line, programs.refused(danger), path))
    if isinstance(node, yaml.ScalarNode) and not node.style:  # plain: libyaml says "", Python says None
        if text in ("true", "false"):
            return text == "true"
        if text in ("null", "~", ""):
            return None
        if LEADING_ZERO.match(text):
            message = f'attendu des guillemets autour d’un nombre qui commence par 0 ("{text}"), reçu {text}'
            faults.append(Fault(line, message, path))
    return text
