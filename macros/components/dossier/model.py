"""What data/dossier.yml may say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator

from macros.core.data import Data
from macros.core.model import ID, EditorText, Id, Model, PagePath, Text
from macros.core.problems import unknown


def _key(value: str) -> str:
    if not all(ID.match(part) for part in value.split("/")):
        raise ValueError("attendu des identifiants séparés par « / », comme checklist/100-jours")
    return value


class Tool(Model):
    """A tool of the dossier: the start of its keys, its name, its page, and the component that shows it."""

    key: Annotated[str, AfterValidator(_key)]
    title: Text
    page: PagePath
    macro: EditorText
    id: Id

    @property
    def script(self) -> str:
        """The name of the script that brings it to life: that of its component."""
        return self.key.partition("/")[0]


class DossierTools(Model):
    tools: list[Tool]


def check(document: DossierTools, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """A tool shows a component that exists."""
    for index, tool in enumerate(document.tools):
        if tool.macro not in data.tools:
            yield ("tools", index, "macro"), unknown("un outil du dossier", tool.macro, data.tools)
