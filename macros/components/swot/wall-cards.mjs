/**
 * What the room reads of a board at each stage.
 * @module
 */

import { QUADRANTS, byVotes, isUnread } from './board.mjs';
import { ACTING, RETAINING } from './stages.mjs';

/**
 * @typedef {object} Shown a stack, as one card
 * @property {string} id of its first card
 * @property {string} text
 * @property {number} count of its ideas
 * @property {number} votes
 * @property {boolean} unread whether some of its votes cannot be read
 * @property {boolean} priority
 * @property {string[]} actions at the last stage
 */

/**
 * @param {import('./board.mjs').Stack[]} stacks
 * @param {import('./actions.mjs').WorkshopAction[]} actions
 * @param {number} stage
 * @returns {Shown[][]} quadrant by quadrant: in their order, then the most votes first, then the priorities alone
 */
export function shownCards(stacks, actions, stage) {
  return QUADRANTS.map((quadrant) => {
    const mine = stacks.filter(({ lead }) => lead.quadrant === quadrant);
    const sorted = stage < RETAINING ? mine : byVotes(mine);
    const shown = sorted.map((stack) => asShown(stack, actions, stage));
    return stage < ACTING ? shown : shown.filter(({ priority }) => priority);
  });
}

/**
 * @param {import('./board.mjs').Stack} stack
 * @param {import('./actions.mjs').WorkshopAction[]} actions
 * @param {number} stage
 * @returns {Shown}
 */
function asShown(stack, actions, stage) {
  const { lead, joined, votes } = stack;
  const together = [lead, ...joined];
  const retained = together.filter(({ priority }) => priority).map(({ id }) => id);
  return {
    id: lead.id,
    text: lead.text,
    count: together.length,
    votes,
    unread: isUnread(stack),
    priority: retained.length > 0,
    actions: stage < ACTING ? [] : actions.filter(({ card }) => retained.includes(card)).map(actionWords),
  };
}

/** @param {import('./actions.mjs').WorkshopAction} action */
function actionWords({ action, who, due }) {
  return [action, who, due].filter(Boolean).join(', ');
}

/**
 * Return what is said of a quadrant beside its name.
 *
 * @param {Shown[]} cards
 * @param {number} stage
 */
export function factsOf(cards, stage) {
  const ideas = cards.reduce((total, { count }) => total + count, 0);
  const votes = cards.reduce((total, card) => total + card.votes, 0);
  if (!ideas) return '';
  if (stage >= ACTING) return `${cards.length} ${cards.length < 2 ? 'priorité' : 'priorités'}`;
  return [`${ideas} ${ideas < 2 ? 'idée' : 'idées'}`, votes ? `${votes} voix` : ''].filter(Boolean).join(', ');
}
