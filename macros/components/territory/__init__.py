"""The territory that the état des lieux counts, and the public files that say something of it."""

from __future__ import annotations

from macros.components.territory.model import PublicFiles
from macros.core.component import Component

COMPONENT = Component(name="territory", data="public-files.yml", model=PublicFiles)
