"""Make every document that changed, on two processors, and say so."""

from __future__ import annotations

import functools
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from macros.components.downloads.model import Document, Documents
from macros.core.formats import FORMATS
from macros.core.typography import french_size
from macros.documents.cache import Cache, code, everything
from macros.documents.libraries import check_libraries
from macros.documents.paper_site import PaperSite
from macros.site.load import load


@dataclass(frozen=True)
class Job:
    """A file to make. ``key`` changes with everything that its content depends on."""

    file: str
    key: str
    make: Callable[[], bytes]


def build(root: Path, folder: Path) -> list[str]:
    """Write every document of the catalogue in `folder`, and nothing else; return those that were made."""
    started, inputs = time.monotonic(), everything(root)
    site = PaperSite.of(load(root))
    os.environ["SOURCE_DATE_EPOCH"] = source_date(site)
    folder.mkdir(parents=True, exist_ok=True)
    cache = Cache(folder)
    jobs = list(jobs_of(site))
    stale = [job for job in jobs if not cache.fresh(job.file, job.key)]
    if any(job.file.endswith(".pdf") for job in stale):
        check_libraries()
    done = False
    try:
        for job, content in _run(stale):
            cache.add(job.file, job.key, content)
            print(f"{job.file} : {french_size(len(content))}", flush=True)
        done = True
    finally:
        # Interrupted, the next build goes on from here.
        cache.close({job.file for job in jobs}, inputs if done else None)
    size = sum((folder / job.file).stat().st_size for job in jobs)
    spent = time.monotonic() - started
    print(f"{len(jobs)} documents ({french_size(size)}), dont {len(stale)} fabriqués en {spent:.0f} s.")
    return [job.file for job in stale]


def source_date(site: PaperSite) -> str:
    """Return the one moment that files are dated from: that of the edition, whenever they are made."""
    published = datetime.combine(site.identity.published_on, datetime.min.time(), UTC)
    return str(int(published.timestamp()))


def jobs_of(site: PaperSite) -> Iterator[Job]:
    """Yield the files to make, the longest first as the catalogue has it: two processors then end together."""
    programs = code()
    for document in site.data.one(Documents).documents:
        for format in document.formats:
            make = _maker(site, document, format)
            key = hashlib.sha256(repr((programs, make.func.__qualname__, make.args)).encode()).hexdigest()
            yield Job(document.file(format), key, make)


def _maker(site: PaperSite, document: Document, format: str) -> functools.partial[bytes]:
    """Return what makes a document in a format: the module that `FORMATS` names has a function ``maker`` for it."""
    module = import_module(f"macros.documents.{FORMATS[format].module}")
    made: functools.partial[bytes] = module.maker(site, document, format)
    return made


def _run(jobs: list[Job]) -> Iterator[tuple[Job, bytes]]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        running = {pool.submit(job.make): job for job in jobs}
        try:
            for future in as_completed(running):
                yield running[future], future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
