/**
 * A dossier: a map where the last writer of each key wins. Every change returns a new dossier.
 * @module
 */

import { MAX_ENTRIES, cleanValue, isKey, newId, rowOf } from './grammar.mjs';
import { DossierError } from './messages.mjs';

/**
 * `t` orders the writes of a key: a time in ms, always later than every time already seen, so that a clock set back
 * cannot make an older text win.
 *
 * @typedef {import('./grammar.mjs').Value} Value
 * @typedef {{readonly v: Value, readonly t: number}} Entry
 * @typedef {{readonly id: string, readonly entries: ReadonlyMap<string, Entry>}} Dossier
 */

/**
 * @param {() => number} random
 * @returns {Dossier}
 */
export function createDossier(random) {
  return { id: newId(random), entries: new Map() };
}

/** @param {Dossier} dossier */
export function latest({ entries }) {
  let time = 0;
  for (const { t } of entries.values()) if (t > time) time = t;
  return time;
}

/**
 * Write values; those already there are not written again. If one is too long, changes nothing and throws.
 *
 * @param {Dossier} dossier
 * @param {Record<string, Value>} values by key; null or '' deletes
 * @param {number} now
 * @returns {Dossier} the same one if nothing changes
 */
export function set(dossier, values, now) {
  const t = Math.max(now, latest(dossier) + 1);
  const entries = new Map(dossier.entries);
  let changed = false;
  for (const [key, value] of Object.entries(values)) {
    if (!isKey(key)) throw new TypeError(`not a key of the dossier: ${key}`);
    const v = cleanValue(value);
    if (v === get(dossier, key)) continue;
    entries.set(key, { v, t });
    changed = true;
  }
  if (!changed) return dossier;
  if (entries.size > MAX_ENTRIES) throw new DossierError('full');
  return { id: dossier.id, entries };
}

/**
 * @param {Dossier} dossier
 * @param {string} key
 * @returns {Value} null if absent
 */
export function get({ entries }, key) {
  return entries.get(key)?.v ?? null;
}

/**
 * Return what a reader sees, by key: nothing deleted, neither the order nor the tombstones of rows.
 *
 * @param {Dossier} dossier
 * @param {string} [prefix] only the keys under this one
 * @returns {Map<string, Exclude<Value, null>>}
 */
export function visible({ entries }, prefix) {
  /** @type {Map<string, Exclude<Value, null>>} */
  const values = new Map();
  for (const [key, { v, t }] of entries) {
    if (v === null || (prefix && !key.startsWith(`${prefix}/`))) continue;
    const { row, field } = rowOf(key) ?? {};
    if (field === 'order' || field === 'deleted') continue;
    const mark = row && entries.get(`${row}/deleted`);
    // What was written in a row after it was deleted elsewhere must not be lost: it shows again.
    if (mark && mark.v === true && mark.t >= t) continue;
    values.set(key, v);
  }
  return values;
}

/**
 * Undo what turned `before` into `after`, keeping what was written since.
 *
 * @param {Dossier} current
 * @param {Dossier} before
 * @param {Dossier} after
 * @param {number} now
 * @returns {Dossier}
 */
export function revert(current, before, after, now) {
  /** @type {Record<string, Value>} */
  const values = Object.create(null);
  for (const [key, { v }] of after.entries) {
    if (v !== get(before, key) && v === get(current, key)) values[key] = get(before, key);
  }
  return set(current, values, now);
}
