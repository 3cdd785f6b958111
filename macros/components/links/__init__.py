"""The links to other sites that no longer answer to a program, and why they stay. No page shows them."""

from __future__ import annotations

from macros.components.links.model import LinkExceptions
from macros.core.component import Component

COMPONENT = Component(name="links", data="links.yml", model=LinkExceptions)
