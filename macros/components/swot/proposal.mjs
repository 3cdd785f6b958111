/**
 * Retain what the votes put first, and say exactly what was retained, what was not, and why.
 * @module
 */

import { MOST_PRIORITIES, QUADRANTS, podium, stacks } from './board.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {{ids: string[], words: string}} Proposal the cards to retain, and what to say of them
 */

/**
 * @param {Card[]} all
 * @param {Record<string, string>} titles of the quadrants, by id
 * @returns {Proposal}
 */
export function propose(all, titles) {
  const found = QUADRANTS.map((quadrant) => ({ title: titles[quadrant] ?? quadrant, ...outcome(all, quadrant) }));
  const ids = found.flatMap(({ kept }) => kept);
  const named = (/** @type {(outcome: Outcome) => boolean} */ which) => found.filter(which).map(({ title }) => title);
  const said = [
    sentence(
      ids.length === 1 ? 'Retenue\u00a0:' : 'Retenues\u00a0:',
      found.filter(({ kept }) => kept.length).map(count),
    ),
    sentence(
      'Égalité dans',
      named(({ tied }) => tied),
      '\u00a0: choisissez ensemble',
    ),
    sentence('Déjà trois priorités\u00a0:', found.filter(({ left }) => left.length).map(waiting)),
    sentence(
      'Aucune voix dans',
      named(({ unvoted }) => unvoted),
    ),
  ].filter(Boolean);
  const words = said.join(' ') || (all.length ? 'Les idées en tête étaient déjà retenues.' : 'Le tableau est vide.');
  return { ids, words };
}

/**
 * @typedef {object} Outcome of one quadrant
 * @property {string} title
 * @property {string[]} kept the ids of the cards to retain
 * @property {string[]} left the texts of those that come first, without a place left
 * @property {boolean} tied whether the room must choose among equals
 * @property {boolean} unvoted whether there are ideas and no vote
 */

/**
 * @param {Card[]} all
 * @param {string} quadrant
 * @returns {Omit<Outcome, 'title'>}
 */
function outcome(all, quadrant) {
  const cards = all.filter((card) => card.quadrant === quadrant);
  const { first, tied } = podium(stacks(cards));
  const places = Math.max(0, MOST_PRIORITIES - cards.filter(({ priority }) => priority).length);
  const wanted = first.filter(({ lead }) => !lead.priority);
  const kept = wanted.slice(0, places).map(({ lead }) => lead.id);
  return {
    kept,
    left: wanted.slice(places).map(({ lead }) => lead.text),
    tied: tied && kept.length < places,
    unvoted: cards.length > 0 && cards.every(({ votes }) => !votes),
  };
}

/**
 * @param {string} start
 * @param {string[]} list
 * @param {string} [end]
 * @returns {string} empty if the list is
 */
function sentence(start, list, end = '') {
  return list.length ? `${start} ${list.join(', ')}${end}.` : '';
}

/** @param {Outcome} outcome */
function count({ title, kept }) {
  return `${kept.length} dans ${title}`;
}

/** @param {Outcome} outcome */
function waiting({ title, left }) {
  return `${left.map(quoted).join(', ')} attend${left.length > 1 ? 'ent' : ''} dans ${title}`;
}
