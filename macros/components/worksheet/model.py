"""What data/worksheets/ may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from macros.core.model import Blank, Block, Filled, Id, Item, Model, SourceRef, Text, unique_ids

pass


class Asked(Filled):
    """What every question of a sheet says, however it is answered."""

    id: Id
    text: Text
    hint: Text | None = None
    answer: str
    lines: Annotated[int, Field(ge=1, le=12)] = 2
    choices: list[Item] = []
    note: Text | None = None
    source: SourceRef | None = None
    """Only where the question comes from another document than the sheet."""

    @model_validator(mode="after")
    def _choices(self) -> Self:
        if (self.answer == "choices") != bool(self.choices):
            raise ValueError("attendu choices avec answer: choices, et seulement alors, reçu l’un sans l’autre")
        return self


class Question(Asked):
    """``answer`` is how one replies: ``lines`` to write, a ``table`` of ``columns``, or ``choices``."""

    answer: Literal["lines", "table", "choices"] = "lines"
    columns: list[Text] = []
    rows: Annotated[int, Field(ge=1, le=20)] = 4
    several: bool = False
    """Whether more than one of the choices may be right."""

    @model_validator(mode="after")
    def _columns(self) -> Self:
        if (self.answer == "table") != bool(self.columns):
            raise ValueError("attendu columns avec answer: table, et seulement alors, reçu l’un sans l’autre")
        return self


class Theme(Model):
    id: Id
    title: Text
    intro: Text | None = None
    questions: list[Question] = Field(min_length=1)


class Repeat(Model):
    """A sheet filled several times on screen. With ``rows`` it is a table of so many rows, for paper alone."""

    title: Text
    add: Text
    noun: Text
    """What a sheet is called until ``named_by``, a field or a question, is filled."""
    named_by: Id
    reminder: Text
    rows: Annotated[int, Field(ge=1, le=20)] | None = None


class Listed(Model):
    """Answers that a synthesis gives one after the other, under a title."""

    title: Text
    questions: list[Id] = Field(min_length=1)


class Synthesis(Model):
    """What the sheets say together. Each field names a question, or a field of the sheet."""

    title: Text
    role: Id
    """What stands for a person in the version for a meeting."""
    area: Id
    rent: Id
    time: Id
    lists: list[Listed] = []

    @property
    def asked(self) -> list[Id]:
        return [self.role, self.area, self.rent, self.time, *(id for each in self.lists for id in each.questions)]


class Worksheet(Block):
    intro: Text
    fields: list[Blank] = []
    """Short blanks at the top: commune, date…"""
    themes: list[Theme] = Field(min_length=1)
    takeaways: list[Text] = []
    repeat: Repeat | None = None
    synthesis: Synthesis | None = None

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids(self.questions, "les questions")
        names = [field.id for field in self.fields] + [question.id for question in self.questions]
        if self.repeat and self.repeat.named_by not in names:
            raise ValueError(f"attendu dans named_by l’un des champs {', '.join(names)}, reçu {self.repeat.named_by}")
        if self.repeat and any(question.answer == "table" for question in self.questions):
            raise ValueError("attendu repeat sans answer: table, reçu les deux")
        if self.synthesis and not self.repeat:
            raise ValueError("attendu synthesis avec repeat, reçu synthesis seul")
        if unknown := [id for id in (self.synthesis.asked if self.synthesis else []) if id not in names]:
            raise ValueError(f"attendu dans synthesis l’un des champs {', '.join(names)}, reçu {unknown[0]}")
        return self

    @property
    def questions(self) -> list[Question]:
        return [question for theme in self.themes for question in theme.questions]
