"""Who may resist a project, what they ask, what to secure and what has worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.core.component import Component

if TYPE_CHECKING:
    from macros.site.site import Site
from macros.components.stakeholders.model import Stakeholders


def stakeholders(site: Site, id: str, level: int = 3) -> str:
    """One sheet per audience, with room to note who does what, and when."""
    return site.render("stakeholders/stakeholders.html", plan=site.find(Stakeholders, id), name=id, level=level)


COMPONENT = Component(
    "stakeholders/",
    Stakeholders,
    {"stakeholders": stakeholders},
    ids={"stakeholders": "une fiche de data/stakeholders/"},
)
