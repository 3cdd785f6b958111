"""What a component is: a folder of components/, which says here everything that the rest of the project must know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.core.data import Data
from macros.core.model import Model
from macros.core.tables import Lists, Workbook

Problems = Iterator[tuple[tuple[str | int, ...], str]]
"""The path of each problem in a document, and its French message."""


def _always(document: Any) -> bool:
    return True


TOOLS = "tools"
"""The bundles that all tools of the dossier share."""


@dataclass(frozen=True, kw_only=True)
class Assets:
    """What a page that calls a macro loads, named after their bundles: one style sheet, and one script or those of its
    tools, which stand on that of all tools.

    ``head`` is a template for the page's head. ``when`` says of the document shown whether it needs all this;
    ``served`` is said of what a page opened from a folder does without.
    """

    script: str = "base"
    style: str = "site"
    head: str | None = None
    when: Callable[[Any], bool] = _always
    served: bool = False

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts of the page, in the order in which they run."""
        return (TOOLS, self.script) if self.style == TOOLS else (self.script,)


@dataclass(frozen=True, kw_only=True)
class Component:
    """``data`` is a folder of data/ (``checklists/``, one document a file), a single file, or nothing.

    A macro takes the `macros.core.page.Page` that calls it, then what the page writes.
    """

    name: str
    """That of its folder."""

    data: str = ""
    model: type[Model] | None = None
    check: Callable[[Any, Data], Problems] | None = None
    """Given a loaded document and all the data, yield what is wrong."""

    macros: Mapping[str, Callable[..., str]] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    """For each macro whose first argument names a document of this component: a French noun for it."""

    assets: Mapping[str, Assets] = field(default_factory=dict)
    """What a macro needs beyond what every page loads."""

    tool: str | None = None
    """The macro that shows it in the dossier, when visitors fill it in."""

    tables: Callable[[Any, Lists], Workbook] | None = None
    """What a spreadsheet of its documents holds, where they can be had as one."""

    shared: Mapping[str, Callable[[Data], object]] = field(default_factory=dict)
    """What the templates of every component may use by this name. Computed once a build."""

    def files(self, root: Path) -> list[Path]:
        """Return the files that it reads in the project in `root`; the one that must exist may be missing."""
        path = root / "data" / self.data
        if self.data.endswith("/"):
            return sorted(path.glob("*.yml"))
        return [path] if self.data else []
