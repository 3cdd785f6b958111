/**
 * Undoing one change and keeping what was written since.
 * @module
 */

import { rowOf } from './grammar.mjs';
import { paint, picture, valuesByRow } from './picture.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./grammar.mjs').Value} Value
 *
 * What a change changed: of values, what they were and are, null if absent; of rows, their places, false if absent.
 * @typedef {object} Changes
 * @property {[key: string, was: Value, is: Value][]} values
 * @property {[row: string, was: number | null | false, is: number | null | false][]} places
 */

/**
 * Return what turned `before` into `after`.
 *
 * @param {Dossier} before
 * @param {Dossier} after
 * @returns {Changes}
 */
export function changesBetween(before, after) {
  const [old, young] = [picture(before), picture(after)];
  /** @type {Changes} */
  const changes = { values: [], places: [] };
  for (const key of new Set([...old.values.keys(), ...young.values.keys()])) {
    const [was, is] = [old.values.get(key) ?? null, young.values.get(key) ?? null];
    if (was !== is) changes.values.push([key, was, is]);
  }
  for (const row of new Set([...old.places.keys(), ...young.places.keys()])) {
    const [was, is] = [placeIn(old, row), placeIn(young, row)];
    if (was !== is) changes.places.push([row, was, is]);
  }
  return changes;
}

/**
 * Undo changes where nothing else was written since. A row that came with them stays whole once it was written in.
 *
 * @param {Dossier} dossier
 * @param {Changes} changes
 * @param {number} now
 * @returns {Dossier}
 */
export function undone(dossier, changes, now) {
  const target = picture(dossier);
  const filled = valuesByRow(target);
  const came = new Set(changes.places.filter(([, was]) => was === false).map(([row]) => row));
  const written = writtenSince(changes, came, filled);
  for (const [row, was, is] of changes.places) {
    const place = placeIn(target, row);
    if (was === false) {
      if (written.has(row)) continue;
      target.places.delete(row);
      for (const key of filled.get(row)?.keys() ?? []) target.values.delete(key);
    } else if (place === is) target.places.set(row, was);
  }
  for (const [key, was, is] of changes.values) {
    const row = rowOf(key)?.row;
    // Neither in a row that came and stays, nor in one removed since.
    if (row !== undefined && (came.has(row) || !target.places.has(row))) continue;
    if ((target.values.get(key) ?? null) !== is) continue;
    if (was === null) target.values.delete(key);
    else target.values.set(key, was);
  }
  return paint(dossier, target, now);
}

/**
 * Return the rows that came with changes and do not show what came.
 *
 * @param {Changes} changes
 * @param {Set<string>} came
 * @param {ReturnType<typeof valuesByRow>} filled
 */
function writtenSince({ values }, came, filled) {
  const left = new Map([...came].map((row) => [row, filled.get(row)?.size ?? 0]));
  /** @type {Set<string>} */
  const written = new Set();
  for (const [key, , is] of values) {
    const row = rowOf(key)?.row;
    if (row === undefined || !came.has(row)) continue;
    left.set(row, (left.get(row) ?? 0) - 1);
    if (filled.get(row)?.get(key) !== is) written.add(row);
  }
  for (const [row, count] of left) if (count) written.add(row);
  return written;
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
  return undone(current, changesBetween(before, after), now);
}

/**
 * @param {import('./picture.mjs').Picture} shown
 * @param {string} row
 * @returns {number | null | false}
 */
function placeIn({ places }, row) {
  const place = places.get(row);
  return place === undefined ? false : place;
}
