"""What data/faqs/ may say."""

from __future__ import annotations

from pydantic import Field

from macros.core.model import Block, Id, Item, Model, Text

pass


class Entry(Model):
    """``answer`` holds one text per paragraph; ``points`` a list that follows it."""

    id: Id
    question: Text
    answer: list[Text] = Field(min_length=1)
    points: list[Item] = []
    note: Text | None = None


class Faq(Block):
    intro: Text | None = None
    questions: list[Entry] = Field(min_length=1)
