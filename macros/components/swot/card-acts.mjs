/**
 * What is done to a card, whatever the way: its menu, a key, a drag. Each act says what it did, and can be undone.
 * @module
 */

import { removeCard } from './actions.mjs';
import { MOST_PRIORITIES, MOST_VOTES, stackOf } from './board.mjs';
import { change, join, moveTo, retain, separate } from './moves.mjs';

/** @typedef {import('./workshop.mjs').Workshop} Workshop */

export const HELD = 'Les idées regroupées gardent leurs voix. Séparez-les pour les recompter.';
const FULL = `Une case garde ${MOST_PRIORITIES} priorités au plus\u00a0: retirez-en une d’abord.`;

/**
 * Move a card, with those joined to it, to another quadrant.
 *
 * @param {Workshop} workshop
 * @param {string} id
 * @param {string} quadrant
 */
export function moveCard(workshop, id, quadrant) {
  const title = workshop.titles[quadrant];
  const isThere = workshop.board.stack(id)?.lead.quadrant === quadrant;
  if (isThere) workshop.say(`Cette idée est déjà dans ${title}.`);
  else {
    workshop.act(
      (dossier, now) => moveTo(dossier, workshop.prefix, id, quadrant, now),
      `Idée déplacée dans ${title}.`,
      {
        undo: true,
      },
    );
  }
  workshop.focusCard(id);
}

/**
 * Join a card to another one of its quadrant.
 *
 * @param {Workshop} workshop
 * @param {string} id
 * @param {string} into
 */
export function joinCards(workshop, id, into) {
  workshop.act(
    (dossier, now) => join(dossier, workshop.prefix, id, into, now),
    'Idées regroupées. Leurs voix s’additionnent.',
    { undo: true },
  );
  workshop.focusCard(into);
}

/**
 * Take a card out of its stack.
 *
 * @param {Workshop} workshop
 * @param {string} id
 */
export function separateCard(workshop, id) {
  workshop.act((dossier, now) => separate(dossier, workshop.prefix, id, now), 'Idées séparées.', { undo: true });
  workshop.focusCard(stackOf(workshop.store.dossier, workshop.prefix, id)?.lead.id ?? id);
}

/**
 * Remove a card.
 *
 * @param {Workshop} workshop
 * @param {string} id
 */
export function takeAway(workshop, id) {
  const others = workshop.board.stack(id)?.joined.length;
  const message = others ? 'Idée retirée. Celles qui étaient regroupées avec elle restent.' : 'Idée retirée.';
  workshop.act((dossier, now) => removeCard(dossier, workshop.prefix, id, now), message, { undo: true });
  // The button went with its card.
  workshop.focusSaid();
}

/**
 * Make a card a priority, or no more.
 *
 * @param {Workshop} workshop
 * @param {string} id
 * @param {boolean} on
 * @returns {boolean} false if the quadrant is full
 */
export function retainCard(workshop, id, on) {
  const done = workshop.act(
    (dossier, now) => retain(dossier, workshop.prefix, id, on, now),
    on ? 'Priorité retenue.' : 'Priorité retirée.',
  );
  if (!done) workshop.warn(workshop.refusal || FULL);
  return done;
}

/**
 * Write the votes of a stack: those of the joined cards stay theirs.
 *
 * @param {Workshop} workshop
 * @param {string} id
 * @param {number} total
 * @returns {boolean} false if the stack cannot have so many, or so few: nothing is written
 */
export function recount(workshop, id, total) {
  const stack = workshop.board.stack(id);
  const own = stack && stack.lead.votes + total - stack.votes;
  if (own === undefined || own < 0 || own > MOST_VOTES) return false;
  return workshop.store.update((dossier, now) => change(dossier, workshop.prefix, id, { votes: own || null }, now));
}

/**
 * Add votes to a stack, or take some away.
 *
 * @param {Workshop} workshop
 * @param {string} id
 * @param {number} step
 */
export function countVotes(workshop, id, step) {
  const votes = workshop.board.stack(id)?.votes ?? 0;
  if (!recount(workshop, id, votes + step) && step < 0 && votes) workshop.warn(HELD);
}
