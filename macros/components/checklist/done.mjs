/**
 * An action done in one tap: its state, and today where no day is written yet.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier */

/** What is said of it, beside « Annuler ». */
export const DONE = 'Action terminée.';

/**
 * @param {Dossier} dossier
 * @param {string} action the start of its keys: `checklist/100-jours/step/x`, or the row of one of the visitor's own
 * @param {string} today
 * @param {number} now
 * @returns {Dossier}
 */
export function markDone(dossier, action, today, now) {
  const day = get(dossier, `${action}/done-on`) ?? written(today);
  return set(dossier, { [`${action}/status`]: 'done', [`${action}/done-on`]: day }, now);
}

/**
 * Write today where a state that was just chosen asks for a day, and take it back where another one does not: a day
 * that the visitor wrote stays.
 *
 * @param {Dossier} dossier
 * @param {string} action
 * @param {string} today
 * @param {number} now
 * @returns {Dossier}
 */
export function followStatus(dossier, action, today, now) {
  const day = get(dossier, `${action}/done-on`);
  if (get(dossier, `${action}/status`) === 'done') return markDone(dossier, action, today, now);
  return day === written(today) ? set(dossier, { [`${action}/done-on`]: null }, now) : dossier;
}

/** @param {string} day as visitors write it: 5/10/2026 */
function written(day) {
  return day.split('-').reverse().map(Number).join('/');
}
