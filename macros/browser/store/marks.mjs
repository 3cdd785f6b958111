/**
 * What remains of what was deleted, so that another copy does not bring it back: null for a field, and for a row its
 * `deleted` alone, a mark in time. What was written in the row until then is gone; what was written after is the row.
 * @module
 */

import { rowMarkedBy, rowOf } from './grammar.mjs';

/**
 * @typedef {import('./grammar.mjs').Dossier} Dossier
 * @typedef {import('./grammar.mjs').Entry} Entry
 */

// Each costs about 100 bytes. A copy that still holds what is older brings it back as an addition, which is shown
// before it comes in: forgetting a deletion loses nothing, while keeping all of them would fill the dossier.
const MAX_MARKS = 2_000;
const MAX_AGE = 2 * 365 * 86_400_000;

/**
 * Return entries without what the mark of their row covers. Commutes with taking the latest of each key, since a mark
 * only grows: what it covers once, it covers for ever.
 *
 * @param {Map<string, Entry>} entries
 * @returns {Map<string, Entry>} the same map if nothing goes
 */
export function tidied(entries) {
  /** @type {Map<string, number>} */
  const marks = new Map();
  let isOld = false;
  for (const [key, { v, t }] of entries) {
    const row = rowMarkedBy(key);
    if (row === undefined) continue;
    // Older versions wrote null to bring a row back, and wrote its fields anew with it.
    if (v === true) marks.set(row, t);
    else isOld = true;
  }
  if (!marks.size && !isOld) return entries;
  const kept = [...entries].filter(([key, { v, t }]) => {
    const { row, field } = rowOf(key) ?? {};
    if (row === undefined) return true;
    return field === 'deleted' ? v === true : t > (marks.get(row) ?? -1);
  });
  return kept.length < entries.size ? new Map(kept) : entries;
}

/**
 * Return whether the mark of its row covers an entry.
 *
 * @param {ReadonlyMap<string, Entry>} entries tidy
 * @param {string} key
 * @param {Entry} entry
 */
export function isCovered(entries, key, { v, t }) {
  const { row, field } = rowOf(key) ?? {};
  if (row === undefined) return false;
  return field === 'deleted' ? v !== true : t <= (entries.get(`${row}/deleted`)?.t ?? -1);
}

/**
 * Forget the oldest deletions: those of two years ago, and those beyond 2,000.
 *
 * @param {Dossier} dossier
 * @param {number} now
 * @returns {Dossier} the same one if nothing goes
 */
export function pruned(dossier, now) {
  const dead = [...dossier.entries].filter(([key, { v }]) => v === null || rowMarkedBy(key));
  // The same on every device: two copies that meet keep the same ones.
  dead.sort(([a, { t: s }], [b, { t }]) => t - s || (a < b ? -1 : 1));
  const gone = dead.filter(([, { t }], index) => index >= MAX_MARKS || t < now - MAX_AGE).map(([key]) => key);
  if (!gone.length) return dossier;
  const entries = new Map(dossier.entries);
  const rows = new Set(gone.map(rowMarkedBy));
  const alive = new Set();
  for (const [key, { v }] of entries) {
    const { row, field } = rowOf(key) ?? {};
    if (v !== null && field !== 'order' && field !== 'deleted') alive.add(row);
  }
  for (const key of gone) entries.delete(key);
  for (const key of dossier.entries.keys()) {
    const { row } = rowOf(key) ?? {};
    // Moved elsewhere after it was removed here: its place alone must not make it a row again.
    if (row !== undefined && rows.has(row) && !alive.has(row)) entries.delete(key);
  }
  return { id: dossier.id, entries };
}
