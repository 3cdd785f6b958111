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
  for (const [key, entry] of lost) entries.set(key, { ...entry, t });
  return { id: merged.id, entries };
}

/**
 * Return what a merge took from the rows of one side that are there by what this side wrote alone. Where the other side
 * has the row too, it wrote after removing it what it wants of it.
 *
 * @param {Dossier} merged
 * @param {Dossier} side
 * @param {Dossier} other
 * @returns {[key: string, entry: Entry][]}
 */
function cut(merged, side, other) {
  if (![...merged.entries.keys()].some(rowMarkedBy)) return [];
  const [alive, known] = [merged, other].map((dossier) => new Set([...visible(dossier).keys()].map(rowStart)));
  /** @type {[key: string, entry: Entry][]} */
  const lost = [];
  for (const [key, entry] of side.entries) {
    const row = rowStart(key);
    if (row === undefined || entry.v === null || rowMarkedBy(key) || merged.entries.has(key)) continue;
    if (alive?.has(row) && !known?.has(row)) lost.push([key, entry]);
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
  return rank(challenger) > rank(holder);
}

/**
 * Break a tie between two values of the same time, the same way on every device. A tombstone loses to any value, and
 * of the same value the one that says who wrote it stays.
 *
 * @param {Entry} entry
 */
function rank({ v, d = '' }) {
  return `${v === null ? '' : JSON.stringify(v)}\n${d}`;
}
