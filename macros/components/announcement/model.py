"""What data/announcements/ may say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from macros.components.checklist.model import Checklist
from macros.components.points.model import Points
from macros.core.data import Data
from macros.core.model import Block, Id, Model, Text, unique_ids
from macros.core.problems import unknown

ROADMAP = "100-jours"
WORDS = ("commune", "federation", "effectif", "professions", "rencontre", "lieu", "partenaires", "derniere", "suite")
"""What a sentence may hold between braces: `macros/components/announcement/known.mjs` finds it in the dossier."""
LISTS = ("services", "dynamiques", "besoins", "actions", "etapes", "engagements")
"""What a paragraph may list, a line each."""


class Sentence(Model):
    """Said once all that it holds between braces is known, and `when` too; else `otherwise` is, if there is one."""

    text: Text
    otherwise: Text | None = None
    when: Id | None = None


class Paragraph(Model):
    """Sentences in a row, or what announces a list: nothing is said of a list that is empty, but `otherwise`."""

    say: list[Sentence] = Field(min_length=1)
    lists: Id | None = None
    otherwise: Text | None = None


class Letter(Model):
    """A text for inhabitants. A short one is a paragraph, and tells how long it is."""

    id: Id
    title: Text
    step: Id
    hint: Text
    headline: Text | None = None
    paragraphs: list[Paragraph] = Field(min_length=1)
    prompts: list[Text] = Field(min_length=1)
    """What paper asks, with lines to write on."""
    short: bool = False


class Deed(Model):
    """How the texts tell an action of the roadmap, once it is done, while it is under way, and as the next step.

    ``fact`` is what shows, where it is known, that it is under way.
    """

    id: Id
    done: Text
    doing: Text | None = None
    next: Text | None = None
    fact: Id | None = None


class PointRef(Model):
    """An item of a list of data/points/."""

    list: Id
    item: Id


class Check(Model):
    """What not to promise: our words, the points of the source that say it, and the starts of words to read again."""

    id: Id
    text: Text
    points: list[PointRef] = Field(min_length=1)
    words: list[Text] = Field(min_length=1)
    dates: bool = False
    """Whether any date is to be read again too."""


class Announcement(Block):
    intro: Text
    letters: list[Letter] = Field(min_length=1)
    deeds: list[Deed] = Field(min_length=1)
    checks: list[Check] = Field(min_length=1)
    ways: Id
    """The list of data/points/ of which each item has its day and who takes charge."""

    @model_validator(mode="after")
    def _ids(self) -> Self:
        unique_ids([*self.letters, *self.checks], "la fiche")
        return self


def check(document: Announcement, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What the texts name exists: actions of the roadmap, lists of points, what the dossier may know."""
    steps = [step.id for phase in data.all(Checklist)[ROADMAP].phases for step in phase.steps]
    points = data.all(Points)
    if document.ways not in points:
        yield ("ways",), unknown("une liste de data/points/", document.ways, points)
    for at, deed in enumerate(document.deeds):
        if deed.id not in steps:
            yield ("deeds", at, "id"), unknown("une action de la feuille de route", deed.id, steps)
    for at, item in enumerate(document.checks):
        for place, ref in enumerate(item.points):
            known = {point.id for point in points[ref.list].items} if ref.list in points else set()
            if ref.item not in known:
                yield ("checks", at, "points", place), unknown("un point de data/points/", ref.item, known)
    for at, letter in enumerate(document.letters):
        if letter.step not in steps:
            yield ("letters", at, "step"), unknown("une action de la feuille de route", letter.step, steps)
        for place, paragraph in enumerate(letter.paragraphs):
            where = ("letters", at, "paragraphs", place)
            if paragraph.lists is not None and paragraph.lists not in LISTS:
                yield (*where, "lists"), unknown("une liste du dossier", paragraph.lists, LISTS)
            for index, sentence in enumerate(paragraph.say):
                for word in [*re.findall(r"{([^}]*)}", sentence.text), *filter(None, [sentence.when])]:
                    if word not in (*WORDS, *LISTS):
                        yield (*where, "say", index), unknown("un mot du dossier", word, (*WORDS, *LISTS))
