"""The dossiers of the invented communes, read and counted without any code of the site: what a table must show."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from tests.conftest import ROOT

GENERATOR = ROOT / "tests" / "fixtures" / "communes" / "communes.mjs"
TODAY = date(2026, 11, 22)
"""The day on which the invented communes were written."""
ROADMAP = "checklist/100-jours"
MEETING = "agenda/premiere-reunion"
MONTHS = [
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
]
OVER = ("done", "none")
DIAGNOSIS = "diagnosis/etat-des-lieux"
PROFESSIONS = {
    "médecin généraliste": "Médecin généraliste",
    "médecins généralistes": "Médecin généraliste",
    "infirmière ou infirmier": "Infirmière ou infirmier",
    "infirmières": "Infirmière ou infirmier",
}
"""The ways in which the communes write one profession."""
AGES = {"62": "De 60 à 64 ans", "je ne sais pas": None}

Entries = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class File:
    name: str
    id: str
    saved_at: str
    entries: Entries
    is_partial: bool

    def value(self, key: str) -> Any:
        return self.entries.get(key, {}).get("v")

    @property
    def code(self) -> str:
        return str(self.value("commune/code") or "")

    def holds(self, prefix: str) -> bool:
        """Whether a reader sees something under a key."""
        return any(
            key.startswith(f"{prefix}/")
            and entry["v"] is not None
            and not re.search(r"/row/[^/]+/(order|deleted)$", key)
            for key, entry in self.entries.items()
        )

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """Return the rows of a list, those removed apart, in their order."""
        found: dict[str, dict[str, Any]] = {}
        for key, entry in self.entries.items():
            if match := re.fullmatch(rf"{re.escape(collection)}/row/([^/]+)/([^/]+)", key):
                found.setdefault(match[1], {})[match[2]] = entry["v"]
        alive = [{field: value for field, value in row.items() if value is not None} for row in found.values()]
        kept = [row for row in alive if set(row) - {"deleted"}]
        return sorted(kept, key=lambda row: row.get("order", float("inf")))


def write(folder: Path, count: int = 100, size: int = 0) -> tuple[list[Path], list[dict[str, str]]]:
    """Write the files of the invented communes; return them, and what each is."""
    command = ["node", str(GENERATOR), str(folder), str(count), str(size)]
    subprocess.run(command, check=True)
    told: list[dict[str, str]] = json.loads(Path(f"{folder}.json").read_text("utf-8"))
    return [folder / each["name"] for each in told], told


def read(path: Path) -> File:
    """Read a sound file, which holds its data alone or after lines in French."""
    text = path.read_text("utf-8-sig")
    head, marker, after = text.partition(" =====\n")
    data = json.loads(after if marker else text)
    return File(path.name, data["id"], data["savedAt"], data["entries"], "partie" in head if marker else False)


def communes(files: Iterable[File], prefix: str = ROADMAP) -> list[File]:
    """
    Return one dossier for each commune: of its files, the latest that holds something under a key, with what the other
    files of the same dossier add to it. A part stands alone.
    """
    files = list(files)
    codes: dict[str, set[str]] = {}
    for file in files:
        codes.setdefault(file.id, set()).update({file.code} - {""})
    groups: dict[str, list[File]] = {}
    for file in files:
        code = file.code or (min(codes[file.id]) if len(codes[file.id]) == 1 else "")
        groups.setdefault(code or file.id, []).append(file)
    return [_shown(group, prefix) for group in groups.values()]


def _shown(group: list[File], prefix: str) -> File:
    group = sorted(group, key=lambda file: file.saved_at, reverse=True)
    latest = next((file for file in group if file.holds(prefix)), group[0])
    if latest.is_partial:
        return latest
    entries: Entries = {}
    for file in group:
        if file.id != latest.id:
            continue
        for key, entry in file.entries.items():
            if key not in entries or entries[key]["t"] < entry["t"]:
                entries[key] = entry
    return File(latest.name, latest.id, latest.saved_at, entries, False)


def day_in(text: object) -> date | None:
    """Read a day in one of the ways in which the communes write it."""
    typed = str(text or "")
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", typed):
        return date(*map(int, match.groups()))
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", typed):
        day, month, year = map(int, match.groups())
        return date(year, month, day)
    if match := re.fullmatch(r"(\d{1,2}) (\S+) (\d{4})", typed):
        return date(int(match[3]), MONTHS.index(match[2]) + 1, int(match[1]))
    return None


def in_words(day: date) -> str:
    """« 1er décembre 2026 »"""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


@cache
def steps() -> list[tuple[str, int]]:
    """Return the actions of the roadmap, each with the last of its days."""
    roadmap = yaml.safe_load((ROOT / "data" / "checklists" / "100-jours.yml").read_text("utf-8"))
    return [(step["id"], phase["to_day"]) for phase in roadmap["phases"] for step in phase["steps"]]


def actions(file: File) -> Iterator[tuple[str, date | None]]:
    """Yield the state and the day of every action: those of the roadmap, then the commune's own."""
    start = day_in(file.value(f"{ROADMAP}/start"))
    for id, to_day in steps():
        yield (
            file.value(f"{ROADMAP}/step/{id}/status") or "todo",
            start + timedelta(days=to_day) if start else None,
        )
    for row in file.rows(f"{ROADMAP}/own"):
        yield row.get("status", "todo"), day_in(row.get("due"))


