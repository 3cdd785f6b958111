/**
 * Who wrote what, and when, in words: « mairie, hier à 14 h 05 ».
 * @module
 */

import { addDays, dayOf, hourOf, shortDay } from '../calendar/days.mjs';
import { rowOf } from './grammar.mjs';

/**
 * @typedef {import('./grammar.mjs').Dossier} Dossier
 * @typedef {import('./grammar.mjs').Entry} Entry
 */

/** Before this site existed: a clock that tells less knows nothing. */
export const FIRST_DAY = Date.UTC(2026, 0);
// As in clock.mjs: two devices are seldom of the same second.
const LEAD = 300_000;

/**
 * Return the entry that tells what became of a key: its own, or the one that removed its row.
 *
 * @param {Dossier} dossier
 * @param {string} key
 * @returns {Entry | undefined}
 */
export function lastEntry({ entries }, key) {
  return entries.get(key) ?? entries.get(`${rowOf(key)?.row}/deleted`);
}

/**
 * @param {(Entry | undefined)[]} given
 * @returns {Entry | undefined} the latest one
 */
export function latestOf(given) {
  return given.reduce((last, entry) => (entry && (!last || entry.t > last.t) ? entry : last), undefined);
}

/**
 * @param {Entry | undefined} entry
 * @param {number} now
 * @returns {string} empty where nothing is known; the time is left out where a clock was wrong
 */
export function whoAndWhen(entry, now) {
  return entry ? [entry.d, moment(entry.t, now)].filter(Boolean).join(', ') : '';
}

/**
 * @param {number} t
 * @param {number} now
 */
export function moment(t, now) {
  if (t < FIRST_DAY || t > now + LEAD) return '';
  const [day, today] = [dayOf(t), dayOf(now)];
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const written = isThisYear ? shortDay(day).replace(/ \d+$/, '') : shortDay(day);
  const name = day === today ? 'aujourd’hui' : day === addDays(today, -1) ? 'hier' : `le ${written}`;
  return `${name} à ${hourOf(t)}`;
}
