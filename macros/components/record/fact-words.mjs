/**
 * How facts are said: short, on one line, and a day that cannot be read is told as such.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { quote } from '../../browser/text/reading.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 *
 * @typedef {object} Given
 * @property {Record<string, string>} federations name and phone by id
 * @property {string} today
 * @property {import('../checklist/plan.mjs').StepModel[]} [steps] of the roadmap; without them its own actions alone
 *   are known
 *
 * @typedef {(dossier: Dossier, given: Given) => string[]} Read
 */

/** Actions and steps are told by the few that come next: a paper stays one page. */
export const FEW = 5;
export const MOST_LETTERS = 90;

/**
 * Return what is to be done, and when: never who, for it may be told to everyone.
 *
 * @param {unknown} title
 * @param {unknown} due as it was typed
 */
export function titled(title, due) {
  const what = cut(String(title ?? '').trim());
  const when = String(due ?? '').trim();
  return what && when ? `${what} (pour le ${dayWords(when)})` : what;
}

/** @param {string[]} lines */
export function firstFew(lines) {
  const told = lines.filter(Boolean);
  const rest = told.length - FEW;
  return rest > 0 ? [...told.slice(0, FEW), `et ${rest} ${rest === 1 ? 'autre' : 'autres'}`] : told;
}

/**
 * Return a day in words, or what was typed where no day can be read in it.
 *
 * @param {string} typed
 */
export function dayWords(typed) {
  const day = parseDay(typed);
  return day ? shortDay(day) : `${quote(typed)}, à préciser`;
}

/**
 * Return a text on one line, cut where it is long.
 *
 * @param {string} text
 */
export function cut(text) {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
}

/**
 * @param {Dossier} dossier
 * @param {string} key
 */
export function said(dossier, key) {
  return String(get(dossier, key) ?? '').trim();
}

/** @param {string} day */
export function noon(day) {
  return Date.parse(`${day}T12:00:00`);
}