def dates(file: File) -> Iterator[date | None]:
    """Yield every date to come that the table may tell."""
    yield day_in(file.value(f"{MEETING}/date"))
    yield from (day_in(row.get("date")) for row in file.rows("worksheet/grille-de-visite/sheets"))
    yield from (day_in(row.get("due")) for row in file.rows(f"{MEETING}/decisions") if row.get("title"))
    yield from (due for status, due in actions(file) if status not in OVER)


def expected(file: File) -> dict[str, object]:
    """Return what a line of the table says of a commune."""
    all_actions = list(actions(file))
    start = day_in(file.value(f"{ROADMAP}/start"))
    coming = sorted(day for day in dates(file) if day and day >= TODAY)
    last = max(entry["t"] for entry in file.entries.values())
    written = datetime.fromtimestamp(last / 1000, ZoneInfo("Europe/Paris")).date()
    authors = {entry["d"] for entry in file.entries.values() if entry["t"] == last and "d" in entry}
    is_told = file.holds(ROADMAP) or not file.is_partial
    late = sum(1 for status, due in all_actions if due and due < TODAY and status not in OVER)
    return {
        "day": (TODAY - start).days if start else None,
        "done": f"{sum(status == 'done' for status, _ in all_actions)} sur {len(all_actions)}" if is_told else None,
        "late": str(late) if is_told else None,
        "blocked": str(sum(status == "blocked" for status, _ in all_actions)) if is_told else None,
        "date": in_words(coming[0]) if coming else None,
        "changed": in_words(written),
        "by": authors,
        "demands": demands(file),
    }


def demands(file: File) -> list[str]:
    """Return what the commune still asks of its federation."""
    rows = file.rows("record/appel-federation/demandes")
    return [row["demande"] for row in rows if row.get("reponse") not in ("obtenue", "refusee")]


def profession(written: str) -> str:
    return PROFESSIONS.get(written.lower(), written)


def professionals(files: Iterable[File]) -> dict[str, Counter[str]]:
    """
    Count the professionals of the communes: by profession, by year of departure, by age. Those around a commune, and
    those whose number cannot be read, count nowhere; what is not said is unknown.
    """
    counts: dict[str, Counter[str]] = {"professions": Counter(), "departures": Counter(), "ages": Counter()}
    for file in files:
        for row in file.rows(f"{DIAGNOSIS}/qui-exerce"):
            typed = row.get("count", "")
            if not typed.isdecimal() or row.get("place") == "À proximité":
                continue
            year = re.search(r"20\d\d", row.get("departure", ""))
            leaves = "Aucun départ prévu" if row.get("departure") == "aucun" else "Départ inconnu ou non dit"
            age = AGES.get(row.get("age"), row.get("age")) or "Âge inconnu, non dit ou illisible"
            counts["professions"][profession(row["profession"])] += int(typed)
            counts["departures"][year[0] if year else leaves] += int(typed)
            counts["ages"][age] += int(typed)
    return counts


def needs(files: Iterable[File]) -> int:
    """Return how many needs the communes heard."""
    return sum(1 for file in files for row in file.rows(f"{DIAGNOSIS}/besoins-entendus") if row.get("need"))
