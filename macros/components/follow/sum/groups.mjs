/**
 * The intercommunalités of the communes that were read, and their communes of which nothing was.
 * @module
 */

import { departmentCode, territoryOf } from '../../territory/places.mjs';

/**
 * @typedef {import('../../territory/places.mjs').Shards} Shards
 * @typedef {{code: string, name: string, members: Map<string, string>}} Group its communes, by the code of each
 *
 * @typedef {Map<string, {code: string, group: Group | null}>} Groups by the code that a dossier holds: the present code
 *   of the commune, and its intercommunalité
 */

/**
 * @param {string[]} codes
 * @param {Map<string, Shards>} shards by département
 * @returns {Groups}
 */
export function groupsIn(codes, shards) {
  /** @type {Groups} */
  const found = new Map();
  /** @type {Group[]} */
  const groups = [];
  for (const code of codes) {
    const known = groups.find(({ members }) => members.has(code));
    const held = shards.get(departmentCode(code));
    // A département is long to read: once for each intercommunalité.
    const territory = known || !held ? null : territoryOf(held, { code });
    if (known) found.set(code, { code, group: known });
    if (!territory) continue;
    const { commune, epci, names } = territory;
    const present = groups.find((group) => group.code === epci?.code);
    const group =
      present ??
      (epci && {
        code: epci.code,
        name: epci.name,
        members: new Map(epci.communes.map((member) => [member, names.get(member) ?? ''])),
      });
    if (group && !present) groups.push(group);
    found.set(code, { code: commune.code, group });
  }
  return found;
}

/**
 * Return the intercommunalités of which two communes were read, with those of their communes that were not.
 *
 * @param {string[]} codes that the dossiers hold
 * @param {Groups} groups
 * @returns {{name: string, count: number, read: number, absent: string[]}[]}
 */
export function absentOf(codes, groups) {
  const known = codes.flatMap((code) => groups.get(code) ?? []);
  const here = new Set(known.map(({ code }) => code));
  const all = new Set(known.flatMap(({ group }) => group ?? []));
  return [...all].flatMap(({ name, members }) => {
    const absent = [...members].flatMap(([code, member]) => (here.has(code) ? [] : [member]));
    const read = members.size - absent.length;
    return read > 1 && absent.length ? [{ name, count: members.size, read, absent }] : [];
  });
}
