"""Questions and answers, all readable, linkable and printable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.faq.model import Faq


def faq(site: Site, id: str, level: int = 3) -> str:
    """The questions, each a closed block that opens on paper and when its address is followed."""
    return site.render("faq/faq.html", faq=site.find(Faq, id), name=id, level=level)


COMPONENT = Component("faqs/", Faq, {"faq": faq}, ids={"faq": "une liste de questions de data/faqs/"})
