"""The list of components."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from macros.components import (
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
    glossary,
    identity,
    links,
    mission,
    points,
    source,
    stakeholders,
    swot,
    worksheet,
)
from macros.core.component import Component

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
    links.COMPONENT,
)


@cache
def macros() -> Mapping[str, tuple[Component, Callable[..., str]]]:
    """Return every macro that a page may call, with its component."""
    return {name: (component, macro) for component in COMPONENTS for name, macro in component.macros.items()}
