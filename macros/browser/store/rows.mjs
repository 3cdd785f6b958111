/**
 * The rows that a visitor adds to a tool: `<collection>/row/<row id>/<field>`.
 * @module
 */

import { get, set, visible } from './dossier.mjs';
import { newId, rowOf } from './grammar.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {{id: string, order: number, values: Record<string, Exclude<Value, null>>}} Row values by field
 */

/**
 * Return the rows of a collection, in their order.
 *
 * @param {Dossier} dossier
 * @param {string} collection
 * @returns {Row[]}
 */
export function rows(dossier, collection) {
  const prefix = `${collection}/row`;
  /** @type {Map<string, Row>} */
  const found = new Map();
  /** @param {string} start */
  const row = (start) => {
    const order = get(dossier, `${start}/order`);
    const known = found.get(start) ?? {
      id: start.slice(prefix.length + 1),
      // A row that comes back after its deletion has lost its place.
      order: typeof order === 'number' ? order : Infinity,
      values: Object.create(null),
    };
    found.set(start, known);
    return known;
  };
  for (const [key, value] of visible(dossier, prefix)) {
    const field = rowOf(key);
    if (field) row(field.row).values[field.field] = value;
  }
  // A row just added is empty: it has but its place.
  for (const [key, { v }] of dossier.entries) {
    const field = key.startsWith(`${prefix}/`) ? rowOf(key) : undefined;
    if (field?.field !== 'order' || typeof v !== 'number') continue;
    if (!dossier.entries.has(`${field.row}/deleted`)) row(field.row);
  }
  return [...found.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
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
