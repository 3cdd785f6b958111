/**
 * Reading the shards: a line of text becomes a place.
 * @module
 */

import { placeWords } from '../../browser/text/communes.mjs';
import { flat } from '../../browser/text/fold.mjs';

/**
 * @typedef {import('./gazetteer.mjs').Gazetteer} Gazetteer
 * @typedef {import('./gazetteer.mjs').Place} Place
 */

/** @type {Record<string, Place['kind']>} */
const KINDS = { d: 'deleguee', a: 'associee', f: 'ancienne', m: 'arrondissement' };

/**
 * Return the places of a names or département shard, in its order.
 *
 * @param {string} text
 * @param {Gazetteer} gazetteer
 * @returns {Place[]}
 */
export function readPlaces(text, gazetteer) {
  /** @type {Map<string, string>} */
  const present = new Map();
  return text.split('\n').map((line) => {
    const [code, postcodes, name, mark = '', presentCode = '', presentName] = line.split(';');
    const kind = KINDS[mark] ?? 'commune';
    if (kind === 'commune') present.set(code, name);
    // In the shard of a département, present communes come first.
    const commune =
      kind === 'commune' ? { code, name } : { code: presentCode, name: presentName ?? present.get(presentCode) ?? '' };
    const key = flat(placeWords(name));
    const prefix = /^9[78]/.test(commune.code) ? 3 : 2;
    return {
      kind,
      code,
      key,
      name,
      thousands: kind === 'commune' ? Number(mark) : 0,
      postcodes: postcodes ? postcodes.split(' ') : [],
      department: gazetteer.department(commune.code.slice(0, prefix)),
      commune,
    };
  });
}

/**
 * Return what is shown and answered for a place.
 *
 * @param {Place} place
 * @returns {import('./gazetteer.mjs').Territory}
 */
export function placeTerritory(place) {
  const { department, postcodes } = place;
  const where = [...new Set([department.name, department.region.name])].join(', ');
  return {
    kind: 'commune',
    label: place.name,
    detail: nature(place) + where,
    input: `${place.name} (${postcodes.length === 1 ? postcodes[0] : department.code})`,
    region: department.region,
    departments: [department],
    commune: place,
  };
}

/**
 * @param {Place} place
 * @returns {string}
 */
function nature({ kind, commune }) {
  if (kind === 'associee') return `commune associée à ${commune.name}, `;
  return kind === 'deleguee' || kind === 'ancienne' ? `ancienne commune, aujourd’hui ${commune.name}, ` : '';
}
