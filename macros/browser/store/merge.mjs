/**
 * A copy that comes from elsewhere, a file or a link: what it would change, item by item, and what the visitor chose.
 *
 * Whatever the clocks of both devices, the preview says what the merge does: both go through `meet`.
 * @module
 */

import { isAhead, timely } from './clock.mjs';
import { checkRoom, visible } from './dossier.mjs';
import { rowOf } from './grammar.mjs';
import { join } from './join.mjs';
import { paint, picture, valuesByRow } from './picture.mjs';

export { merge } from './join.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {'mine' | 'theirs'} Side
 *
 * A difference, null where a side shows nothing; `kept` is the side that merging keeps unless the visitor chooses the
 * other.
 * @typedef {{key: string, mine: Value, theirs: Value, kept: Side}} Difference
 *
 * Every key that the two copies show differently is in exactly one list, and any may be chosen.
 * @typedef {object} Preview
 * @property {Difference[]} added what comes in
 * @property {Difference[]} changed what they continue, so that taking it loses no text
 * @property {Difference[]} conflicts what differs on both sides: the visitor should choose
 * @property {Difference[]} removed what they deleted since, and that goes from mine
 * @property {Difference[]} deleted what I deleted since, that they still have: it stays away unless chosen
 * @property {Difference[]} continued what I continue, so that keeping mine loses no text
 * @property {Difference[]} own what I alone have: merging keeps it, going back to the copy removes it
 */

/**
 * Return what merging a copy does, and what else differs.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {number} now
 * @returns {Preview}
 */
export function compare(mine, theirs, now) {
  /** @type {Preview} */
  const preview = { added: [], changed: [], conflicts: [], removed: [], deleted: [], continued: [], own: [] };
  const [ours, yours, both] = [visible(mine), visible(theirs), visible(meet(mine, theirs, now))];
  for (const key of [...new Set([...ours.keys(), ...yours.keys()])].sort()) {
    const [here, there, merged] = [ours.get(key) ?? null, yours.get(key) ?? null, both.get(key) ?? null];
    if (here === there) continue;
    const kept = merged === there ? 'theirs' : 'mine';
    preview[kindOf(here, there, kept)].push({ key, mine: here, theirs: there, kept });
  }
  return preview;
}

/**
 * @param {Value} here
 * @param {Value} there
 * @param {Side} kept
 * @returns {keyof Preview}
 */
function kindOf(here, there, kept) {
  if (here === null) return kept === 'theirs' ? 'added' : 'deleted';
  if (there === null) return kept === 'theirs' ? 'removed' : 'own';
  if (kept === 'theirs') return continues(there, here) ? 'changed' : 'conflicts';
  return continues(here, there) ? 'continued' : 'conflicts';
}

/**
 * Merge a copy into mine, as the visitor chose.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {Record<string, Side>} choices by key, of any list of the preview; the rest goes as `compare` tells
 * @param {number} now
 * @returns {Dossier} with the id of mine, which calendars know
 */
export function applyChoices(mine, theirs, choices, now) {
  const merged = { ...meet(mine, theirs, now), id: mine.id };
  const chosen = choose(merged, picture(merged), { mine: picture(mine), theirs: picture(theirs) }, choices, now);
  checkRoom(mine, chosen);
  return chosen;
}

/**
 * Go back to a copy: what shows is then the copy, its rows and their order, but for what the visitor chose to keep.
 * Written as an edit of now, which wins in the other tabs and on the other devices too.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs the copy
 * @param {number} now
 * @param {Record<string, Side>} [choices] by key: 'mine' keeps mine
 * @returns {Dossier} with the id of mine; `mine` itself if it already shows the copy
 */
export function restore(mine, theirs, now, choices = {}) {
  const [here = mine, there = theirs] = timely([mine, theirs], now);
  return choose(here, picture(there), { mine: picture(here), theirs: picture(there) }, choices, now);
}

/**
 * Return both copies merged, as if no clock had been wrong.
 *
 * @param {Dossier} mine
 * @param {Dossier} theirs
 * @param {number} now
 */
function meet(mine, theirs, now) {
  const [here = mine, there = theirs] = timely([mine, theirs], now);
  const merged = join(here, there, now);
  // A copy of a wrong clock is newer each time it is opened: what changes nothing that shows must change nothing.
  return isAhead(theirs, now) && isSame(picture(merged), picture(here)) ? here : merged;
}

/**
 * Write the picture that the choices make of another one.
 *
 * @param {Dossier} dossier
 * @param {import('./picture.mjs').Picture} target
 * @param {Record<Side, import('./picture.mjs').Picture>} sides
 * @param {Record<string, Side>} choices
 * @param {number} now
 */
function choose(dossier, target, sides, choices, now) {
  /** @type {Map<string, Side>} */
  const rows = new Map();
  const chosen = Object.entries(choices).filter(([key]) => sides.mine.values.get(key) !== sides.theirs.values.get(key));
  for (const [key, side] of chosen) {
    const value = sides[side].values.get(key);
    if (value === undefined) target.values.delete(key);
    else target.values.set(key, value);
    const row = rowOf(key)?.row;
    if (row !== undefined) rows.set(row, side);
  }
  const filled = valuesByRow(target);
  for (const [row, side] of rows) {
    if (!filled.has(row)) {
      if (!sides[side].places.has(row)) target.places.delete(row);
    } else if (!target.places.has(row)) {
      target.places.set(row, sides[side].places.get(row) ?? sides.mine.places.get(row) ?? null);
    }
  }
  // Written anew, so that a choice also wins where the other copies meet again.
  return paint(
    dossier,
    target,
    now,
    chosen.map(([key]) => key),
  );
}

/**
 * @param {import('./picture.mjs').Picture} a
 * @param {import('./picture.mjs').Picture} b
 */
function isSame(a, b) {
  return isSameMap(a.values, b.values) && isSameMap(a.places, b.places);
}

/**
 * @param {Map<string, unknown>} a
 * @param {Map<string, unknown>} b
 */
function isSameMap(a, b) {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && b.get(key) === value);
}

/**
 * Whether a text continues another one, at its end or at its start, and says nothing else: prose of three words or
 * more, cut between two words, where neither side of the cut holds a figure. « 1200 » and « 12000 », two dates, two
 * codes, two names or a box are never one the continuation of the other.
 *
 * @param {Value} longer
 * @param {Value} shorter
 */
export function continues(longer, shorter) {
  if (typeof longer !== 'string' || typeof shorter !== 'string') return false;
  if (shorter.length < 8 || longer.length <= shorter.length || longer.trim().split(/\s+/).length < 3) return false;
  const isAtStart = longer.startsWith(shorter);
  if (!isAtStart && !longer.endsWith(shorter)) return false;
  const at = isAtStart ? shorter.length : longer.length - shorter.length;
  // Of the two words at the cut, a long one is long enough to be judged by its end.
  const [before = ''] = /\S*\s*$/.exec(longer.slice(Math.max(0, at - 40), at)) ?? [];
  const [after = ''] = /^\s*\S*/.exec(longer.slice(at, at + 40)) ?? [];
  const isBetweenWords = /[^\p{L}\p{N}'’\-]$/u.test(before) || /^[^\p{L}\p{N}'’\-]/u.test(after);
  return isBetweenWords && !/\p{N}/u.test(before + after);
}
