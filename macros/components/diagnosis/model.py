"""What data/diagnoses/ may say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from macros.components.worksheet.model import Worksheet
from macros.core.data import Data
from macros.core.model import Filled, Id, Model, Reviewed, SourceRef, Text
from macros.core.problems import unknown

DEPARTURES = "departures"
"""The one list that the script fills: the years to come."""


class Suggestions(Model):
    id: Id
    values: list[Text] = Field(min_length=1)


class RowField(Filled):
    """What a row asks. ``suggest`` names a list of answers that are offered."""

    id: Id
    label: Text
    suggest: Id | None = None


class Table(Model):
    """Rows to add: for a table of the worksheet, or, with a title, for what the worksheet does not ask."""

    id: Id
    title: Text | None = None
    hint: Text | None = None
    add: Text
    fields: list[RowField] = Field(min_length=1)


class Diagnosis(Reviewed):
    """``source`` is that of the suggestions; the questions carry that of the ``worksheet``."""

    worksheet: Id
    source: SourceRef
    note: Text | None = None
    suggestions: list[Suggestions] = []
    tables: list[Table] = Field(min_length=1)

    @model_validator(mode="after")
    def _lists(self) -> Self:
        known = {DEPARTURES, *(list_.id for list_ in self.suggestions)}
        for table in self.tables:
            for field in table.fields:
                if field.suggest and field.suggest not in known:
                    raise ValueError(unknown("une liste de suggestions", field.suggest, known))
        return self


def check(tool: Diagnosis, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each table stands in the worksheet, or has a title of its own."""
    sheet = data.all(Worksheet).get(tool.worksheet)
    if sheet is None:
        yield ("worksheet",), unknown("une fiche de data/worksheets/", tool.worksheet, data.all(Worksheet))
        return
    asked = [question.id for question in sheet.questions if question.answer == "table"]
    for index, table in enumerate(tool.tables):
        if not table.title and table.id not in asked:
            yield ("tables", index, "id"), unknown("un tableau de la fiche", table.id, asked)
