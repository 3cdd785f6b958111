/**
 * A dossier: a map where the last writer of each key wins. Every change returns a new dossier.
 * @module
 */

import { MAX_ENTRIES, MAX_LENGTH, cleanValue, isKey, newId, rowMarkedBy, rowOf } from './grammar.mjs';
import { tidied } from './marks.mjs';
import { DossierError } from './messages.mjs';

/**
 * Of a row removed, `deleted` alone remains (see marks.mjs).
 *
 * @typedef {import('./grammar.mjs').Value} Value
 * @typedef {import('./grammar.mjs').Entry} Entry
 * @typedef {import('./grammar.mjs').Dossier} Dossier
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
 * @param {Record<string, Value>} values by key; null or '' deletes, `deleted` true removes a row
 * @param {number} now
 * @returns {Dossier} the same one if nothing changes
 */
export function set(dossier, values, now) {
  const t = Math.max(now, latest(dossier) + 1);
  const entries = new Map(dossier.entries);
  let changed = false;
  let removes = false;
  for (const [key, value] of Object.entries(values)) {
    if (!isKey(key)) throw new TypeError(`not a key of the dossier: ${key}`);
    const v = cleanValue(value);
    const isMark = rowMarkedBy(key) !== undefined;
    // A row comes back by what is written in it, never by its mark.
    if (isMark ? v !== true : v === get(dossier, key)) continue;
    entries.set(key, { v, t });
    changed = true;
    removes ||= isMark;
  }
  if (!changed) return dossier;
  const after = { id: dossier.id, entries: removes ? tidied(entries) : entries };
  checkRoom(dossier, after);
  return after;
}

/**
 * Throw if a dossier has become too big to be surely read again: what makes it smaller always passes.
 *
 * @param {Dossier} before
 * @param {Dossier} after
 */
export function checkRoom(before, after) {
  const [was, is] = [size(before), size(after)];
  const overflows =
    (is.count > MAX_ENTRIES && is.count > was.count) || (is.length > MAX_LENGTH && is.length > was.length);
  if (overflows) throw new DossierError('full');
}

/**
 * Sign what a change wrote with the name that the user gave to this device, « mairie »: the name of that day, which
 * stays. What was in the dossier or came from elsewhere keeps who wrote it, even if it is written anew so as to win.
 *
 * @param {Dossier} after
 * @param {string[]} written the keys that changed
 * @param {string} name of this device
 * @param {Dossier[]} sources what the change was made from
 * @returns {Dossier}
 */
export function signed(after, written, name, sources) {
  const entries = new Map(after.entries);
  for (const key of written) {
    const entry = /** @type {Entry} */ (entries.get(key));
    const known = sources.map((source) => source.entries.get(key)).find((each) => each?.v === entry.v);
    const { d } = known ?? { d: name };
    if (d) entries.set(key, { d, ...entry });
  }
  return { ...after, entries };
}

/** @param {Dossier} dossier what was deleted takes no room */
function size({ entries }) {
  let count = 0;
  let length = 0;
  for (const [key, { v }] of entries) {
    if (v === null || rowMarkedBy(key)) continue;
    count += 1;
    length += key.length + (typeof v === 'string' ? v.length : 0);
  }
  return { count, length };
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
 * Whether a reader sees something under a key.
 *
 * @param {Dossier} dossier
 * @param {string} [prefix]
 */
export function holds({ entries }, prefix) {
  const start = prefix ? `${prefix}/` : '';
  for (const [key, { v }] of entries) {
    if (v !== null && isSeen(key, start)) return true;
  }
  return false;
}

/**
 * @param {string} key
 * @param {string} start
 */
function isSeen(key, start) {
  if (!key.startsWith(start)) return false;
  const field = rowOf(key)?.field;
  // What is left in a row that was removed was written after: it shows again.
  return field !== 'order' && field !== 'deleted';
}

/**
 * Return what a reader sees, by key: nothing deleted, neither the order nor the marks of rows.
 *
 * @param {Dossier} dossier
 * @param {string} [prefix] only the keys under this one
 * @returns {Map<string, Exclude<Value, null>>}
 */
export function visible({ entries }, prefix) {
  const start = prefix ? `${prefix}/` : '';
  /** @type {Map<string, Exclude<Value, null>>} */
  const values = new Map();
  for (const [key, { v }] of entries) {
    if (v !== null && isSeen(key, start)) values.set(key, v);
  }
  return values;
}
