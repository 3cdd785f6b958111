/**
 * The rows that a visitor adds to a tool: `<collection>/row/<row id>/<field>`.
 * @module
 */

import { set } from './dossier.mjs';
import { newId, rowOf } from './grammar.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {{id: string, order: number, values: Record<string, Exclude<Value, null>>}} Row values by field
 */

/** @type {WeakMap<Dossier, Map<string, Row[]>>} the rows of a dossier by collection: it never changes */
const known = new WeakMap();

/**
 * Return the rows of a collection, in their order.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @returns {Row[]}
 */
export function rows(dossier, collection) {
  const all = known.get(dossier) ?? allRows(dossier);
  known.set(dossier, all);
  return [...(all.get(collection) ?? [])];
}

/**
 * Return every row: on a page, many lists ask for theirs at each key.
 *
 * @param {Dossier} dossier
 */
function allRows({ entries }) {
  /** @type {Map<string, Row>} */
  const found = new Map();
  /** @type {Map<string, Row[]>} */
  const byCollection = new Map();
  for (const [key, { v }] of entries) {
    const { row: start, field = '' } = rowOf(key) ?? {};
    if (start === undefined || v === null || field === 'deleted') continue;
    // A row just added is empty: it has but its place.
    if (field === 'order' && (typeof v !== 'number' || entries.has(`${start}/deleted`))) continue;
    let row = found.get(start);
    if (!row) {
      const order = entries.get(`${start}/order`)?.v;
      const at = start.lastIndexOf('/row/');
      // A row that comes back after its deletion has lost its place.
      row = {
        id: start.slice(at + 5),
        order: typeof order === 'number' ? order : Infinity,
        values: Object.create(null),
      };
      found.set(start, row);
      const collection = start.slice(0, at);
      const others = byCollection.get(collection);
      if (others) others.push(row);
      else byCollection.set(collection, [row]);
    }
    if (field !== 'order') row.values[field] = v;
  }
  for (const list of byCollection.values()) list.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return byCollection;
}

/**
 * Add a row at the end.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @param {Record<string, Value>} fields
 * @param {number} now
 * @param {() => number} random
 * @returns {{dossier: Dossier, id: string}}
 */
export function addRow(dossier, collection, fields, now, random) {
  const id = newId(random);
  const places = rows(dossier, collection)
    .map(({ order }) => order)
    .filter(Number.isFinite);
  const values = fieldKeys(collection, id, { ...fields, order: Math.max(0, ...places) + 1 });
  return { dossier: set(dossier, values, now), id };
}

/**
 * Move a row before another, or to the end.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @param {string} id
 * @param {string | null} before the id of a row, or null for the end
 * @param {number} now
 * @returns {Dossier}
 */
export function moveRow(dossier, collection, id, before, now) {
  const all = rows(dossier, collection);
  const moved = all.find((row) => row.id === id);
  const others = all.filter((row) => row.id !== id);
  const at = before === null ? others.length : others.findIndex((row) => row.id === before);
  if (!moved || at < 0) return dossier;
  const low = others[at - 1]?.order ?? 0;
  const high = others[at]?.order ?? low + 2;
  const middle = (low + high) / 2;
  if (low < middle && middle < high && Number.isFinite(middle)) {
    return set(dossier, fieldKeys(collection, id, { order: middle }), now);
  }
  // No room left between the two, or they share a place: number all rows again.
  others.splice(at, 0, moved);
  const values = others.map((row, index) => fieldKeys(collection, row.id, { order: index + 1 }));
  return set(dossier, Object.assign({}, ...values), now);
}

/**
 * Remove a row. Its texts go too: a name that someone removes must not stay in the file.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @param {string} id
 * @param {number} now
 * @returns {Dossier} the same one if there is no such row
 */
export function removeRow(dossier, collection, id, now) {
  const start = `${collection}/row/${id}/`;
  const mark = `${start}deleted`;
  const isThere = [...dossier.entries.keys()].some((key) => key.startsWith(start) && key !== mark);
  return isThere ? set(dossier, { [mark]: true }, now) : dossier;
}

/**
 * @param {string} collection
 * @param {string} id
 * @param {Record<string, Value>} fields
 * @returns {Record<string, Value>}
 */
function fieldKeys(collection, id, fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`${collection}/row/${id}/${field}`, value]),
  );
}
