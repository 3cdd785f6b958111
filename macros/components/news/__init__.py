"""What each version brought: CHANGELOG.md and, for the directory, a comparison with the versions before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import markdown
from markupsafe import Markup

from macros.components.news.changes import changes
from macros.components.news.history import Snapshot, Version

if TYPE_CHECKING:
    from macros.site.site import Site

PAGE = "nouveautes.md"
FEED = "nouveautes/atom.xml"


@dataclass(frozen=True)
class News:
    """A version as readers are told of it. ``directory`` is None when no version stands before to compare with."""

    version: Version
    text: Markup
    directory: list[str] | None


def news(site: Site, level: int = 3) -> str:
    """Every version, the latest first, and what changed in the directory since."""
    return site.render("news/news.html", versions=list(versions(site)), since=since(site), feed=FEED, level=level)


def versions(site: Site) -> Iterator[News]:
    """Yield what CHANGELOG.md says of each version, and what changed in the directory."""
    history, now = site.data.history, Snapshot.of(site)
    for place, version in enumerate(history.versions):
        after = history.snapshots.get(version.number, now if version.number == now.version else None)
        older = [history.snapshots.get(other.number) for other in history.versions[place + 1 :]]
        before = next((snapshot for snapshot in older if snapshot), None)
        told = changes(before, after, site) if before and after else None
        yield News(version, Markup(markdown.markdown(version.text)), told)


def since(site: Site) -> list[str]:
    """Return what changed in the directory after the version that the site says it is."""
    now = Snapshot.of(site)
    released = site.data.history.snapshots.get(now.version)
    return changes(released, now, site) if released else []
