/**
 * Actions that a tool adds to another one: decisions of a meeting to the roadmap, priorities of a workshop to the list
 * of their territory.
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
 * @typedef {object} Target where actions go
 * @property {string} collection of its rows
 * @property {string} state the field of a row that says where an action stands
 * @property {string} to « à la feuille de route »
 * @property {string} within « dans la feuille de route »
 *
 * @typedef {object} Action
 * @property {string} origin where it comes from, such as the key of a decision: the same origin is added once
 * @property {string} title
 * @property {string} [who]
 * @property {string} [due] as the visitor wrote it
 * @property {string} [note]
 * @property {string} [state] where it stands, for who knows it
 */

/** @type {Target} */
export const ROADMAP = {
  collection: OWN_ACTIONS,
  state: 'status',
  to: 'à la feuille de route',
  within: 'dans la feuille de route',
};

/**
 * Add the actions that are not there yet, and bring the others up to date: where the visitor changed one there, her
 * words stay.
 *
 * @param {Dossier} dossier
 * @param {Action[]} actions
 * @param {number} now
 * @param {() => number} random
 * @param {Target} [target]
 * @returns {Dossier} the same one if nothing is new
 */
export function pourActions(dossier, actions, now, random, target = ROADMAP) {
  return actions
    .filter(({ title }) => title)
    .reduce((changed, action) => {
      const row = actionFrom(changed, action.origin, target);
      if (row) return update(changed, row, action, now, target);
      const values = Object.fromEntries(fieldsOf(action, target));
      const fields = { ...values, origin: action.origin, poured: marksOf(action, target) };
      return addRow(changed, target.collection, fields, now, random).dossier;
    }, dossier);
}

/**
 * Say what a pouring did: actions added, brought up to date, or left as the visitor changed them.
 *
 * @param {Dossier} before
 * @param {Dossier} after
 * @param {Action[]} actions
 * @param {Target} [target]
 * @returns {string} empty if there was nothing to do
 */
export function pouringWords(before, after, actions, target = ROADMAP) {
  const count = { added: 0, updated: 0, kept: 0 };
  for (const action of actions.filter(({ title }) => title)) {
    const [old, row] = [before, after].map((dossier) => actionFrom(dossier, action.origin, target));
    const fields = fieldsOf(action, target);
    if (!row) continue;
    if (!old) count.added += 1;
    else if (fields.some(([field]) => old.values[field] !== row.values[field])) count.updated += 1;
    else if (fields.some(([field, text]) => textOf(row, field) !== text)) count.kept += 1;
  }
  const { added, updated, kept } = count;
  const words = (/** @type {number} */ many, /** @type {string} */ one, /** @type {string} */ several) =>
    many ? `${many === 1 ? one : `${many} ${several}`}.` : '';
  return [
    words(added, `Une action ajoutée ${target.to}`, `actions ajoutées ${target.to}`),
    words(updated, `Une action mise à jour ${target.within}`, `actions mises à jour ${target.within}`),
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
 * @param {Target} [target]
 * @returns {Row | undefined} undefined where it was not added
 */
export function actionFrom(dossier, origin, target = ROADMAP) {
  return rows(dossier, target.collection).find(({ values }) => values.origin === origin);
}

/**
 * @param {Dossier} dossier
 * @param {Row} row
 * @param {Action} action
 * @param {number} now
 * @param {Target} target
 */
function update(dossier, row, action, now, target) {
  const fields = fieldsOf(action, target);
  const marks = String(row.values.poured ?? '').split(' ');
  // Poured from where no state is known, it was poured without.
  if (marks.length === fields.length - 1) marks.push(markOf(''));
  const start = `${target.collection}/row/${row.id}`;
  /** @type {Record<string, string>} */
  const values = {};
  fields.forEach(([field, text], index) => {
    if (marks[index] !== markOf(textOf(row, field))) return;
    values[`${start}/${field}`] = text;
    marks[index] = markOf(text);
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
 * Return what of an action is poured: its state too, where it has one.
 *
 * @param {Action} action
 * @param {Target} target
 * @returns {[field: string, text: string][]}
 */
function fieldsOf({ title, who = '', due = '', note = '', state }, target) {
  /** @type {[string, string][]} */
  const fields = [
    ['title', title],
    ['who', who],
    ['due', due],
    ['note', note],
  ];
  return state === undefined ? fields : [...fields, [target.state, state]];
}

/**
 * Return the marks of what is poured: a field that has another one was changed there. They say nothing of the words: a
 * name that is erased must not stay.
 *
 * @param {Action} action
 * @param {Target} target
 */
function marksOf(action, target) {
  return fieldsOf(action, target)
    .map(([, text]) => markOf(text))
    .join(' ');
}

/** @param {string} text */
function markOf(text) {
  let mark = 0;
  for (let at = 0; at < text.length; at += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(at)) | 0;
  return (mark >>> 0).toString(36);
}
