/**
 * An action done in one tap: its state, and today where no day is written yet.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';

/**
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @param {string} action the start of its keys: `checklist/100-jours/step/x`, or the row of one of the visitor's own
 * @param {string} today
 * @param {number} now
 * @returns {import('../../browser/store/dossier.mjs').Dossier}
 */
export function markDone(dossier, action, today, now) {
  const day = get(dossier, `${action}/done-on`) ?? today.split('-').reverse().map(Number).join('/');
  return set(dossier, { [`${action}/status`]: 'done', [`${action}/done-on`]: day }, now);
}

/** What is said of it, beside « Annuler ». */
export const DONE = 'Action terminée.';
