/**
 * Where the action of a tool stands, in words, and the one that follows. No page, no clock.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { isOver, stateWords } from '../checklist/states.mjs';

// The reader of dates would weigh more than this script: other words stay in the roadmap.
const NUMBERS = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/**
 * Say where an action stands, and since or until when.
 *
 * @param {{status: import('../checklist/states.mjs').Status, due: string | null, doneOn: string}} action `doneOn` is
 *   what the visitor wrote, or « Fait » for her
 * @param {string} today
 * @returns {{look: string, words: string}} `look` is the class of its state
 */
export function standingOf({ status, due, doneOn }, today) {
  const isDue = due !== null && !isOver(status);
  const late = isDue && due < today;
  const words = stateWords({ status, late });
  const day = isDue
    ? `, prévue pour le ${shortDay(due)}`
    : status === 'done' && NUMBERS.test(doneOn) && ` le ${doneOn}`;
  return { look: late ? 'late' : status, words: words + (day || '') };
}

/**
 * Return the place of the action that follows: the first one after it that is not over, else one left behind.
 *
 * @param {import('../checklist/states.mjs').Status[]} states of all actions, in the order of the roadmap
 * @param {number} at the place of the action
 * @returns {number} -1 where nothing is left but this one
 */
export function followingOf(states, at) {
  const isLeft = (/** @type {number} */ index) => index !== at && !isOver(states[index] ?? 'none');
  const places = states.map((_, index) => index).filter(isLeft);
  return places.find((index) => index > at) ?? places[0] ?? -1;
}
