"""What data/points/ may say."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from macros.core.model import Block, Item, Text

pass


class Points(Block):
    """``style`` says how the list reads: ``steps`` are numbered, ``do`` and ``avoid`` say so in words."""

    intro: Text | None = None
    style: Literal["bullets", "steps", "do", "avoid"] = "bullets"
    items: list[Item] = Field(min_length=1)
    outro: Text | None = None
