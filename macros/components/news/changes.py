"""Compare two directories, field by field, in French."""

from __future__ import annotations

from collections.abc import Iterator

from macros.components.directory.model import Regions
from macros.components.news.history import Card, Snapshot
from macros.core.data import Data

GIVEN = {
    "acronym": "le sigle",
    "name": "le nom",
    "phone": "le téléphone",
    "email": "l’adresse de courriel",
    "site": "le site",
}
"""Fields whose value is told."""
SAID = {
    "regions": "le territoire couvert change",
    "notes": "nos remarques changent",
    "reason": "notre explication change",
    "neighbour": "la fédération voisine à appeler change",
}


def changes(before: Snapshot, after: Snapshot, data: Data) -> list[str]:
    """Return what changed: arrivals, departures, then each field that differs."""
    told = []
    for id in sorted(before.cards.keys() | after.cards.keys()):
        old, new = before.cards.get(id), after.cards.get(id)
        place = _place(id, new or old or Card(), data)
        told += [f"{place} : {change}" for change in _differences(id, old, new)]
    return sorted(told)


def _place(id: str, card: Card, data: Data) -> str:
    regions = data.one(Regions).by_code
    names = [regions[code].name for code in card.regions if code in regions]
    return " et ".join(names) or ("Mouvement national" if id == "national" else card.name or id)


def _differences(id: str, old: Card | None, new: Card | None) -> Iterator[str]:
    without = id.startswith("territoire-")
    if not old or not new:
        arrival = "plus de fédération à donner" if without else "une nouvelle fédération"
        departure = "le territoire a maintenant une fédération" if without else "la fédération n’est plus donnée"
        yield arrival if new else departure
        return
    for field, label in GIVEN.items():
        was, now = getattr(old, field), getattr(new, field)
        if was == now:
            continue
        if now is None:
            yield f"{label} n’est plus donné" + ("e" if field == "email" else "")
        else:
            yield f"{label} change, {now}" + (f" au lieu de {was}" if was else "")
    for field, words in SAID.items():
        if getattr(old, field) != getattr(new, field):
            yield words
    if old.status != new.status:
        yield "la fiche est à vérifier" if new.status == "to-check" else "la fiche n’est plus à vérifier"
