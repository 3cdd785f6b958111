/**
 * Reading the shards: a line of text becomes a place.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';

/**
 * @typedef {import('./gazetteer.mjs').Gazetteer} Gazetteer
 * @typedef {import('./gazetteer.mjs').Place} Place
 */

/** @type {Record<string, Place['kind']>} */
const KINDS = { d: 'deleguee', a: 'associee', m: 'arrondissement' };

/**
 * Return the places of a names or département shard, in its order.
 *
 * @param {string} text
 * @param {Gazetteer} gazetteer
 * @returns {Place[]}
 */
export function readPlaces(text, gazetteer) {
  return text.split('\n').map((line) => {
    const [code, postcodes, name, kind, communeCode, communeName] = line.split(';');
    const commune = kind ? { code: communeCode, name: communeName } : { code, name };
    const prefix = /^9[78]/.test(commune.code) ? 3 : 2;
    return {
      kind: kind ? KINDS[kind] : 'commune',
      key: fold(name),
      name,
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
  return kind === 'deleguee' ? `ancienne commune, aujourd’hui ${commune.name}, ` : '';
}
