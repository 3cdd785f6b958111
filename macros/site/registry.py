"""The list of components. A page loads the scripts of its tools; without a tool, the script of the first one here that
asks for its own. It has one style sheet: that of the first one that asks for its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from macros.components import (
    actions,
    agenda,
    announcement,
    budget,
    checklist,
    council,
    diagnosis,
    directory,
    dossier,
    downloads,
    drawings,
    edition,
    entries,
    faq,
    finder,
    follow,
    glossary,
    identity,
    links,
    mission,
    news,
    offline,
    people,
    points,
    receive,
    record,
    rent,
    resume,
    search,
    source,
    stakeholders,
    step,
    survey,
    swot,
    territory,
    timeline,
    worksheet,
    years,
)
from macros.core.component import Component

COMPONENTS: tuple[Component, ...] = (
    identity.COMPONENT,
    source.COMPONENT,
    glossary.COMPONENT,
    search.COMPONENT,
    offline.COMPONENT,
    receive.COMPONENT,
    dossier.COMPONENT,
    actions.COMPONENT,
    agenda.COMPONENT,
    announcement.COMPONENT,
    budget.COMPONENT,
    checklist.COMPONENT,
    council.COMPONENT,
    diagnosis.COMPONENT,
    mission.COMPONENT,
    people.COMPONENT,
    record.COMPONENT,
    rent.COMPONENT,
    stakeholders.COMPONENT,
    survey.COMPONENT,
    swot.COMPONENT,
    territory.COMPONENT,
    worksheet.COMPONENT,
    follow.COMPONENT,
    # Beside a tool, whose script opens the dossier.
    step.COMPONENT,
    years.COMPONENT,
    # Beside a tool, the finder stays a link to the list: the two would be heavy.
    directory.COMPONENT,
    finder.COMPONENT,
    resume.COMPONENT,
    edition.COMPONENT,
    entries.COMPONENT,
    faq.COMPONENT,
    points.COMPONENT,
    timeline.COMPONENT,
    downloads.COMPONENT,
    drawings.COMPONENT,
    news.COMPONENT,
    links.COMPONENT,
)


@cache
def macros() -> Mapping[str, tuple[Component, Callable[..., str]]]:
    """Return every macro that a page may call, with its component."""
    return {name: (component, macro) for component in COMPONENTS for name, macro in component.macros.items()}
