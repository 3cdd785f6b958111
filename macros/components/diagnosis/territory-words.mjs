/**
 * The figures of the territory in words, as they were noted.
 * @module
 */

import { isUnknown } from './answers.mjs';
import { TERRITORY, rowsOf } from './questions.mjs';

/** @typedef {'commune' | 'around' | 'epci' | 'department' | 'france'} Place */

/** @type {[Place, string][]} */
export const PLACES = [
  ['commune', 'Commune'],
  ['around', 'Autres communes'],
  ['epci', 'Intercommunalité'],
  ['department', 'Département'],
  ['france', 'France'],
];

/**
 * @param {[Place, string]} place
 * @returns {string} what it is called in a sentence
 */
export function inSentence([place, label]) {
  return place === 'france' ? label : label.toLowerCase();
}

/**
 * Return each figure as words, such as « Pharmacies, commune 1, autres communes 3 (Insee, 2024) ».
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {string[]}
 */
export function territoryWords(dossier) {
  return rowsOf(dossier, TERRITORY).map(({ values }) => {
    const text = (/** @type {string} */ field) => (isUnknown(values[field]) ? '' : String(values[field]).trim());
    const known = PLACES.filter(([place]) => text(place)).map((place) => `${inSentence(place)} ${text(place[0])}`);
    const origin = [text('source'), text('date')].filter(Boolean).join(', ');
    return [text('figure'), ...known].join(', ') + (origin ? ` (${origin})` : '');
  });
}
