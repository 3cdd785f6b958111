"""The list of components."""

from __future__ import annotations

from macros import (
    agenda,
    budget,
    checklist,
    diagnosis,
    directory,
    dossier,
    downloads,
    edition,
    entries,
    faq,
    finder,
    freshness,
    glossary,
    identity,
    mission,
    points,
    source,
    stakeholders,
    swot,
    worksheet,
)
from macros.component import Component

COMPONENTS: tuple[Component, ...] = (
    identity.COMPONENT,
    source.COMPONENT,
    glossary.COMPONENT,
    finder.COMPONENT,
    directory.COMPONENT,
    edition.COMPONENT,
    checklist.COMPONENT,
    worksheet.COMPONENT,
    budget.COMPONENT,
    diagnosis.COMPONENT,
    agenda.COMPONENT,
    mission.COMPONENT,
    swot.COMPONENT,
    stakeholders.COMPONENT,
    faq.COMPONENT,
    points.COMPONENT,
    entries.COMPONENT,
    downloads.COMPONENT,
    dossier.COMPONENT,
    freshness.COMPONENT,
)
