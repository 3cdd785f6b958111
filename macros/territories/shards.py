"""Write the territories as small classic scripts, of which the finder loads one or two per question.

Every script calls one global function with its name and its data:

- ``core.js``: régions, départements, postal codes that the prefix does not decide, first key of each names shard;
- ``n00.js``…: names in the order of their search key, about 500 a script;
- ``d01.js``…: the communes of a département, in the order of their code, present and former;
- ``t01.js``…: their intercommunalités and populations (`macros.territories.counted`).

The data of names and départements is text, one place a line: ``code;postal codes;name``, then thousands of inhabitants
where there are some, or, for a former commune or an arrondissement, ``;kind;code and name of the present commune``. In
the script of a département a former commune has neither postal codes nor the name of the present one.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from macros.territories import Commune, Region

CALLBACK = "boussoleTerritory"
# Measured: 500 keeps a question below 25 kB, with two shards to read and two more for a misspelling.
NAMES_PER_SHARD = 500

KIND_LETTERS = {"deleguee": "d", "associee": "a", "ancienne": "f", "arrondissement": "m"}
# Names in use that are no longer, or never were, official: the régions before 2016 and usual initials.
ALIASES = {
    "Alsace": "44",
    "Aquitaine": "75",
    "AURA": "84",
    "Auvergne": "84",
    "Basse-Normandie": "28",
    "BFC": "27",
    "Bourgogne": "27",
    "Champagne-Ardenne": "44",
    "Franche-Comté": "27",
    "Haute-Normandie": "28",
    "HDF": "32",
    "IDF": "11",
    "Languedoc-Roussillon": "76",
    "Limousin": "75",
    "Lorraine": "44",
    "Midi-Pyrénées": "76",
    "Nord-Pas-de-Calais": "32",
    "PACA": "93",
    "Picardie": "32",
    "Poitou-Charentes": "75",
    "Rhône-Alpes": "84",
}


def shard_scripts(communes: Sequence[Commune], regions: Sequence[Region]) -> dict[str, str]:
    """Return every script, file name → text."""
    present = {commune.code: commune for commune in communes if commune.kind == "commune"}
    names = list(_name_shards(communes, present))
    departments = defaultdict(list)
    for commune in sorted(communes, key=lambda commune: (commune.kind != "commune", commune.code)):
        if commune.kind == "commune":
            departments[commune.department].append(_line(commune, present))
        elif commune.code not in present:
            fields = [commune.code, "", commune.name, KIND_LETTERS[commune.kind], commune.commune]
            departments[commune.department].append(_text(fields))
    shards: dict[str, object] = {
        "core": {
            "regions": [[region.code, region.name] for region in regions],
            "departments": [list(row) for row in _departments(regions)],
            "postcodes": {code: " ".join(found) for code, found in _undecided_postcodes(present.values())},
            "aliases": ALIASES,
            "names": [first for first, _ in names],
        }
    }
    shards |= {f"n{number:02}": "\n".join(lines) for number, (_, lines) in enumerate(names)}
    shards |= {f"d{code.lower()}": "\n".join(lines) for code, lines in sorted(departments.items())}
    return {f"{name}.js": script(name, data) for name, data in shards.items()}


def sort_key(name: str) -> str:
    """Return the key that decides a name's shard; fold.mjs computes the same one in the browser.

    "Saint-Malo" is filed under M: one name in ten begins with Saint. Without spaces, "Villeneuve dAscq" is filed where
    "Villeneuve-d'Ascq" is.
    """
    text = unicodedata.normalize("NFD", name.lower().replace("œ", "oe").replace("æ", "ae"))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"[^a-z0-9]+", " ", text).strip()
    text = re.sub(r"\b(\d+)(?:er|e) arrondissement$", r"\1", text)
    text = re.sub(r"^(?:l|le|la|les) (?=.)", "", text)
    text = re.sub(r"\b(?:saint|sainte|saints|saintes|st|ste|sts|stes) (?=.)", "st ", text)
    text = text.replace(" lez ", " les ")
    return text.removeprefix("st ").replace(" ", "")


def postcode_departments(postcode: str) -> list[str]:
    """Return what the first digits say: the départements in which the postal code should be.

    lookup.mjs applies the same rule, after the exceptions listed in the core shard.
    """
    if postcode[:2] in {"97", "98"}:
        return [postcode[:3]]
    if postcode[:2] == "20":
        return ["2A"] if postcode[2] in "01" else ["2B"]
    return [postcode[:2]]


def _name_shards(communes: Iterable[Commune], present: dict[str, Commune]) -> Iterator[tuple[str, list[str]]]:
    """Yield the first key and the lines of each names shard; equal keys are never separated."""
    entries = sorted(
        (sort_key(commune.name), commune.kind != "commune", commune.name, commune.code, _line(commune, present))
        for commune in communes
        if not _is_double(commune, present)
    )
    first, lines, previous = "", list[str](), ""
    for key, *_, line in entries:
        if len(lines) >= NAMES_PER_SHARD and key != previous:
            yield first, lines
            first, lines = key, []
        lines.append(line)
        previous = key
    yield first, lines


def _is_double(commune: Commune, present: dict[str, Commune]) -> bool:
    """Tell whether a former commune bears the very name of the present one."""
    return commune.kind != "commune" and sort_key(commune.name) == sort_key(present[commune.commune].name)


def _line(commune: Commune, present: dict[str, Commune]) -> str:
    fields = [commune.code, " ".join(commune.postcodes), commune.name]
    if commune.kind != "commune":
        fields += [KIND_LETTERS[commune.kind], commune.commune, present[commune.commune].name]
    elif commune.thousands:
        fields.append(str(commune.thousands))
    return _text(fields)


def _text(fields: Iterable[str]) -> str:
    return ";".join(fields).replace("'", "’")


def _departments(regions: Iterable[Region]) -> Iterator[tuple[str, str, str]]:
    for region in regions:
        if region.kind == "com":
            yield region.code, region.name, region.code
        for department in region.departments:
            yield department.code, department.name, region.code


def _undecided_postcodes(communes: Iterable[Commune]) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, set[str]] = defaultdict(set)
    for commune in communes:
        for postcode in commune.postcodes:
            found[postcode].add(commune.department)
    for postcode, departments in sorted(found.items()):
        if sorted(departments) != postcode_departments(postcode):
            yield postcode, sorted(departments)


def script(name: str, data: object) -> str:
    """Return the script of a shard."""
    # A template literal keeps a place a line, so that a yearly refresh can be read as a diff.
    text = f"`{data}`" if isinstance(data, str) else _json(data)
    return f'{CALLBACK}("{name}",{text})\n'


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
