/**
 * Which rows of CartoSanté are those of a commune. Its codes have several widths: « 01004 » is a commune or the area
 * around it, « 0102 » a canton; a spreadsheet drops the zero of both.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { communeCode } from './sums.mjs';

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {{code: string, name: string, cells: string[]}} Row
 */

/**
 * Return the rows of a commune, its arrondissements and the communes that it took in included.
 *
 * @param {Row[]} rows
 * @param {Territory} territory
 * @param {string} commune
 */
export function rowsOf(rows, { present, names }, commune) {
  const name = fold(names.get(commune) ?? '');
  return rows.filter((row) => {
    const code = communeCode(row.code);
    // « 1004 » may be 01004 or the 4th canton of the Aube, « 97402 » a canton of La Réunion: the name decides.
    const isSure = row.code.length === 5 && !code.startsWith('97');
    return code && (present.get(code) ?? code) === commune && (isSure || fold(row.name) === name);
  });
}

/**
 * Tell whether the commune stands here by its arrondissements, or by communes that it took in.
 *
 * @param {Row[]} rows
 * @param {Territory} territory
 */
export function isInParts(rows, territory) {
  const { code } = territory.commune;
  return rowsOf(rows, territory, code).some((row) => communeCode(row.code) !== code);
}

/**
 * Return the area around a commune, which has its code. Where a canton of its name stands beside, nothing tells which
 * of the two holds the commune.
 *
 * @param {Row[]} rows
 * @param {Territory} territory
 * @param {string} commune
 * @returns {Row[]} one at most
 */
export function areasOf(rows, territory, commune) {
  const [only, other] = rowsOf(rows, territory, commune);
  if (!only || other) return [];
  const start = unpadded(commune.slice(0, 2));
  const isTwin = (/** @type {Row} */ row) =>
    row !== only && fold(row.name) === fold(only.name) && unpadded(row.code).startsWith(start);
  return rows.some(isTwin) ? [] : [only];
}

/** @param {string} code without the zero that a spreadsheet drops */
export function unpadded(code) {
  return code.replace(/^0/, '');
}
