/**
 * Actions that other tools add to the roadmap: decisions of a meeting, priorities of a workshop.
 * @module
 */

import { addRow, rows } from '../../browser/store/rows.mjs';

/** The visitor's own actions in the roadmap of the first 100 days. */
export const OWN_ACTIONS = 'checklist/100-jours/own';

/**
 * @typedef {object} Action
 * @property {string} origin where it comes from, such as the key of a decision: the same origin is added once
 * @property {string} title
 * @property {string} [who]
 * @property {string} [due] as the visitor wrote it
 * @property {string} [note]
 */

/** @param {import('../../browser/store/dossier.mjs').Dossier} dossier */
export function countOwn(dossier) {
  return rows(dossier, OWN_ACTIONS).length;
}

/**
 * Say how many actions came into the roadmap.
 *
 * @param {number} count
 */
export function poured(count) {
  return count === 1 ? 'Une action ajoutée à la feuille de route.' : `${count} actions ajoutées à la feuille de route.`;
}

/**
 * Add the actions that are not in the roadmap yet.
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @param {Action[]} actions
 * @param {number} now
 * @param {() => number} random
 * @returns {import('../../browser/store/dossier.mjs').Dossier} the same one if nothing is new
 */
export function pourActions(dossier, actions, now, random) {
  const known = new Set(rows(dossier, OWN_ACTIONS).map(({ values }) => values.origin));
  return actions
    .filter(({ origin, title }) => title && !known.has(origin))
    .reduce((changed, { origin, title, who = '', due = '', note = '' }) => {
      return addRow(changed, OWN_ACTIONS, { title, who, due, note, origin }, now, random).dossier;
    }, dossier);
}
