/**
 * Two copies of a dossier made one, with a preview for those that come from elsewhere.
 * @module
 */

import { latest, visible } from './dossier.mjs';
import { MAX_ENTRIES } from './grammar.mjs';
import { DossierError } from './messages.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Entry} Entry
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {'mine' | 'theirs'} Side
 *
 * A difference; `kept` is the side that the merge keeps unless the visitor chooses the other.
 * @typedef {{key: string, mine: Value, theirs: Value, kept: Side}} Difference
 *
 * @typedef {object} Preview
 * @property {Difference[]} added what comes in
 * @property {Difference[]} changed what takes a later value, and loses no text
 * @property {Difference[]} conflicts texts that differ on both sides: the visitor should choose
 * @property {Difference[]} removed what they deleted, and that goes from mine
 * @property {Difference[]} deleted what I deleted, that they still have, and that does not come back
 */

// A time far in the future, from a wrong clock, must not push ours out of the range of safe integers.
const CEILING = Date.UTC(2100, 0);

/**
 * Merge two dossiers: commutative, associative, idempotent.
 *
 * @param {Dossier} a
 * @param {Dossier} b
 * @returns {Dossier} `a` itself if `b` adds nothing
 */
export function merge(a, b) {
  const entries = new Map(a.entries);
  let gained = b.id < a.id;
  for (const [key, entry] of b.entries) {
    if (!wins(entry, entries.get(key))) continue;
    entries.set(key, entry);
    gained = true;
  }
  return gained ? { id: b.id < a.id ? b.id : a.id, entries } : a;
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

/**
 * Return what merging a dossier that comes from elsewhere will do.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @returns {Preview}
 */
export function compare(mine, theirs) {
  /** @type {Preview} */
  const preview = { added: [], changed: [], conflicts: [], removed: [], deleted: [] };
  const [ours, yours, both] = [visible(mine), visible(theirs), visible(merge(mine, theirs))];
  for (const key of [...new Set([...ours.keys(), ...yours.keys(), ...both.keys()])].sort()) {
    const here = ours.get(key) ?? null;
    const merged = both.get(key) ?? null;
    // What comes in may be a text that they do not see, in a row whose deletion was undone here or there.
    const there = merged !== null && merged !== here ? merged : (yours.get(key) ?? null);
    /** @type {Difference} */
    const difference = { key, mine: here, theirs: there, kept: merged === there ? 'theirs' : 'mine' };
    if (here === there) continue;
    if (here === null) preview[merged === null ? 'deleted' : 'added'].push(difference);
    else if (there === null) merged === null && preview.removed.push(difference);
    else if (clash(here, there, difference.kept)) preview.conflicts.push(difference);
    else if (difference.kept === 'theirs') preview.changed.push(difference);
  }
  return preview;
}

/**
 * Whether keeping one of two values loses some text of the other.
 *
 * @param {Value} here
 * @param {Value} there
 * @param {Side} kept
 */
function clash(here, there, kept) {
  if (typeof here !== 'string' || typeof there !== 'string') return false;
  return kept === 'mine' ? !here.includes(there) : !there.includes(here);
}

/**
 * Merge a dossier that comes from elsewhere into mine, as the visitor chose.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {Record<string, Side>} choices by key; the rest goes as `compare` tells
 * @param {number} now
 * @returns {Dossier} with the id of mine, which calendars know
 */
export function applyChoices(mine, theirs, choices, now) {
  const timely = new Map([...theirs.entries].map(([key, { v, t }]) => [key, { v, t: Math.min(t, CEILING) }]));
  const merged = merge(mine, { id: mine.id, entries: timely });
  const t = Math.max(now, latest(merged) + 1);
  const entries = new Map(merged.entries);
  for (const difference of Object.values(compare(mine, theirs)).flat()) {
    const side = choices[difference.key];
    // Written anew, so that the choice also wins where the other copies meet again.
    if (side) entries.set(difference.key, { v: difference[side], t });
  }
  if (entries.size > MAX_ENTRIES) throw new DossierError('full');
  return { id: mine.id, entries };
}
