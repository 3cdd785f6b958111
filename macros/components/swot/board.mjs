/**
 * The cards of a workshop: rows of the dossier, shown as four lists of stacks. A stack is a card and the similar ones
 * joined to it; separating them gives back exactly what there was. A stack never crosses two quadrants.
 * @module
 */

import { rows } from '../../browser/store/rows.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { valueOf } from '../../browser/text/reading.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 *
 * @typedef {object} Card
 * @property {string} id
 * @property {string} text
 * @property {string} quadrant
 * @property {number} votes
 * @property {boolean} unread whether what the dossier holds for its votes cannot be read: none of them counts
 * @property {boolean} priority
 * @property {string} example the answer of 2019 that it was loaded from, or empty
 * @property {string} group the group that wrote it, or empty
 * @property {string} into the id of the card that it is joined to, or empty
 * @property {string} action
 * @property {string} who
 * @property {string} due
 *
 * @typedef {{lead: Card, joined: Card[], votes: number}} Stack
 */

export const QUADRANTS = ['forces', 'faiblesses', 'opportunites', 'menaces'];
export const MOST_PRIORITIES = 3;
export const MOST_VOTES = 999;

/** @param {string} prefix such as `swot/atelier-cpts` */
export function cardsOf(prefix) {
  return `${prefix}/cards`;
}

/**
 * Read votes: a number, or the text that a file made of it.
 *
 * @param {unknown} held
 * @returns {import('../../browser/text/numbers.mjs').CountReading}
 */
function readVotes(held) {
  return readCount(typeof held === 'number' ? String(Math.trunc(held)) : held);
}

/**
 * @param {Row} row
 * @returns {Card}
 */
function asCard({ id, values }) {
  const text = (/** @type {string} */ field) => String(values[field] ?? '');
  const votes = readVotes(values.votes);
  return {
    id,
    text: text('text'),
    // Edited here while it was deleted there, a card comes back without its place: it must not be lost.
    quadrant: QUADRANTS.includes(text('quadrant')) ? text('quadrant') : 'forces',
    votes: Math.min(valueOf(votes) ?? 0, MOST_VOTES),
    unread: votes.kind === 'wrong',
    priority: values.priority === true,
    example: text('example'),
    group: text('group'),
    into: text('into'),
    action: text('action'),
    who: text('who'),
    due: text('due'),
  };
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 */
export function cards(dossier, prefix) {
  return rows(dossier, cardsOf(prefix)).map(asCard);
}

/**
 * Return the stacks: every card stands in one and only one, whatever two merged files say.
 *
 * @param {Card[]} all
 * @returns {Stack[]} in the order of their first cards
 */
export function stacks(all) {
  const byId = new Map(all.map((card) => [card.id, card]));
  /** @type {Map<string, Stack>} */
  const found = new Map(
    all.filter((card) => leadOf(card, byId) === card).map((lead) => [lead.id, { lead, joined: [], votes: lead.votes }]),
  );
  for (const card of all) {
    const stack = found.get(leadOf(card, byId).id);
    if (!stack || stack.lead === card) continue;
    stack.joined.push(card);
    stack.votes += card.votes;
  }
  return [...found.values()];
}

/**
 * @param {Card} card
 * @param {Map<string, Card>} byId
 * @returns {Card}
 */
function leadOf(card, byId) {
  const path = new Set([card]);
  let last = card;
  for (;;) {
    const next = byId.get(last.into);
    if (!next || next.quadrant !== card.quadrant) return last;
    // Two devices joined two cards the other way round: every device must decide the same way.
    if (path.has(next)) return firstOf([...path].slice([...path].indexOf(next)));
    path.add(next);
    last = next;
  }
}

/** @param {Card[]} loop */
function firstOf(loop) {
  return loop.reduce((first, card) => (card.id < first.id ? card : first));
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {string} id of any card of the stack
 */
export function stackOf(dossier, prefix, id) {
  return stacks(cards(dossier, prefix)).find(({ lead, joined }) => [lead, ...joined].some((card) => card.id === id));
}

/**
 * Sort by votes; equal ones keep their order.
 *
 * @param {Stack[]} list
 */
export function byVotes(list) {
  return [...list].sort((a, b) => b.votes - a.votes);
}

/**
 * Return the cards retained, quadrant by quadrant, those with the most votes first. A stack counts once, whichever of
 * its cards was retained; one that was joined later and holds an action of its own is not forgotten.
 *
 * @param {Card[]} all
 */
export function priorities(all) {
  return stacks(all)
    .flatMap(({ lead, joined, votes }) =>
      [lead, ...joined]
        .filter(({ priority }) => priority)
        .filter(({ action }, index) => index === 0 || action)
        .map((card, index) => ({ card, votes: index === 0 ? votes : card.votes })),
    )
    .sort((a, b) => QUADRANTS.indexOf(a.card.quadrant) - QUADRANTS.indexOf(b.card.quadrant) || b.votes - a.votes);
}

/**
 * Whether a stack is a priority: one of its cards is enough.
 *
 * @param {Stack} stack
 */
export function isRetained({ lead, joined }) {
  return [lead, ...joined].some(({ priority }) => priority);
}

/**
 * Whether some votes of a stack cannot be read.
 *
 * @param {Stack} stack
 */
export function isUnread({ lead, joined }) {
  return [lead, ...joined].some(({ unread }) => unread);
}

/**
 * Return what the votes tell: the first three of a quadrant. Where some are equal for the last place, the room decides.
 *
 * @param {Stack[]} list of one quadrant
 * @returns {{first: Stack[], tied: boolean}}
 */
export function podium(list) {
  const sorted = byVotes(list.filter(({ votes }) => votes > 0));
  const limit = sorted[MOST_PRIORITIES]?.votes ?? 0;
  const first = sorted.filter(({ votes }) => votes > limit).slice(0, MOST_PRIORITIES);
  return { first, tied: first.length < Math.min(MOST_PRIORITIES, sorted.length) };
}

/**
 * Whether a card is an answer of 2019 left as it was: once rewritten, it belongs to the room.
 *
 * @param {Card} card
 */
export function isExample({ text, example }) {
  return example !== '' && text === example;
}

/** @param {Card} card */
export function originOf(card) {
  if (isExample(card)) return 'Exemple de 2019';
  return card.example ? 'D’après l’exemple de 2019' : '';
}
