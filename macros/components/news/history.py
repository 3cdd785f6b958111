"""The versions that CHANGELOG.md tells of, and the directory as each published it (data/releases/)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError

from macros.components.directory.model import Directory
from macros.components.identity.model import Identity
from macros.core.data import Data
from macros.core.dates import MONTHS
from macros.core.problems import Problem, shown

FILE = "CHANGELOG.md"
FOLDER = "data/releases"
TITLE = re.compile(rf"## (\d+\.\d+\.\d+) – (\d{{1,2}})(?:er)? ({'|'.join(MONTHS)}) (\d{{4}})")
EXPECTED = "attendu un titre comme « ## 1.2.0 – 3 mars 2027 »"


class Card(BaseModel):
    """What is compared of a federation, of the national movement or of a territory without federation."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    acronym: str | None = None
    name: str | None = None
    regions: list[str] = []
    phone: str | None = None
    email: str | None = None
    site: str | None = None
    status: str = "active"
    notes: list[str] = []
    reason: str | None = None
    neighbour: str | None = None


class Snapshot(BaseModel):
    """The directory of one version: each card by its permanent id."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: str
    cards: dict[str, Card]

    @classmethod
    def of(cls, data: Data) -> Self:
        """Return that of the data as they are now."""
        directory, fields = data.one(Directory), set(Card.model_fields)
        cards = {
            one.id: Card(**one.model_dump(include=fields) | {"notes": one.doubts}) for one in directory.federations
        }
        national = directory.national
        cards["national"] = Card(**national.model_dump(include=fields), notes=[national.note])
        for territory in directory.uncovered:
            card = Card(**territory.model_dump(include=fields), regions=[territory.code])
            cards[f"territoire-{territory.code}"] = card
        return cls(version=data.one(Identity).version, cards=cards)


@dataclass(frozen=True)
class Version:
    """A part of CHANGELOG.md. ``text`` is its Markdown."""

    number: str
    published_on: date
    text: str

    @property
    def id(self) -> str:
        return f"version-{self.number.replace('.', '-')}"


@dataclass
class History:
    """The versions, the latest first, and the directory of those that were published."""

    versions: list[Version] = field(default_factory=list)
    snapshots: dict[str, Snapshot] = field(default_factory=dict)


def load(root: Path) -> tuple[History, list[Problem]]:
    """Return the history of the project in `root`, and what is wrong in it."""
    history, problems = History(), list[Problem]()
    try:
        text = (root / FILE).read_text("utf-8")
    except FileNotFoundError:
        return history, [Problem(FILE, 1, "", "attendu ce fichier, reçu rien")]
    for found in _versions(text):
        if isinstance(found, Version):
            history.versions.append(found)
        else:
            problems.append(found)
    for path in sorted((root / FOLDER).glob("*.json")):
        try:
            snapshot = Snapshot.model_validate_json(path.read_text("utf-8"))
        except (ValidationError, UnicodeDecodeError):
            snapshot = None
        if snapshot and path.stem == snapshot.version in {version.number for version in history.versions}:
            history.snapshots[snapshot.version] = snapshot
        elif not problems:
            message = f"attendu l’annuaire d’une version de {FILE}, écrit par « make snapshot », reçu autre chose"
            problems.append(Problem(f"{FOLDER}/{path.name}", 1, "", message))
    return history, problems


def _versions(text: str) -> Iterator[Version | Problem]:
    lines = text.splitlines()
    titles = [number for number, line in enumerate(lines) if line.startswith("## ")]
    latest: date | None = None
    for title, end in zip(titles, [*titles[1:], len(lines)], strict=True):
        match = TITLE.fullmatch(" ".join(lines[title].split()))
        try:
            day = date(int(match[4]), MONTHS.index(match[3]) + 1, int(match[2])) if match else None
        except ValueError:
            day = None
        if not match or not day:
            yield Problem(FILE, title + 1, "", f"{EXPECTED}, reçu {shown(lines[title])}")
            continue
        if latest and day > latest:
            yield Problem(FILE, title + 1, "", "attendu la version la plus récente d’abord, reçu une date plus récente")
        latest = day
        yield Version(match[1], day, "\n".join(lines[title + 1 : end]).strip())
