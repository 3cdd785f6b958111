/**
 * A board as its papers and pictures show it: quadrant by quadrant, the most votes first, a stack once with one count.
 * @module
 */

import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { QUADRANTS, byVotes, cards, isRetained, isUnread, originOf, stacks } from './board.mjs';
import { UNWRITTEN } from './words.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {Record<string, string>} Titles of the quadrants, by id
 *
 * @typedef {object} Idea a card and those joined to it
 * @property {string} text
 * @property {string[]} similar what the joined ones say
 * @property {string} votes « 7 voix »; empty for none
 * @property {boolean} priority whether one of its cards is retained
 *
 * @typedef {{title: string, ideas: Idea[]}} Quadrant
 * @typedef {{head: string, title: string, about: string, quadrants: Quadrant[]}} Board `head` says it all in a line
 */

/**
 * Return the stacks of a board, quadrant by quadrant, the most votes first.
 *
 * @param {Dossier} dossier
 * @param {string} prefix
 */
export function sorted(dossier, prefix) {
  const all = stacks(cards(dossier, prefix));
  return QUADRANTS.map((quadrant) => byVotes(all.filter(({ lead }) => lead.quadrant === quadrant)));
}

/**
 * @param {Dossier} dossier
 * @param {string} prefix
 * @param {Titles} titles
 * @param {string} title of the workshop
 * @param {number} now
 * @returns {Board}
 */
export function arranged(dossier, prefix, titles, title, now) {
  const known = (/** @type {string} */ key) => oneLine(String(get(dossier, key) ?? ''));
  const today = `état du ${longDay(dayOf(now)).replace(/^\S+ /, '')}`;
  const about = [known('commune/name'), known(`${prefix}/prepare/date`) || today].filter(Boolean).join(', ');
  const quadrants = sorted(dossier, prefix).map((list, index) => ({
    title: titles[QUADRANTS[index] ?? ''] ?? '',
    ideas: list.map(asIdea),
  }));
  return { head: `${title}, ${about}`, title, about, quadrants };
}

/**
 * @param {import('./board.mjs').Stack} stack
 * @returns {Idea}
 */
function asIdea(stack) {
  const { lead, joined } = stack;
  const origin = originOf(lead);
  return {
    text: [oneLine(lead.text) || UNWRITTEN, origin && `(${origin})`].filter(Boolean).join(' '),
    similar: joined.map(({ text }) => oneLine(text) || UNWRITTEN),
    votes: votesOf(stack),
    priority: isRetained(stack),
  };
}

/**
 * Return the votes of a stack in words, and whether some of them cannot be read.
 *
 * @param {import('./board.mjs').Stack} stack
 */
function votesOf(stack) {
  const { votes } = stack;
  return [votes ? `${votes} voix` : '', isUnread(stack) ? 'voix illisibles' : ''].filter(Boolean).join(', ');
}

/**
 * Say how many ideas are joined to one; nothing if there is none.
 *
 * @param {Idea} idea
 */
export function similarWords({ similar }) {
  if (!similar.length) return '';
  return similar.length === 1 ? '+ 1 idée proche' : `+ ${similar.length} idées proches`;
}

/**
 * Return a text without its line breaks.
 *
 * @param {string} text
 */
export function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
