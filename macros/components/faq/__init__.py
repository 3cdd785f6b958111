"""Questions and answers, all readable, linkable and printable."""

from __future__ import annotations

from macros.components.faq.model import Faq
from macros.core.component import Component
from macros.core.page import Page


def faq(page: Page, id: str, level: int = 3) -> str:
    """The questions, each a closed block that opens on paper and when its address is followed."""
    return page.render("faq/faq.html", faq=page.find(Faq, id), name=id, level=level)


COMPONENT = Component(
    name="faq", data="faqs/", model=Faq, macros={"faq": faq}, ids={"faq": "une liste de questions de data/faqs/"}
)
