/**
 * Words typed with a mistake. A short name, such as that of a commune, is never taken for a word that looks like it.
 * @module
 */

import { fold, normalize } from './words.mjs';

/** Words of the site that short are like too many others. */
const SHORTEST = 4;
/** How many mistakes a word may have, from so many letters on, if so many of the first ones are right. */
const ALLOWED = [
  { mistakes: 2, letters: 8, right: 3 },
  { mistakes: 1, letters: 6, right: 2 },
];

/**
 * Return the known words nearest to one that is not: its beginning, at least, is right.
 *
 * @param {string} word as typed
 * @param {Iterable<string>} known normalized words
 * @returns {string[]} normalized, none where the word is too short or nothing is near
 */
export function slips(word, known) {
  const term = normalize(word);
  const { length } = fold(word);
  if (/\d/.test(term)) return [];
  /** @type {Map<number, string[]>} */
  const found = new Map();
  for (const other of known) {
    const allowed = ALLOWED.filter(({ letters, right }) => length >= letters && term.startsWith(other.slice(0, right)));
    const most = Math.max(0, ...allowed.map(({ mistakes }) => mistakes));
    const edits = most && other.length > SHORTEST ? distance(term, other, most) : Infinity;
    if (edits <= most) found.set(edits, [...(found.get(edits) ?? []), other]);
  }
  return found.get(1) ?? found.get(2) ?? [];
}

/**
 * Count the letters added, removed, replaced or swapped with the next that turn a word into another.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 * @returns {number} more than `most` where they are further apart
 */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let edits = Math.min(above[at] + 1, line[at - 1] + 1, above[at - 1] + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) edits = Math.min(edits, before[at - 2] + 1);
      line.push(edits);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return above[other.length];
}
