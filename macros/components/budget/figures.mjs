/**
 * The visitor's figures in the dossier. What they typed stays as they typed it.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { parseNumber } from '../../browser/text/numbers.mjs';

/**
 * @typedef {import('./calculation.mjs').Range} Range
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 */

/**
 * Return a range from what is typed: a single bound counts as both.
 *
 * @param {unknown} low
 * @param {unknown} high
 * @returns {Range | null} null where it is empty or cannot be used
 */
function readRange(low, high) {
  const [from, to] = [parseNumber(low), parseNumber(high)];
  if (from === undefined || to === undefined) return null;
  const bounds = { low: from ?? to, high: to ?? from };
  return bounds.low !== null && bounds.high !== null && bounds.low <= bounds.high
    ? { low: bounds.low, high: bounds.high }
    : null;
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix the start of the budget's keys
 * @returns {import('./calculation.mjs').Figures}
 */
export function readFigures(dossier, prefix) {
  const value = (/** @type {string} */ key) => get(dossier, `${prefix}/${key}`);
  const range = (/** @type {string} */ id) => readRange(value(`${id}/low`), value(`${id}/high`));
  return {
    basis: value('base-de-calcul') === 'par-an' ? 'par-an' : 'par-jour',
    days: range('jours-par-semaine'),
    weeks: range('semaines-par-an'),
    day: range('cout-par-jour'),
    salary: range('salaire'),
    charges: range('charges'),
    others: rows(dossier, `${prefix}/autres-couts`).flatMap(({ values }) => {
      const cost = readRange(values.low, values.high);
      return cost ? [{ range: cost, once: values.once === true }] : [];
    }),
    hoped: parseNumber(value('aide-esperee')) ?? null,
    granted: parseNumber(value('aide-premiere-annee')) ?? null,
    resources: range('remunerations'),
  };
}

/**
 * Say what is wrong with a figure.
 *
 * @param {string} text
 * @param {string} [low] what the low bound holds, where this is the high one
 * @returns {string} empty if it can be used
 */
export function figureError(text, low = '') {
  const figure = parseNumber(text);
  if (figure === undefined) {
    return 'Écrivez seulement un nombre, avec une virgule et deux chiffres au plus après elle.';
  }
  const other = parseNumber(low);
  return figure !== null && typeof other === 'bigint' && figure < other
    ? 'Ce nombre est plus petit que «\u00a0au moins\u00a0». Vérifiez les deux.'
    : '';
}
