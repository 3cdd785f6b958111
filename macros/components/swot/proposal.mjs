/**
 * Retain what the votes put first, and say exactly what was retained, what was not, and why.
 * @module
 */

import { MOST_PRIORITIES, QUADRANTS, byVotes, isRetained, isUnread, podium, stacks } from './board.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Card} Card
 * @typedef {import('./board.mjs').Stack} Stack
 *
 * @typedef {object} Proposal
 * @property {string[]} ids the cards to retain
 * @property {string} words what to say of them all
 * @property {string[]} lines what to show of each quadrant that has ideas: which are retained, which are not, and why
 */

/**
 * @param {Card[]} all
 * @param {Record<string, string>} titles of the quadrants, by id
 * @returns {Proposal}
 */
export function propose(all, titles) {
  const found = QUADRANTS.map((quadrant) => ({ title: titles[quadrant] ?? quadrant, ...outcome(all, quadrant) }));
  const ids = found.flatMap(({ kept }) => kept.map(({ lead }) => lead.id));
  const named = (/** @type {(outcome: Outcome) => boolean} */ which) => found.filter(which).map(({ title }) => title);
  const said = [
    sentence(
      ids.length === 1 ? 'Retenue\u00a0:' : 'Retenues\u00a0:',
      found.filter(({ kept }) => kept.length).map(({ title, kept }) => `${kept.length} dans ${title}`),
    ),
    sentence(
      'Égalité dans',
      named(({ tied }) => tied.length > 0),
      '\u00a0: choisissez ensemble',
    ),
    sentence('Déjà trois priorités\u00a0:', found.filter(({ left }) => left.length).map(waiting)),
    sentence(
      'Des voix ne se lisent pas dans',
      named(({ unread }) => unread.length > 0),
      '\u00a0: corrigez-les à l’étape 3',
    ),
    sentence(
      'Aucune voix dans',
      named(({ unvoted }) => unvoted),
    ),
  ].filter(Boolean);
  const words = said.join(' ') || (all.length ? 'Les idées en tête étaient déjà retenues.' : 'Le tableau est vide.');
  return { ids, words, lines: found.map(lineOf).filter(Boolean) };
}

/**
 * @typedef {object} Outcome of one quadrant
 * @property {string} title
 * @property {Stack[]} kept those to retain
 * @property {Stack[]} before those retained before
 * @property {Stack[]} left those that come first, without a place left
 * @property {Stack[]} tied the equal ones among which the room must choose, for how many places
 * @property {number} places how many places are left once the first ones have theirs
 * @property {Stack[]} unread those whose votes cannot be read
 * @property {boolean} unvoted whether there are ideas and no vote
 */

/**
 * @param {Card[]} all
 * @param {string} quadrant
 * @returns {Omit<Outcome, 'title'>}
 */
function outcome(all, quadrant) {
  const list = stacks(all.filter((card) => card.quadrant === quadrant));
  const { first, tied } = podium(list);
  const before = list.filter(isRetained);
  const places = Math.max(0, MOST_PRIORITIES - before.length);
  const wanted = first.filter((stack) => !isRetained(stack));
  const kept = wanted.slice(0, places);
  const unread = list.filter(isUnread);
  const sorted = byVotes(list);
  const equal = sorted[first.length]?.votes ?? 0;
  return {
    kept,
    before,
    left: wanted.slice(places),
    tied: tied && kept.length < places ? list.filter(({ votes }) => votes === equal) : [],
    places: places - kept.length,
    unread,
    unvoted: list.length > 0 && !unread.length && list.every(({ votes }) => !votes),
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
function waiting({ title, left }) {
  return `${left.map(({ lead }) => quoted(lead.text)).join(', ')} attend${left.length > 1 ? 'ent' : ''} dans ${title}`;
}

/**
 * @param {Outcome} outcome
 * @returns {string} empty where there is no idea
 */
function lineOf({ title, kept, before, left, tied, places, unread, unvoted }) {
  const said = [
    part(kept.length > 1 ? 'retenues' : 'retenue', kept.map(withVotes)),
    part(before.length > 1 ? 'déjà retenues' : 'déjà retenue', before.map(withVotes)),
    part(
      'à égalité',
      tied.filter((stack) => !isRetained(stack)).map(withVotes),
      `\u00a0: ${places > 1 ? `choisissez-en ${places}` : 'choisissez-en une'} ensemble`,
    ),
    part(
      left.length > 1 ? 'non retenues' : 'non retenue',
      left.map(withVotes),
      '\u00a0: la case a déjà trois priorités',
    ),
    part(
      'voix illisibles',
      unread.map(({ lead }) => quoted(lead.text)),
    ),
    unvoted && 'aucune idée n’a de voix',
  ].filter(Boolean);
  return said.length ? `${title}\u00a0: ${said.join('\u202f; ')}.` : '';
}

/**
 * @param {string} start
 * @param {string[]} list
 * @param {string} [end]
 */
function part(start, list, end = '') {
  return list.length && `${start} ${list.join(', ')}${end}`;
}

/** @param {Stack} stack */
function withVotes({ lead, votes }) {
  return `${quoted(lead.text)} (${votes} voix)`;
}
