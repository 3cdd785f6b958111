"""List everything that ages, with the day to review it, who does, and the line to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.components.identity.model import Identity
from macros.core.data import Data, walk
from macros.core.model import Dated, Verified
from macros.core.yaml_strict import YamlFile, read_file, read_front_matter, read_utf8
from macros.site.registry import COMPONENTS

Ages = Dated | Verified
NAMES = ("title", "label", "term", "name", "code", "url")
"""The fields that name what ages, the best one first."""


@dataclass(frozen=True, order=True)
class Review:
    """``file`` is relative to the project; ``line`` is that of the date to change."""

    review_by: date
    file: str
    line: int
    title: str
    reviewed_on: date
    owner: str

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


def reviews(root: Path, data: Data) -> list[Review]:
    """Return what ages in the project in `root`, the most urgent first."""
    found = list[Review]()
    for component in COMPONENTS:
        if component.model is None:
            continue
        for name, document in data.all(component.model).items():
            file = f"data/{component.data}" + (f"{name}.yml" if component.data.endswith("/") else "")
            dated = [(path, value) for path, value in walk(document) if isinstance(value, Ages)]
            if dated:
                found += _reviews(file, read_file(root / file), dated, data)
    for page, meta in data.pages.items():
        front_matter, _ = read_front_matter(read_utf8(root / "docs" / page))
        found += _reviews(f"docs/{page}", front_matter, [((), meta)], data)
    return sorted(found)


def overdue(found: Sequence[Review], today: date) -> list[Review]:
    """Return the reviews whose last day has gone."""
    return [review for review in found if review.review_by < today]


def _reviews(
    file: str, document: YamlFile, dated: Sequence[tuple[tuple[str | int, ...], Ages]], data: Data
) -> Iterator[Review]:
    policy = data.one(Identity).review
    whole = dated[0][1]
    for path, value in dated:
        last = value.reviewed_on or whole.reviewed_on
        if last is None or (path and value.reviewed_on is None and value.review_by is None):
            continue  # a part without a date is reviewed with the whole
        title = next((str(getattr(value, name)) for name in NAMES if getattr(value, name, None)), Path(file).stem)
        yield Review(
            review_by=policy.review_by(value, whole),
            file=file,
            line=_line(document, path),
            title=title,
            reviewed_on=last,
            owner=value.owner or whole.owner or policy.owner,
        )


def _line(document: YamlFile, path: tuple[str | int, ...]) -> int:
    fields = [(*path, name) for name in ("reviewed_on", "verified_on", "review_by")]
    return document.line(next((field for field in fields if field in document.lines), path))
