"""What ages and when to look at it again: the texts of the project, and the sites it sends readers to."""

from __future__ import annotations

from macros.component import Component
from macros.freshness.exceptions import LinkExceptions

COMPONENT = Component("links.yml", LinkExceptions, {})
