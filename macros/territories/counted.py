"""Write the intercommunalités and populations of each département as a small script, ``t01.js`` beside ``d01.js``.

Its data is text, in which a line is one of these:

- ``département;région;France;version;day``, the first one: their populations, each the sum of its communes, then the
  version of the package and the day when it was published;
- ``SIREN;kind;name``: an intercommunalité that has a commune in the département. Its members follow, all of them.
  ``;;`` comes before the communes that have none;
- ``code;population``: a commune of the département, whose name is in ``d01.js``;
- ``code;population;name;former codes``: a member of another département;
- ``code;=present code``: a former commune that has gone to another département.

A population that the package does not give is empty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from macros.territories import Commune, Epci
from macros.territories.etalab import PUBLISHED, VERSION
from macros.territories.shards import script


def counted_scripts(communes: Sequence[Commune], epcis: Iterable[Epci]) -> dict[str, str]:
    """Return every script, file name → text."""
    present = {commune.code: commune for commune in communes if commune.kind == "commune"}
    former: dict[str, set[str]] = defaultdict(set)
    for commune in communes:
        if commune.code not in present:
            former[commune.commune].add(commune.code)
    departments, regions = defaultdict[str, int](int), defaultdict[str, int](int)
    region_of = {commune.department: commune.region for commune in present.values()}
    for commune in present.values():
        if commune.population is not None:
            departments[commune.department] += commune.population
            regions[commune.region] += commune.population
    end = f"{sum(departments.values())};{VERSION};{PUBLISHED}"
    lines = {
        code: [f"{departments.get(code, '')};{regions.get(region, '')};{end}"]
        for code, region in sorted(region_of.items())
    }
    for epci in epcis:
        members = [present[code] for code in epci.communes]
        for department in {member.department for member in members}:
            lines[department].append(f"{epci.code};{epci.kind};{epci.name}")
            lines[department] += [_member(member, department, former[member.code]) for member in members]
    grouped = {code for epci in epcis for code in epci.communes}
    for department, rest in lines.items():
        alone = [it for it in present.values() if it.department == department and it.code not in grouped]
        if alone:
            rest += [";;", *(_member(commune, department, ()) for commune in alone)]
    for now, codes in sorted(former.items()):
        for old in sorted(codes):
            # Overseas, a département has three digits. No département has the first ones of Corsica's oldest codes.
            left = next((code for code in (old[:3], old[:2]) if code in lines), present[now].department)
            if left != present[now].department:
                lines[left].append(f"{old};={now}")
    return {f"t{code.lower()}.js": script(f"t{code.lower()}", "\n".join(rest)) for code, rest in lines.items()}


def _member(commune: Commune, department: str, former: Iterable[str]) -> str:
    population = "" if commune.population is None else str(commune.population)
    if commune.department == department:
        return f"{commune.code};{population}"
    name = commune.name.replace("'", "’")
    return f"{commune.code};{population};{name};{' '.join(sorted(former))}"
