/**
 * The actions that the room decides for its cards. The first one stands in the card itself; those that follow are rows
 * beside, each of which says of which card it is.
 * @module
 */

import { removeRow, rows } from '../../browser/store/rows.mjs';
import { cards, cardsOf } from './board.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} WorkshopAction
 * @property {string} id that of its card for the first one, that of its row for the others
 * @property {string} card the id of its card
 * @property {string} action
 * @property {string} who
 * @property {string} due as it was written
 */

/** @param {string} prefix such as `swot/atelier-cpts` */
export function moreOf(prefix) {
  return `${prefix}/more`;
}

/**
 * Return the actions of every card, in the order of the cards; those that say nothing are left out.
 *
 * @param {Dossier} dossier
 * @param {string} prefix such as `swot/atelier-cpts`
 * @returns {WorkshopAction[]}
 */
export function actionsOf(dossier, prefix) {
  const more = rows(dossier, moreOf(prefix)).map(({ id, values }) => {
    const text = (/** @type {string} */ field) => String(values[field] ?? '');
    return { id, card: text('card'), action: text('action'), who: text('who'), due: text('due') };
  });
  return cards(dossier, prefix)
    .flatMap(({ id, action, who, due }) => [
      { id, card: id, action, who, due },
      ...more.filter(({ card }) => card === id),
    ])
    .filter(({ action, who, due }) => action || who || due);
}

/**
 * Remove a card, with all its actions: a name that someone removes must not stay in the file.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id of the card
 * @param {number} now
 * @returns {Dossier} the same one if there is no such card
 */
export function removeCard(dossier, prefix, id, now) {
  const more = rows(dossier, moreOf(prefix)).filter(({ values }) => values.card === id);
  const without = more.reduce((left, row) => removeRow(left, moreOf(prefix), row.id, now), dossier);
  return removeRow(without, cardsOf(prefix), id, now);
}
