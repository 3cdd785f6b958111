"""The mark of the site, as a drawing that stands in each page: a file would cost each first visit a request."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

FILE = Path(__file__).parent / "favicon.svg"
FAVICON = "data:image/svg+xml," + quote(FILE.read_text("utf-8").strip(), safe="='/:;(),-")
