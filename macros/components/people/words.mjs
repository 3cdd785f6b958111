/**
 * Persons in words: how many they are, what they answered, how to reach them.
 * @module
 */

import { ANSWERS } from '../../browser/store/people.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Guest} Guest
 * @typedef {import('../../browser/store/saving.mjs').Change} Change
 *
 * @typedef {object} List what those who act on a list of persons know of it
 * @property {HTMLElement} root
 * @property {HTMLElement} line where what was done is said, with the button that goes back on it
 * @property {import('../../browser/store/store.mjs').DossierStore} store
 * @property {HTMLElement} count where it is said how many they are
 * @property {Guest[]} everyone
 * @property {string[]} order the ids of those shown
 * @property {Map<string, string>} families what each id is called
 * @property {[string, string][]} familyChoices
 * @property {[string, string][]} meetings
 * @property {import('../../browser/store/people.mjs').Meeting} meeting
 * @property {boolean} ofGuests
 * @property {string} kind the part of the meeting that the page shows
 * @property {Doings} [acts]
 * @property {(words: string, offer?: [label: string, act: () => void]) => void} say
 * @property {() => void} show
 * @property {() => void} showAll
 *
 * @typedef {object} Doings
 * @property {(words: string, change: Change) => boolean} change
 * @property {(chosen: {draft: Record<string, string | number>, id?: string}[]) => boolean} addAll
 */

/** What a filter calls those who say nothing. */
export const NONE = 'none';
export const NOBODY = 'Aucune personne pour l’instant.';

/**
 * Say how many persons there are, and what they answered to the meeting that is looked at.
 *
 * @param {Guest[]} everyone
 * @param {number} shown how many pass the filters
 * @param {boolean} [ofMeeting] whether a meeting is looked at
 */
export function counted(everyone, shown, ofMeeting = true) {
  if (!everyone.length) return NOBODY;
  const count = (/** @type {(person: Guest) => boolean} */ test) => everyone.filter(test).length;
  const [invited, yes, came] = [
    count(({ isInvited }) => isInvited),
    count(({ answer }) => answer === 'oui'),
    count((person) => person.came),
  ];
  const said = [
    `${everyone.length} personne${plural(everyone.length)}`,
    ...(ofMeeting && invited ? [`${invited} à inviter`] : []),
    ...(ofMeeting && yes ? [`${yes} ${yes > 1 ? 'ont' : 'a'} dit oui`] : []),
    ...(ofMeeting && came ? [`${came} ${came > 1 ? 'sont venues' : 'est venue'}`] : []),
  ].join(', ');
  if (shown === everyone.length) return `${said}.`;
  // « 0 affichée » would not say that a filter hides them.
  return shown
    ? `${said}. ${shown} affichée${plural(shown)}.`
    : `${said}. Aucune ne correspond\u00a0: changez la recherche ou les filtres.`;
}

/** @param {number} count */
function plural(count) {
  return count > 1 ? 's' : '';
}

/** @param {string} answer */
export function answerWords(answer) {
  return Object.entries(ANSWERS).find(([id]) => id === answer)?.[1] ?? '';
}

/**
 * Return the number that a phone dials.
 *
 * @param {string} phone as it was typed
 * @returns {string} empty where nothing can be dialled
 */
export function dialled(phone) {
  const digits = phone.replace(/\(0\)/g, '').replace(/[\s.\-/]/g, '');
  if (/^(?:\+33|0033|33(?=[1-9]\d{8}$))0?[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(-9)}`;
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`;
  return /^\+?\d{2,15}$/.test(digits) ? digits : '';
}
