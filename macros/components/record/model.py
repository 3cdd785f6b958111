"""What data/records/ may say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.components.checklist.model import Checklist
from macros.components.points.model import Points
from macros.core.data import Data
from macros.core.model import Block, Filled, Id, Item, Model, SourceRef, Text, one_of, unique_ids
from macros.core.problems import shown, unknown

FACTS = {
    "commune": "Commune",
    "population": "Habitants",
    "federation": "Fédération régionale",
    "referent": "Référent santé",
    "msp": "Maison de santé",
    "professionnels": "Professionnels de santé",
    "departs": "Départs à prévoir",
    "services": "Services existants",
    "besoins": "Besoins exprimés",
    "dynamiques": "Coopérations et projets en cours",
    "territoire": "Territoire",
    "inconnu": "Questions ouvertes",
    "groupe": "Professionnels mobilisés",
    "rencontre": "Première réunion",
    "pistes": "Pistes et suites de la réunion",
    "surfaces": "Surfaces demandées",
    "loyers": "Loyers supportables",
    "lieu": "Lieu de rencontre",
    "etapes": "Premières étapes",
    "engagements": "Engagements",
    "partenaires": "Partenaires",
    "contacts": "Contacts connus",
    "visites": "Équipes visitées",
    "faites": "Actions terminées",
    "prochaines": "Prochaines échéances",
}
"""What the dossier may know by itself, as `facts.mjs` calls it: paper says the names too, where nothing is known."""

Fact = Annotated[str, one_of(FACTS)]
Lines = Annotated[int, Field(ge=1, le=12)]
Answer = Literal["text", "lines", "day", "person", "phone", "number", "choice"]


class Answered(Filled):
    """``answer`` says how something is filled in: a ``person`` is offered those of the dossier, a ``day`` is read.

    A name or a phone number never travels, whatever is said of it.
    """

    hint: Text | None = None
    answer: Answer = "text"
    choices: list[Item] = []

    @model_validator(mode="after")
    def _answers(self) -> Self:
        if (self.answer == "choice") != bool(self.choices):
            raise ValueError("attendu choices avec answer: choice, et seulement alors, reçu l’un sans l’autre")
        if self.shared and (self.person or self.answer in ("person", "phone")):
            raise ValueError(
                "attendu shared: true sur ce qui ne nomme personne, reçu shared sur un nom ou un téléphone"
            )
        return self

    @property
    def reach(self) -> str:
        return "data-private data-person" if self.person or self.answer == "person" else super().reach


class Column(Answered):
    id: Id
    text: Text


NEEDED = {
    "facts": ("facts",),
    "field": ("id", "text"),
    "ticks": ("id", "text"),
    "table": ("id", "text", "columns"),
    "reminder": (),
}
"""What a part of each kind must say."""

ALLOWED = {
    "facts": ("facts", "text"),
    "field": ("id", "text", "hint", "answer", "choices", "lines", "shared", "person"),
    "ticks": ("id", "text", "hint", "items", "points", "shared"),
    "table": ("id", "text", "hint", "items", "columns", "add", "noun", "rows", "path"),
    "reminder": ("points", "text"),
}
"""What it may say: anything else would be written for nothing."""


class Part(Answered):
    """A part of a section. ``facts`` shows what the dossier knows; a ``field`` is filled in; ``ticks`` are boxes, those
    of ``items`` or of a list of ``points/``; a ``table`` has rows that visitors add, or, with ``items``, one for each
    of them; a ``reminder`` stands beside, and never in the sheet.
    """

    kind: Literal["facts", "field", "ticks", "table", "reminder"]
    id: Id | None = None
    text: Text | None = None
    facts: list[Fact] = []
    lines: Lines = 2
    """Those of a blank field to write on, with ``answer: lines``."""
    items: list[Item] = []
    points: Id | None = None
    columns: list[Column] = []
    add: Text = "Ajouter une ligne"
    noun: Text = "ligne"
    """What a row is, such as « lieu »."""
    rows: Lines = 3
    """Those of the blank table."""
    path: bool = False
    """Whether the rows are steps, one after the other."""

    @model_validator(mode="after")
    def _fields(self) -> Self:
        given = self.model_fields_set - {"kind"}
        if absent := [name for name in NEEDED[self.kind] if name not in given]:
            raise ValueError(f"attendu {absent[0]} avec kind: {self.kind}, reçu rien")
        if others := sorted(given - set(ALLOWED[self.kind])):
            allowed = ", ".join(ALLOWED[self.kind])
            raise ValueError(f"attendu avec kind: {self.kind} seulement {allowed}, reçu {others[0]}")
        if self.kind == "ticks" and bool(self.items) == bool(self.points):
            raise ValueError("attendu items ou points avec kind: ticks, et un seul, reçu les deux ou aucun")
        if self.kind == "reminder" and bool(self.text) == bool(self.points):
            raise ValueError("attendu text ou points avec kind: reminder, et un seul, reçu les deux ou aucun")
        return self


class Pour(Model):
    """What becomes an action of the roadmap: fields of the record, or the columns of a ``table``. The rows of a table
    with ``items`` are titled by them."""

    table: Id | None = None
    title: Id | None = None
    who: Id | None = None
    due: Id | None = None
    note: Id | None = None
    prefix: Text | None = None
    """What the title starts with in the roadmap, such as « Lieu de rencontre : »."""

    @property
    def named(self) -> dict[str, str]:
        """The field or column for each part of the action."""
        parts = {"title": self.title, "who": self.who, "due": self.due, "note": self.note}
        return {part: id for part, id in parts.items() if id}


class Section(Model):
    id: Id
    title: Text
    intro: Text | None = None
    source: SourceRef | None = None
    """Only where the section comes from another document than the record."""
    note: Text | None = None
    parts: list[Part] = Field(min_length=1)
    pour: Pour | None = None

    @property
    def filled(self) -> list[Part]:
        """What visitors fill in: the title of the section is enough for one alone."""
        return [part for part in self.parts if part.id]


class Record(Block):
    """A form filled once, for one action of the roadmap."""

    step: Id
    """The action of the roadmap that it serves."""
    intro: Text
    owner: Literal["commune", "msp"] = "commune"
    """Whose name opens the sheet."""
    sections: list[Section] = Field(min_length=1)
    closing: Text | None = None
    """What the sheet says last, before who signs it."""
    signatures: list[Text] = []

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids([part for part in self.parts if part.id] + self.sections, "la fiche")
        return self

    @property
    def parts(self) -> list[Part]:
        return [part for section in self.sections for part in section.parts]

    @property
    def pours(self) -> list[Pour]:
        return [section.pour for section in self.sections if section.pour]

    @property
    def dated(self) -> bool:
        """Whether anything of it goes to a calendar."""
        return any(pour.due for pour in self.pours)

    @property
    def personal(self) -> bool:
        """Whether something in it may not travel: it has then a version to share."""
        parts = [part for part in self.parts if part.kind in ("field", "ticks")]
        columns = [column for part in self.parts for column in part.columns]
        return any(not each.shared for each in (*parts, *columns))


Path = tuple[str | int, ...]


def check(document: Record, data: Data) -> Iterator[tuple[Path, str]]:
    """The action of the roadmap, the lists and what is poured exist."""
    steps = [step.id for checklist in data.all(Checklist).values() for step in checklist.steps]
    if document.step not in steps:
        yield ("step",), unknown("une action de la feuille de route", document.step, steps)
    lists = data.all(Points)
    for at, section in enumerate(document.sections):
        for index, part in enumerate(section.parts):
            if part.points and part.points not in lists:
                path = ("sections", at, "parts", index, "points")
                yield path, unknown("une liste de data/points/", part.points, lists)
        if section.pour:
            yield from _pour_problems(document, section.pour, ("sections", at, "pour"))


def _pour_problems(document: Record, pour: Pour, path: Path) -> Iterator[tuple[Path, str]]:
    tables = {part.id: part for part in document.parts if part.kind == "table" and part.id}
    if pour.table and pour.table not in tables:
        yield (*path, "table"), unknown("un tableau de la fiche", pour.table, tables)
        return
    table = tables[pour.table] if pour.table else None
    fields = {part.id: part for part in document.parts if part.kind == "field" and part.id}
    known: Mapping[str, Answered] = {column.id: column for column in table.columns} if table else fields
    for name, id in pour.named.items():
        if id not in known:
            where = "une colonne du tableau" if table else "un champ de la fiche"
            yield (*path, name), unknown(where, id, known)
        elif name == "due" and known[id].answer != "day":
            yield (*path, name), f"attendu un jour (answer: day), reçu {shown(known[id].answer)}"
    if bool(pour.title) == bool(table and table.items):
        message = "attendu title, sauf pour un tableau avec items, reçu "
        yield path, message + ("title et items" if pour.title else "ni l’un ni l’autre")
