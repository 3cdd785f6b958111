"""The mark of the site, as a drawing that stands in each page: a file would cost each first visit a request."""

from __future__ import annotations

from pathlib import Path
from string import Template
from urllib.parse import quote

from macros.theme.colours import THEMES

_DRAWING = Template((Path(__file__).parent / "favicon.svg").read_text("utf-8"))
MARK = _DRAWING.substitute({theme: colours["accent"] for theme, colours in THEMES.items()})
"""The drawing itself, in SVG."""
FAVICON = "data:image/svg+xml," + quote(MARK.strip(), safe="='/:;(),-")
