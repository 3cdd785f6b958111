"""Texts for inhabitants, composed from the dossier, and when each way to tell them is due."""

from __future__ import annotations

from macros.components.announcement.model import ROADMAP, Announcement, PointRef, check
from macros.components.checklist.model import Checklist
from macros.components.directory.model import Directory
from macros.components.dossier.model import DossierTools
from macros.components.points.model import Points
from macros.core.component import Assets, Component
from macros.core.model import SourceRef
from macros.core.page import Page
from macros.core.script_json import script_json


def announcement(page: Page, id: str, level: int = 3) -> str:
    """The texts, what not to promise in them, and the ways to tell people as a calendar."""
    found = page.find(Announcement, id)
    ways = page.find(Points, found.ways)
    reasons = {check.id: [_reason(page, ref) for ref in check.points] for check in found.checks}
    model = script_json(_model(page, found, id))
    return page.render(
        "announcement/announcement.html",
        announcement=found,
        name=id,
        level=level,
        ways=ways,
        reasons=reasons,
        cited=_cited(page, found),
        days=_days(page),
        address=_address(page, id),
        model=model,
    )


def _reason(page: Page, ref: PointRef) -> str:
    """Return what a source says that makes a promise unwise."""
    points = page.find(Points, ref.list)
    text = next(item.text for item in points.items if item.id == ref.item)
    return f"À éviter\u00a0: {text[0].lower()}{text[1:]}" if points.style == "avoid" else text


def _cited(page: Page, found: Announcement) -> SourceRef:
    """Return the source of all that the checks cite."""
    sources = [page.find(Points, ref.list).source for check in found.checks for ref in check.points]
    places = dict.fromkeys(source.place for source in sources if source.place)
    return SourceRef(id=sources[0].id, place=", ".join(places))


def _address(page: Page, id: str) -> str:
    """Return where the tool stands, from the root of the site: events of a calendar lead there."""
    tools = page.data.one(DossierTools).tools
    return next((f"{tool.page.removesuffix('.md')}/" for tool in tools if tool.key == f"announcement/{id}"), "")


def _days(page: Page) -> dict[str, tuple[int | None, int | None]]:
    """Return the first and the last day of each action of the roadmap, counted from day 0."""
    phases = page.find(Checklist, ROADMAP).phases
    return {step.id: (phase.from_day, phase.to_day) for phase in phases for step in phase.steps}


def _model(page: Page, found: Announcement, id: str) -> dict[str, object]:
    """Return what the script composes the texts from."""
    days = _days(page)
    shown = {"id", "headline", "paragraphs", "short"}
    return {
        "name": id,
        "letters": [
            {**letter.model_dump(include=shown, exclude_defaults=True), "days": days[letter.step]}
            for letter in found.letters
        ],
        "deeds": [deed.model_dump(exclude_defaults=True) for deed in found.deeds],
        "checks": [
            check.model_dump(include={"text", "words", "dates"}, exclude_defaults=True) for check in found.checks
        ],
        "federations": {federation.id: federation.label for federation in page.data.one(Directory).federations},
    }


COMPONENT = Component(
    name="announcement",
    data="announcements/",
    model=Announcement,
    check=check,
    macros={"announcement": announcement},
    ids={"announcement": "des textes de data/announcements/"},
    assets={"announcement": Assets(script="announcement", style="tools")},
    tool="announcement",
)
