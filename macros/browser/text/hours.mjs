/**
 * Hours of the day as people type or paste them: the one reader of all tools.
 *
 * « 18h30-20h » is told: a field asks for one hour, and dropping the other one in silence would lose it.
 * @module
 */

import { EMPTY, plain, quote, read, wrong } from './reading.mjs';

/** @typedef {import('./reading.mjs').Reading<number>} HourReading minutes since midnight */

const MOST_LETTERS = 60;
const ADVICE = 'Écrivez par exemple 18\u00a0h\u00a030.';
const BEFORE = /^(?:(?:heure|debut|a partir de|a|vers|des|de)(?: ?: ?| ))+/;
const HOUR = /^(\d{1,2})(?: ?(?:h|:|\.|,|'|heures?|hrs?) ?(\d{1,2})?| ?(\d\d))?(?: ?(?:min|mn|minutes?|m))?$/;
const SECONDS = /^(\d{1,2}(?::| ?h ?)\d\d)(?::| ?(?:min|mn) ?)([0-5]\d)(?:[.,]\d+)?(?: ?s)?$/;
const TWICE = /\d ?(?:h|:|heures?)? ?\d* ?(?:-|\/| a | et | ou | jusqu'a )(?: ?a)? ?\d/;
const MOMENT = / (?:du (matin|soir)|de l'(apres-midi))$| ?(?:(a)|(p))\.?m\.?$/;

/**
 * Read an hour: 18 h 30, 18:30, 18.30, 1830, 18 heures 30, à 18 h, 6 h du soir.
 *
 * @param {unknown} typed
 * @returns {HourReading}
 */
export function readHour(typed) {
  const all = plain(typed);
  if (!all) return EMPTY;
  if (all.length > MOST_LETTERS) return notAnHour(typed);
  const text = all
    .replace(/[()"«»]/g, '')
    .replace(/^[ .,;]+|[ .,;]+$/g, '')
    .replace(BEFORE, '')
    .replace(/ (?:precises?|pile|environ)$/, '');
  const { half, rest } = moment(text);
  const [, hours = '', marked, bare] = HOUR.exec(rest.replace(SECONDS, '$1')) ?? [];
  if (hours) return check(Number(hours), marked ?? bare ?? '', half);
  return TWICE.test(rest)
    ? wrong(`${quote(typed)} donne deux heures. Gardez celle du début, par exemple 18\u00a0h\u00a030.`)
    : notAnHour(typed);
}

/**
 * @param {string} text
 * @returns {{half: 'morning' | 'afternoon' | undefined, rest: string}} the half of the day that was written
 */
function moment(text) {
  const [, spoken, afternoon, am, pm] = MOMENT.exec(text) ?? [];
  const half = spoken === 'matin' || am ? 'morning' : spoken || afternoon || pm ? 'afternoon' : undefined;
  return { half, rest: text.replace(MOMENT, '') };
}

/**
 * @param {number} hours
 * @param {string} minutes
 * @param {'morning' | 'afternoon' | undefined} half
 * @returns {HourReading}
 */
function check(hours, minutes, half) {
  if (minutes.length === 1) {
    return wrong(`Écrivez les minutes avec deux chiffres\u00a0: ${hours}\u00a0h\u00a00${minutes}.`);
  }
  if (Number(minutes) > 59) {
    return wrong(`Une heure compte 60\u00a0minutes\u00a0: il n’y en a pas ${minutes}. ${ADVICE}`);
  }
  if (hours > 23) return wrong('La journée va de 0\u00a0h à 23\u00a0h\u00a059. Pour minuit, écrivez 0\u00a0h.');
  if (half === 'morning' && hours > 12) return wrong(`${hours}\u00a0h n’est pas le matin. ${ADVICE}`);
  const shift = half === 'afternoon' && hours < 12 ? 12 : half === 'morning' && hours === 12 ? -12 : 0;
  return read((hours + shift) * 60 + Number(minutes));
}

/**
 * @param {unknown} typed
 * @returns {HourReading}
 */
function notAnHour(typed) {
  return wrong(`${quote(typed)} n’est pas une heure. ${ADVICE}`);
}
