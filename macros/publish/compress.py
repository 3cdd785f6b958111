"""Compress files once for all visits: a server finds ``page.html.br`` and ``page.html.gz`` beside ``page.html``."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli  # type: ignore[import-untyped]

COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".csv", ".ics", ".vcf", ".geojson", ".yml"}
LEAST = 256
"""Below, there is nothing to gain."""


def write(site_dir: Path) -> None:
    """Write a .br and a .gz beside each text of the site."""
    files = [path for path in sorted(site_dir.rglob("*")) if path.suffix in COMPRESSED and path.stat().st_size >= LEAST]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_write, files))


def _write(path: Path) -> None:
    content = path.read_bytes()
    path.with_name(path.name + ".br").write_bytes(brotli.compress(content, quality=11))
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(content, 9, mtime=0))
