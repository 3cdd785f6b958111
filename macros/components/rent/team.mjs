/**
 * What the persons met would rent: how much floor, and the rent that each can bear. Rents of a month, of a year and by
 * square metre add up once they are all a year's; one that may mean two things counts for nothing, and is told.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { readArea, readRent } from '../worksheet/conditions.mjs';

/**
 * @typedef {import('./figures.mjs').Range} Range
 *
 * @typedef {object} Team
 * @property {number} met how many sheets there are
 * @property {Range[]} rents of a year, in hundredths of a cent, the greatest first
 * @property {Range | null} area asked for in all, in hundredths of a square metre
 * @property {number} areas how many said theirs
 * @property {string[]} doubts what was said and could not be counted
 * @property {number} silent how many told no rent
 */

const SHEETS = 'worksheet/fiche-contact/sheets';
const NO_AREA = 'par m², mais sans surface lisible';
/** What of a rent is still to be asked. @type {Record<string, string>} */
const UNCLEAR = { '': 'par mois ou par an\u202f?', m2: 'par mois ou par an\u202f?' };

/**
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {Team}
 */
export function teamOf(dossier) {
  const people = rows(dossier, SHEETS).map(({ values }) => ({
    said: { area: values.surface, rent: values.loyer },
    area: readArea(values.surface),
    rent: readRent(values.loyer),
  }));
  const areas = people.flatMap(({ area }) => (area.kind === 'value' ? [area.value] : []));
  const yearly = people.map(({ rent, area }) => {
    if (rent.kind !== 'value') return undefined;
    return yearOf(rent.value, area.kind === 'value' ? area.value : undefined);
  });
  return {
    met: people.length,
    rents: yearly.filter((rent) => rent !== undefined).sort((a, b) => compare(b.high, a.high) || compare(b.low, a.low)),
    area: areas.length ? sum(areas) : null,
    areas: areas.length,
    doubts: people.flatMap(({ said, area, rent }, index) => [
      ...(area.kind === 'wrong' ? [`${quote(said.area)}\u00a0: surface non comptée`] : []),
      ...(rent.kind === 'wrong' ? [`${quote(said.rent)}\u00a0: loyer non compté`] : []),
      ...(rent.kind === 'value' && !yearly[index]
        ? [`${quote(said.rent)}\u00a0: ${UNCLEAR[rent.value.basis] ?? NO_AREA}`]
        : []),
    ]),
    silent: people.filter(({ rent }) => rent.kind === 'empty').length,
  };
}

/**
 * @param {import('../worksheet/conditions.mjs').Rent} rent cents
 * @param {Range} [area] hundredths of a square metre
 * @returns {Range | undefined} hundredths of a cent; undefined where the period, or the area, is not known
 */
function yearOf({ low, high, basis }, area) {
  const times = { mois: 12n, an: 1n, 'm2-mois': 12n, 'm2-an': 1n, m2: 0n, '': 0n }[basis];
  const floor = basis.startsWith('m2') ? area : { low: 100n, high: 100n };
  return times && floor ? { low: low * times * floor.low, high: high * times * floor.high } : undefined;
}

/**
 * @param {Range[]} ranges
 * @returns {Range}
 */
export function sum(ranges) {
  return ranges.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), { low: 0n, high: 0n });
}

/**
 * @param {bigint} a
 * @param {bigint} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
