/**
 * What a dossier shows, apart from its times: two dossiers with the same picture look the same. Painting writes what
 * makes a dossier show another picture.
 * @module
 */

import { checkRoom, latest } from './dossier.mjs';
import { rowOf } from './grammar.mjs';
import { tidied } from './marks.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {Exclude<import('./grammar.mjs').Value, null>} Shown
 *
 * @typedef {object} Picture
 * @property {Map<string, Shown>} values by key
 * @property {Map<string, number | null>} places of every row, by the start of its keys; null if it has lost its place
 */

/**
 * @param {Dossier} dossier
 * @returns {Picture}
 */
export function picture({ entries }) {
  /** @type {Picture} */
  const shown = { values: new Map(), places: new Map() };
  for (const [key, { v }] of entries) {
    const { row, field } = rowOf(key) ?? {};
    if (v === null || field === 'deleted') continue;
    if (field !== 'order') {
      shown.values.set(key, v);
      if (row !== undefined && !shown.places.has(row)) shown.places.set(row, null);
    } else if (typeof v === 'number' && !entries.has(`${row}/deleted`)) {
      // A row just added is empty: it has but its place.
      shown.places.set(/** @type {string} */ (row), null);
    }
  }
  for (const row of shown.places.keys()) {
    const place = entries.get(`${row}/order`)?.v;
    if (typeof place === 'number') shown.places.set(row, place);
  }
  return shown;
}

/**
 * Write what makes a dossier show a picture, later than all that it holds. Throws if there is no room.
 *
 * @param {Dossier} dossier
 * @param {Picture} target
 * @param {number} now
 * @param {Iterable<string>} [anew] keys to write even if they show what they should, to win over other copies
 * @returns {Dossier} the same one if nothing changes
 */
export function paint(dossier, target, now, anew = []) {
  const t = Math.max(now, latest(dossier) + 1);
  const current = picture(dossier);
  const places = placesIn(dossier, target);
  const entries = new Map(dossier.entries);
  const insisted = new Set(anew);
  let changed = false;
  /** @param {string} key @param {import('./grammar.mjs').Value} v */
  const write = (key, v) => {
    entries.set(key, { v, t });
    changed = true;
  };
  for (const [key, value] of target.values) {
    if (current.values.get(key) !== value || insisted.has(key)) write(key, value);
  }
  const removed = new Set([...current.places.keys()].filter((row) => !places.has(row)));
  for (const key of [...current.values.keys(), ...insisted]) {
    if (target.values.has(key)) continue;
    const row = rowOf(key)?.row;
    if (row === undefined || places.has(row)) write(key, null);
    else removed.add(row);
  }
  for (const [row, place] of places) {
    const hasPlace = place !== null || entries.has(`${row}/order`);
    if (hasPlace && current.places.get(row) !== place) write(`${row}/order`, place);
  }
  for (const row of removed) write(`${row}/deleted`, true);
  if (!changed) return dossier;
  const painted = { id: dossier.id, entries: tidied(entries) };
  checkRoom(dossier, painted);
  return painted;
}

/**
 * Return the places of a picture as a dossier can show them: an empty row that was removed has nothing that could bring
 * it back, and comes as another one.
 *
 * @param {Dossier} dossier
 * @param {Picture} target
 */
function placesIn({ entries }, target) {
  const filled = valuesByRow(target);
  /** @type {Picture['places']} */
  const places = new Map();
  for (const [row, place] of target.places) {
    let name = row;
    if (!filled.has(row)) for (let count = 2; entries.has(`${name}/deleted`); count++) name = `${row}-${count}`;
    places.set(name, place);
  }
  return places;
}

/**
 * Return the values that a picture shows in each row, by key.
 *
 * @param {Picture} shown
 * @returns {Map<string, Map<string, Shown>>}
 */
export function valuesByRow({ values }) {
  /** @type {Map<string, Map<string, Shown>>} */
  const found = new Map();
  for (const [key, value] of values) {
    const row = rowOf(key)?.row;
    if (row === undefined) continue;
    const known = found.get(row) ?? new Map();
    found.set(row, known.set(key, value));
  }
  return found;
}
