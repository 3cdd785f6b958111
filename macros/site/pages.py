"""Check each page of docs/ before any is built: its front matter, its macro calls, its links."""

from __future__ import annotations

import html
import inspect
import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

import jinja2
import markdown
from jinja2 import nodes
from pydantic import ValidationError

from macros.components.source.model import Sources, unknown_source
from macros.core.data import Call, Data
from macros.core.model import PageMeta
from macros.core.problems import Problem, field_name, from_validation, from_yaml, shown, unknown
from macros.core.programs import IGNORED, in_html, refused
from macros.core.yaml_strict import YamlError, read_front_matter, read_utf8
from macros.site.calls import CALL as CALL_WRITTEN
from macros.site.calls import Written, written
from macros.site.registry import macros

Names = Mapping[str, Sequence[str]]
"""The ids of the files of each component, by its place in data/."""
CALL = 'attendu un appel comme {{ checklist("100-jours") }}, reçu '
FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s:#]+\.md)(?:#[^)\s]*)?\)")
MARKDOWN = ("attr_list", "def_list", "tables", "fenced_code")
"""What may change how a page of mkdocs.yml is read."""
JINJA = jinja2.Environment()
KINDS = {"str": "un texte entre guillemets", "int": "un nombre", "bool": "True ou False"}


def load_page(page: str, path: Path, names: Names, data: Data, pages: Mapping[str, Path]) -> Iterator[Problem]:
    """Put the front matter of a page in `data`, and yield what is wrong in the page."""
    name = f"docs/{page}"
    try:
        text = read_utf8(path)
    except YamlError as error:
        yield from from_yaml(name, error)
        return
    try:
        document, _ = read_front_matter(text)
        meta = PageMeta.model_validate(document.value)
        for place, message in _former_addresses(meta, data, pages):
            yield Problem(
                name, document.line(("former_addresses", place)), field_name(("former_addresses", place)), message
            )
        data.pages[page] = meta
    except YamlError as error:
        yield from from_yaml(name, error)
    except ValidationError as error:
        yield from from_validation(name, document, error, PageMeta)
    yield from check_text(name, text)
    calls: list[Call] = []
    data.calls[page] = calls
    yield from _check_calls(name, text, names, data, calls)
    folder = posixpath.dirname(page)
    for number, line in enumerate(text.split("\n"), 1):
        for target in LINK.findall(line):
            if posixpath.normpath(posixpath.join(folder, target)) not in pages:
                known = [posixpath.relpath(other, folder or ".") for other in pages]
                yield Problem(name, number, "", unknown("un lien vers une page qui existe dans docs/", target, known))


def _former_addresses(meta: PageMeta, data: Data, pages: Mapping[str, Path]) -> Iterator[tuple[int, str]]:
    """Yield the place and what is wrong of each former address where a page already stands."""
    told = {former.partition("#")[0] for other in data.pages.values() for former in other.former_addresses}
    for place, former in enumerate(meta.former_addresses):
        if former.partition("#")[0] in pages or former.partition("#")[0] in told:
            yield place, f"attendu une adresse que plus aucune page ne porte, reçu {shown(former)}"


def check_text(name: str, text: str) -> Iterator[Problem]:
    """Yield what a text in Markdown makes that runs or frames something, wherever it comes from."""
    head = FRONT_MATTER.match(text)
    first = head[0].count("\n") + 1 if head else 1
    lines = text.split("\n")[first - 1 :]
    for danger, times in _dangers(text[head.end() :] if head else text).items():
        plain = (IGNORED.sub("", html.unescape(line)).lower() for line in lines)
        seen = [number for number, line in enumerate(plain, first) for _ in range(line.count(danger))]
        for number in dict.fromkeys(seen[:times] or [first]):
            yield Problem(name, number, "", refused(danger))


@lru_cache(maxsize=512)
def _dangers(text: str) -> Counter[str]:
    """Return what stands in the page that Markdown makes: it knows what is code, shown and never run."""
    body = CALL_WRITTEN.sub("", text)
    # Without any of these, Markdown makes nothing of the kind: most pages are not made twice.
    if not re.search(r"[<&]|\{[^}]*=|(script|data)\W{0,3}:", body, re.IGNORECASE):
        return Counter()
    return Counter(in_html(markdown.markdown(body, extensions=MARKDOWN)))


def _check_calls(name: str, text: str, names: Names, data: Data, calls: list[Call]) -> Iterator[Problem]:
    """Check the macro calls of a page before any is run, so that the message names the line; list them in `calls`."""
    lines = text.split("\n")
    known = macros()
    found = written(text)
    for call in _read_by_jinja(text, lines) if found is None else found:
        line = shown(lines[call.line - 1])
        if not call.macro:
            yield Problem(name, call.line, "", CALL + line)
        elif call.macro not in known:
            yield Problem(name, call.line, "", unknown("un composant qui existe", call.macro, known))
        else:
            calls.append(_call(call))
            for field, message in _check_arguments(call, line, names, data):
                yield Problem(name, call.line, field, message)


def _read_by_jinja(text: str, lines: Sequence[str]) -> Iterator[Written]:
    """Yield the calls of a page; what is no call has no name."""
    try:
        tree = JINJA.parse(text)
    except jinja2.TemplateSyntaxError as error:
        # Jinja notices further down that a brace is not closed.
        opened = (n for n, line in enumerate(lines[: error.lineno], 1) if re.search(r"\{[{%#]", line))
        yield Written("", None, {}, max(opened, default=error.lineno))
        return
    for node in _expressions(tree):
        if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
            yield Written("", None, {}, node.lineno)
            continue
        values = [*node.args, *(keyword.value for keyword in node.kwargs)]
        constant = not (node.dyn_args or node.dyn_kwargs) and all(isinstance(value, nodes.Const) for value in values)
        arguments = tuple(value.as_const() for value in node.args) if constant else None
        options = {keyword.key: keyword.value.as_const() for keyword in node.kwargs} if constant else {}
        yield Written(node.node.name, arguments, options, node.lineno)


def _expressions(tree: nodes.Template) -> Iterator[nodes.Node]:
    for statement in tree.body:
        if isinstance(statement, nodes.Output):
            yield from (node for node in statement.nodes if not isinstance(node, nodes.TemplateData))
        else:
            yield statement


@cache
def _signature(macro: str) -> inspect.Signature:
    return inspect.signature(macros()[macro][1])


def _call(call: Written) -> Call:
    """Return the call with the id of the document that it names, written first or by name."""
    component, _ = macros()[call.macro]
    parameters = list(_signature(call.macro).parameters)[1:]
    given = dict(zip(parameters, call.arguments or (), strict=False)) | call.options
    return Call(call.macro, str(given["id"]) if call.macro in component.ids and "id" in given else None)


def _check_arguments(call: Written, line: str, names: Names, data: Data) -> Iterator[tuple[str, str]]:
    """Yield the argument at fault and the French message."""
    name = call.macro
    component, _ = macros()[name]
    signature = _signature(name)
    if call.arguments is None:
        yield name, CALL + line
        return
    try:
        arguments = signature.bind(None, *call.arguments, **call.options).arguments
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
    if component.model is Sources and (message := unknown_source(arguments["id"], data)):
        yield name, message
