"""What a component is: a folder here, one kind of data file, and the macros that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from macros.core.model import Model

if TYPE_CHECKING:
    from macros.core.data import Data

Check = Callable[[Any, "Data"], Iterator[tuple[tuple[str | int, ...], str]]]
"""Given a loaded document and all the data, yield the path and the French message of each problem."""


@dataclass(frozen=True)
class Component:
    """``data`` is a folder of data/ (``checklists/``, one document a file) or a single file.

    A macro takes the `macros.site.site.Site` first, then what the page writes.
    """

    data: str
    model: type[Model]
    macros: Mapping[str, Callable[..., str]]
    check: Check | None = None
    ids: Mapping[str, str] = field(default_factory=dict)
    """For each macro whose first argument names a document of this component: a French noun for it."""
