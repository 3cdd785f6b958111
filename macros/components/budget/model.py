"""What data/budgets/ may say."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from macros.components.worksheet.model import Asked
from macros.core.model import Block, Id, KnownBlank, Model, Text, unique_ids

pass


Answer = Literal["lines", "choices", "range", "amount", "costs", "result"]


CALCULATED: dict[str, Answer] = {
    "jours-par-semaine": "range",
    "semaines-par-an": "range",
    "base-de-calcul": "choices",
    "cout-par-jour": "range",
    "salaire": "range",
    "charges": "range",
    "autres-couts": "costs",
    "cout-annuel": "result",
    "demande-ars": "choices",
    "aide-esperee": "amount",
    "aide-premiere-annee": "amount",
    "reste-premiere-annee": "result",
    "remunerations": "range",
    "reste-suivantes": "result",
}
"""The questions that calculation.mjs reads or answers, by id, and how each is answered."""


class Question(Asked):
    """``range`` is a figure from a low to a high one, ``amount`` a single one, ``costs`` rows of expenses.

    A ``result`` is calculated on screen. ``when`` is a choice of the basis of calculation that the question is for.
    """

    answer: Answer = "lines"
    unit: Text | None = None
    when: Id | None = None
    dossier_key: Literal["msp/days"] | None = None
    """What stands for the answer until one is typed here."""


class Theme(Model):
    id: Id
    title: Text
    intro: Text | None = None
    questions: list[Question] = Field(min_length=1)


class Budget(Block):
    intro: Text
    fields: list[KnownBlank] = []
    themes: list[Theme] = Field(min_length=1)
    takeaways: list[Text] = []

    @model_validator(mode="after")
    def _questions(self) -> Self:
        questions = [question for theme in self.themes for question in theme.questions]
        unique_ids(questions, "les questions")
        found = {question.id: question.answer for question in questions}
        for name, answer in CALCULATED.items():
            if found.get(name) != answer:
                raise ValueError(f"attendu une question {name} avec answer: {answer}, que le calcul demande")
        return self
