"""Questions and answers, all readable, linkable and printable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from macros.core.component import Component
from macros.core.model import Block, Id, Item, Model, Text

if TYPE_CHECKING:
    from macros.site.site import Site


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


def faq(site: Site, id: str, level: int = 3) -> str:
    """The questions, each a closed block that opens on paper and when its address is followed."""
    return site.render("faq/faq.html", faq=site.find(Faq, id), name=id, level=level)


COMPONENT = Component("faqs/", Faq, {"faq": faq}, ids={"faq": "une liste de questions de data/faqs/"})
