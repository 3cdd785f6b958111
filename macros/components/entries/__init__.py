"""Ways in: cards or a list of links, one per need, role or tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.entries.model import Entries


def entries(site: Site, id: str, level: int = 3) -> str:
    """The cards or the list."""
    return site.render("entries/entries.html", entries=site.find(Entries, id), name=id, level=level)


COMPONENT = Component(
    "entries/", Entries, {"entries": entries}, ids={"entries": "une liste d’entrées de data/entries/"}
)
