"""Start a datum or a page: a valid file with advice inside, and the line that shows it.

python -m macros.site.scaffold KIND ID
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from macros.components.identity.model import PLACEHOLDER
from macros.core.component import Component
from macros.core.model import ID
from macros.core.problems import unknown
from macros.core.yaml_strict import YamlError, read_file
from macros.site.registry import COMPONENTS

HERE = Path(__file__).parent
COMPONENT_FOLDERS = HERE.parent / "components"
TOOLS = ("budget", "diagnosis")
"""Tools that compute with the very questions of their one file: a second file would be another tool."""
FILES: Mapping[str, Component] = {
    kind: component
    for component in COMPONENTS
    if component.data.endswith("/") and component.ids and (kind := next(iter(component.ids))) not in TOOLS
}
"""The kinds that have a file each, by the macro that shows them."""
LISTS = {
    "term": ("glossary", "Rien à écrire dans une page : le glossaire montre tous ses termes.", ""),
    "source": ("source", "Sous un texte qui en vient, seule sur sa ligne :", '{{ source("$id", "chapitre 2") }}'),
    "document": ("downloads", "Dans la page de son champ « page », si elle n’y est pas déjà :", "{{ downloads() }}"),
}
"""The kinds that share a file: the component, and what to write in a page."""
KINDS = [*FILES, *LISTS, "page"]


class Refused(Exception):
    """Nothing was written. The message is for the editor."""


def start(root: Path, kind: str, id: str, today: date) -> str:
    """Write the starting file of `id` in the project in `root`, and return what to do next. Raises Refused."""
    if kind == "federation":
        raise Refused(
            "Une fédération prend un territoire à la liste « uncovered » : suivez la recette de CONTRIBUTING.md."
        )
    if kind not in KINDS:
        raise Refused(f"KIND : {unknown('l’un de ' + ', '.join(KINDS), kind, KINDS)}")
    if not all(map(ID.fullmatch, id.split("/") if kind == "page" else [id])):
        raise Refused(f"ID : attendu un nom en minuscules, chiffres et tirets (comme etat-des-lieux), reçu « {id} »")
    if kind in LISTS:
        return _extend(root, kind, id, today)
    if kind == "page":
        file, model = f"docs/{id}.md", HERE / "new.md"
        where, line = "Dans nav de mkdocs.yml, à sa place dans le menu :", f"- Titre du menu: {id}.md"
    else:
        file, model = f"data/{FILES[kind].data}{id}.yml", starting_file(FILES[kind])
        where, line = "Dans la page qui le montre, seule sur sa ligne :", f'{{{{ {kind}("{id}") }}}}'
    path = root / file
    if path.exists():
        raise Refused(f"{file} existe déjà : choisissez un autre ID.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_filled(model, id, today), "utf-8", newline="\n")
    return _next(f"{file} est écrit.", where, line)


def _extend(root: Path, kind: str, id: str, today: date) -> str:
    folder, where, line = LISTS[kind]
    component = next(c for c in COMPONENTS if starting_file(c) == COMPONENT_FOLDERS / folder / "new.yml")
    file = f"data/{component.data}"
    path = root / file
    try:
        known = read_file(path)
    except YamlError as error:
        raise Refused(f"{file} contient déjà une erreur : « make check » la montre.") from error
    (items,) = (value for value in dict(known.value).values() if isinstance(value, list))  # type: ignore[call-overload]
    if id in [item.get("id") for item in items]:
        raise Refused(f"« {id} » existe déjà dans {file} : choisissez un autre ID.")
    text = path.read_text("utf-8").rstrip("\n")
    path.write_text(f"{text}\n\n{_filled(starting_file(component), id, today)}", "utf-8", newline="\n")
    return _next(f"{file} a une entrée de plus, à la fin.", where, line.replace("$id", id))


def starting_file(component: Component) -> Path:
    """Return the file that a datum of a component starts from."""
    return COMPONENT_FOLDERS / component.name / "new.yml"


def _filled(model: Path, id: str, today: date) -> str:
    return model.read_text("utf-8").replace("$id", id).replace("$today", today.isoformat())


def _next(done: str, where: str, line: str) -> str:
    advice = f"{done} Remplacez-y chaque « {PLACEHOLDER} » : une publication les refuse."
    return "\n".join(filter(None, [advice, where, line]))


def main(arguments: list[str]) -> None:
    """Start what the command line names. Exits with 1 and a French message when it cannot."""
    kind, id = [*arguments, "", ""][:2]
    if not (kind and id):
        sys.exit(f"Exemple : make new KIND=checklist ID=ouverture\nKIND est l’un de {', '.join(KINDS)}.")
    try:
        print(start(Path.cwd(), kind, id, date.today()))
    except Refused as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(sys.argv[1:])
