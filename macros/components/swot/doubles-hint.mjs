/**
 * What is said, under the field, of an idea that the board held already. It was added all the same.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { button } from './buttons.mjs';
import { doublesOf } from './doubles.mjs';
import { join } from './moves.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 */

/**
 * Return the idea that another one doubles first: the same one before a near one, its own quadrant before the others.
 *
 * @template {{text: string, quadrant: string}} T
 * @param {{text: string, quadrant: string}} idea
 * @param {T[]} others
 */
export function doubleOf({ text, quadrant }, others) {
  const { exact, near } = doublesOf(text, others);
  const isHere = (/** @type {T} */ other) => other.quadrant === quadrant;
  const card = exact.find(isHere) ?? near.find(isHere) ?? exact[0] ?? near[0];
  return card && { card, isExact: exact.includes(card), isHere: isHere(card) };
}

/**
 * @param {HTMLElement} hint a live region
 * @param {Card} card just added
 * @param {Workshop} workshop
 * @param {() => void} leave gives the focus back
 */
export function doublesHint(hint, card, workshop, leave) {
  const found = doubleOf(
    card,
    workshop.cards.filter(({ id }) => id !== card.id),
  );
  if (!found) return;
  const { isExact, isHere } = found;
  const where = workshop.titles[found.card.quadrant];
  const what = isExact ? 'Cette idée' : 'Une idée proche';
  const words = `${what} est déjà dans ${where}\u00a0: ${quoted(found.card.text)}.`;
  const close = () => {
    hint.replaceChildren();
    leave();
  };
  const group = () => {
    workshop.act(
      (dossier, now) => join(dossier, workshop.prefix, card.id, found.card.id, now),
      'Idées regroupées. Leurs voix s’additionnent.',
      { undo: true },
    );
    close();
  };
  hint.replaceChildren(
    element('p', 'hint', words),
    ...(isHere ? [button('Regrouper les deux', group), button('Garder les deux', close)] : []),
  );
}
