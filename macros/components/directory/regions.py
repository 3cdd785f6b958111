"""Regions, départements and overseas collectivities, checked with the other data when the site builds."""

from __future__ import annotations

from functools import cached_property

from macros.core.model import Model
from macros.territories import Region


class Regions(Model):
    regions: list[Region]

    @cached_property
    def by_code(self) -> dict[str, Region]:
        return {region.code: region for region in self.regions}
