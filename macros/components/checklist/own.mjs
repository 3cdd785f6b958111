/**
 * Actions that other tools add to the roadmap: decisions of a meeting, priorities of a workshop.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';
import { addRow, rows } from '../../browser/store/rows.mjs';

/** The visitor's own actions in the roadmap of the first 100 days. */
export const OWN_ACTIONS = 'checklist/100-jours/own';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 *
 * @typedef {object} Action
 * @property {string} origin where it comes from, such as the key of a decision: the same origin is added once
 * @property {string} title
 * @property {string} [who]
 * @property {string} [due] as the visitor wrote it
 * @property {string} [note]
 */

const FIELDS = /** @type {const} */ (['title', 'who', 'due', 'note']);

/**
 * Add the actions that are not in the roadmap yet, and bring the others up to date: where the visitor changed one in
 * the roadmap, her words stay.
 *
 * @param {Dossier} dossier
 * @param {Action[]} actions
 * @param {number} now
 * @param {() => number} random
 * @returns {Dossier} the same one if nothing is new
 */
export function pourActions(dossier, actions, now, random) {
  return actions
    .filter(({ title }) => title)
    .reduce((changed, action) => {
      const row = actionFrom(changed, action.origin);
      if (row) return update(changed, row, action, now);
      const fields = { ...action, poured: marksOf(action) };
      return addRow(changed, OWN_ACTIONS, fields, now, random).dossier;
    }, dossier);
}

/**
 * Say what a pouring did: actions added, brought up to date, or left as the visitor changed them.
 *
 * @param {Dossier} before
 * @param {Dossier} after
 * @param {Action[]} actions
 * @returns {string} empty if there was nothing to do
 */
export function pouringWords(before, after, actions) {
  const count = { added: 0, updated: 0, kept: 0 };
  for (const action of actions.filter(({ title }) => title)) {
    const [old, row] = [actionFrom(before, action.origin), actionFrom(after, action.origin)];
    if (!row) continue;
    if (!old) count.added += 1;
    else if (FIELDS.some((field) => old.values[field] !== row.values[field])) count.updated += 1;
    else if (FIELDS.some((field) => textOf(row, field) !== (action[field] ?? ''))) count.kept += 1;
  }
  const { added, updated, kept } = count;
  const words = (/** @type {number} */ many, /** @type {string} */ one, /** @type {string} */ several) =>
    many ? `${many === 1 ? one : `${many} ${several}`}.` : '';
  return [
    words(added, 'Une action ajoutée à la feuille de route', 'actions ajoutées à la feuille de route'),
    words(updated, 'Une action mise à jour dans la feuille de route', 'actions mises à jour dans la feuille de route'),
    words(kept, 'Une action garde ce que vous y avez changé', 'actions gardent ce que vous y avez changé'),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Return the action that was added from somewhere else.
 *
 * @param {Dossier} dossier
 * @param {string} origin
 * @returns {Row | undefined} undefined where it was not added
 */
export function actionFrom(dossier, origin) {
  return rows(dossier, OWN_ACTIONS).find(({ values }) => values.origin === origin);
}

/**
 * @param {Dossier} dossier
 * @param {Row} row
 * @param {Action} action
 * @param {number} now
 */
function update(dossier, row, action, now) {
  const marks = String(row.values.poured ?? '').split(' ');
  const start = `${OWN_ACTIONS}/row/${row.id}`;
  /** @type {Record<string, string>} */
  const values = {};
  FIELDS.forEach((field, index) => {
    if (marks[index] !== markOf(textOf(row, field))) return;
    values[`${start}/${field}`] = action[field] ?? '';
    marks[index] = markOf(action[field] ?? '');
  });
  return set(dossier, { ...values, [`${start}/poured`]: marks.join(' ') }, now);
}

/**
 * @param {Row} row
 * @param {string} field
 */
function textOf(row, field) {
  return String(row.values[field] ?? '');
}

/**
 * Return the marks of what is poured: a field that has another one was changed in the roadmap. They say nothing of the
 * words: a name that is erased must not stay.
 *
 * @param {Action} action
 */
function marksOf(action) {
  return FIELDS.map((field) => markOf(action[field] ?? '')).join(' ');
}

/** @param {string} text */
function markOf(text) {
  let mark = 0;
  for (let at = 0; at < text.length; at += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  return (mark >>> 0).toString(36);
}
