"""What each version brought: CHANGELOG.md and, for the directory, a comparison with the versions before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import markdown
from markupsafe import Markup

from macros.components.news.changes import changes
from macros.components.news.history import History, Snapshot, Version
from macros.core.component import Assets, Component
from macros.core.data import Data
from macros.core.page import Page

PAGE = "nouveautes.md"
FEED = "nouveautes/atom.xml"


@dataclass(frozen=True)
class News:
    """A version as readers are told of it. ``directory`` is None when no version stands before to compare with."""

    version: Version
    text: Markup
    directory: list[str] | None


def news(page: Page, level: int = 3) -> str:
    """Every version, the latest first, and what changed in the directory since."""
    return page.render(
        "news/news.html", versions=list(versions(page.data)), since=since(page.data), feed=FEED, level=level
    )


def versions(data: Data) -> Iterator[News]:
    """Yield what CHANGELOG.md says of each version, and what changed in the directory."""
    history, now = data.one(History), Snapshot.of(data)
    for place, version in enumerate(history.versions):
        after = history.snapshots.get(version.number, now if version.number == now.version else None)
        older = [history.snapshots.get(other.number) for other in history.versions[place + 1 :]]
        before = next((snapshot for snapshot in older if snapshot), None)
        told = changes(before, after, data) if before and after else None
        yield News(version, Markup(markdown.markdown(version.text)), told)


def since(data: Data) -> list[str]:
    """Return what changed in the directory after the version that the site says it is."""
    now = Snapshot.of(data)
    released = data.one(History).snapshots.get(now.version)
    return changes(released, now, data) if released else []


COMPONENT = Component(name="news", macros={"news": news}, assets={"news": Assets(head="news/head.html")})
