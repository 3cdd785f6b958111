/**
 * What people write in the état des lieux, read: a year of departure, « je ne sais pas ».
 * @module
 */

import { yearsIn } from '../../browser/text/dates.mjs';
import { fold } from '../../browser/text/fold.mjs';

/** Where the answers stand in the dossier. */
export const DIAGNOSIS = 'diagnosis/etat-des-lieux';
export const UNKNOWN = 'je ne sais pas';

const UNKNOWNS = new Set(['', 'je ne sais pas', 'ne sais pas', 'ne sait pas', 'inconnu', 'inconnue', 'nsp']);
const NONE = /^(?:aucun|non|pas|sans)\b/;

/** @param {unknown} text */
export function isUnknown(text) {
  return UNKNOWNS.has(fold(String(text ?? '')));
}

/**
 * Read when people leave. Of several years the last one counts: by then they are gone.
 *
 * @param {unknown} text
 * @returns {number | 'none' | 'unknown' | 'unclear'}
 */
export function readDeparture(text) {
  if (isUnknown(text)) return 'unknown';
  const years = yearsIn(String(text)).filter((year) => year >= 2000);
  if (years.length) return Math.max(...years);
  return NONE.test(fold(String(text))) ? 'none' : 'unclear';
}

/**
 * Return a key under which « Médecins généralistes » and « médecin généraliste » are the same.
 *
 * @param {unknown} profession
 */
export function professionKey(profession) {
  return fold(String(profession ?? '')).replace(/[sx]\b/g, '');
}
