/**
 * Two copies of a dossier made one, without asking: what tabs do.
 * @module
 */

import { latest, visible } from './dossier.mjs';
import { rowMarkedBy, rowOf } from './grammar.mjs';
import { isCovered, tidied } from './marks.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Entry} Entry
 * @typedef {import('./dossier.mjs').Value} Value
 */

/**
 * Merge two dossiers: commutative, associative, idempotent. Of each key the latest, then nothing that the mark of its
 * row covers.
 *
 * @param {Dossier} a
 * @param {Dossier} b
 * @returns {Dossier} `a` itself if `b` adds nothing
 */
export function merge(a, b) {
  const entries = new Map(a.entries);
  let gained = false;
  for (const [key, entry] of b.entries) {
    if (!wins(entry, entries.get(key)) || isCovered(a.entries, key, entry)) continue;
    entries.set(key, entry);
    gained = true;
  }
  if (!gained && a.id <= b.id) return a;
  return { id: b.id < a.id ? b.id : a.id, entries: gained ? tidied(entries) : a.entries };
}

/**
 * Merge two dossiers that change for their reader: a row removed in one and written in since in the other comes back
 * whole, as an edit of now, rather than with what was written since alone.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {number} now
 * @returns {Dossier} `mine` itself if `theirs` adds nothing
 */
export function join(mine, theirs, now) {
  const merged = merge(mine, theirs);
  const lost = merged === mine ? [] : [...cut(merged, mine, theirs), ...cut(merged, theirs, mine)];
  if (!lost.length) return merged;
  const t = Math.max(now, latest(merged) + 1);
  const entries = new Map(merged.entries);
  for (const [key, v] of lost) entries.set(key, { v, t });
  return { id: merged.id, entries };
}

/**
 * Return what a merge took from the rows of one side that are there by what this side wrote alone. Where the other side
 * has the row too, it wrote after removing it what it wants of it.
 *
 * @param {Dossier} merged
 * @param {Dossier} side
 * @param {Dossier} other
 * @returns {[key: string, value: Value][]}
 */
function cut(merged, side, other) {
  if (![...merged.entries.keys()].some(rowMarkedBy)) return [];
  const [alive, known] = [merged, other].map((dossier) => new Set([...visible(dossier).keys()].map(rowStart)));
  /** @type {[key: string, value: Value][]} */
  const lost = [];
  for (const [key, { v }] of side.entries) {
    const row = rowStart(key);
    if (row === undefined || v === null || rowMarkedBy(key) || merged.entries.has(key)) continue;
    if (alive?.has(row) && !known?.has(row)) lost.push([key, v]);
  }
  return lost;
}

/** @param {string} key */
function rowStart(key) {
  return rowOf(key)?.row;
}

/**
 * @param {Entry} challenger
 * @param {Entry | undefined} holder
 */
function wins(challenger, holder) {
  if (!holder || challenger.t !== holder.t) return !holder || challenger.t > holder.t;
  return rank(challenger.v) > rank(holder.v);
}

/**
 * Break a tie between two values of the same time, the same way on every device. A tombstone loses to any value.
 *
 * @param {Value} value
 */
function rank(value) {
  return value === null ? '' : JSON.stringify(value);
}
