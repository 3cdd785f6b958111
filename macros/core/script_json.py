"""JSON that stands in a page, inside a script element."""

from __future__ import annotations

import json


def script_json(content: object) -> str:
    """Return JSON in which nothing can close a script element."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
