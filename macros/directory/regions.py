"""Regions, départements and overseas collectivities (INSEE), as ``make data`` writes them."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from macros.component import Component
from macros.model import Model


class Department(Model):
    code: str
    name: str


class Region(Model):
    """``kind`` is ``metropole``, ``drom`` (overseas région) or ``com`` (overseas collectivity)."""

    code: str
    name: str
    kind: Literal["metropole", "drom", "com"]
    departments: list[Department] = []


class Regions(Model):
    regions: list[Region]

    @cached_property
    def by_code(self) -> dict[str, Region]:
        return {region.code: region for region in self.regions}


COMPONENT = Component("territories/regions.yml", Regions, {})
