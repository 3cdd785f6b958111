/**
 * Days and years as people type or paste them: the one reader of all tools. Arithmetic on days is in
 * ../calendar/days.mjs.
 *
 * A day without a year is told, never completed: what is typed is read again later, and « 5/10 » would become another
 * day each year. A month and a day are never swapped.
 * @module
 */

import { MONTHS, WEEKDAYS, isDay, shortDay, weekday } from '../calendar/days.mjs';
import { EMPTY, plain, quote, read, valueOf, wrong } from './reading.mjs';

/** @typedef {import('./reading.mjs').Reading<string>} DayReading a day is '2026-11-04' */

// No letter or sentence is longer; nothing after that is worth the search.
const MOST_LETTERS = 80;
const ADVICE = 'Écrivez le jour, le mois et l’année, par exemple 5/10/2026.';
const BEFORE = /^(?:(?:date|pour|avant|d ici|le|au|du|ce)(?: ?: ?| ))+/;
const HOUR = RegExp(
  '(?: (?:de|a|vers|des|entre|et|-))* \\d{1,2} ?(?:h|:|heures?)(?: ?\\d\\d)?(?: ?min)?' +
    '(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:z|[+-]\\d\\d:?\\d\\d))?$',
);
// A letter's « Saint-Just, le 5 octobre 2027 ».
const PLACE = /^([a-z][a-z' -]*), ?(?=le )/;
const DAY_BEFORE = /^([a-z]{2,8})\.? ?(?=\d|premier |le )/;
const DAY_AFTER = /(\d) ([a-z]{2,8})$/;
const NUMBERS = /^(\d+) ?[ ./\\_-] ?(\d+) ?[ ./\\_-] ?(\d+)$/;
const WORDS = /^(\d{1,2}) ?(?:er|eme|e|o(?![a-z])|°)?[ ./-]*(?:de )?([a-z]{2,})[ ./-]*(\d+)$/;
const COMPACT = /^(\d\d)(\d\d)(\d{4})$/;
/** @type {[RegExp, string][]} */
const LACKS = [
  [/\d ?(?:au|a|ou|et|-|\/) ?\d.*[a-z]{3}|\d (?:au|ou|et|a) /, 'il y a plusieurs jours, un seul est attendu'],
  [/^\d{4}$/, 'il manque le jour et le mois'],
  [/^(?:[a-z]{3,}|\d\d?)[ ./-]+\d{4}$|^\d{4}[ ./-]+\d\d?$/, 'il manque le jour'],
  [/^\d\d?(?: ?er)?[ ./-]*(?:[a-z]{3,}|\d\d?)$/, 'il manque l’année'],
];
const SERIAL = /^[3-6]\d{4}(?:[ .]\d+)?$/;
const YEAR = /\b(?:19|20)\d\d\b/g;

const MOST_KEPT = 500;
/** @type {Map<string, DayReading>} texts already read: those of hundreds of rows are read again at each key */
const known = new Map();

/**
 * Read a day: 4/11/2026, 04.11.26, mercredi 4 nov. 2026, le 1er mars 2027, 3-mars-27, 2026-11-04, 4/11/2026 à 18 h.
 *
 * @param {unknown} typed
 * @returns {DayReading}
 */
export function readDay(typed) {
  const text = String(typed ?? '');
  const reading = known.get(text) ?? readOnce(typed);
  if (known.size > MOST_KEPT) known.clear();
  if (text.length <= MOST_LETTERS) known.set(text, reading);
  return reading;
}

/**
 * @param {unknown} typed
 * @returns {DayReading}
 */
function readOnce(typed) {
  const all = plain(typed);
  if (!all) return EMPTY;
  if (all.length > MOST_LETTERS) return incomplete(typed);
  const text = all
    .replace(PLACE, (place, name) => (WEEKDAYS.some((day) => day.startsWith(name)) ? place : ''))
    .replace(/(\d) ?d'(?=[a-z])/, '$1 ')
    .replace(/[()[\]"'«»,;]/g, ' ')
    .replace(/(\d)t(?=\d)/, '$1 ')
    .replace(/ +/g, ' ')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  if (SERIAL.test(text)) return wrong(`${quote(typed)} est le numéro qu’un tableur donne à une date. ${ADVICE}`);
  const { name, rest } = withoutWeekday(text.replace(HOUR, '').replace(HOUR, '').replace(BEFORE, ''));
  return readParts(rest.replace(/^premier /, '1 '), name, typed);
}

/**
 * @param {unknown} typed
 * @returns {string | undefined} a day, or undefined where none can be read
 */
export function parseDay(typed) {
  return valueOf(readDay(typed));
}

/**
 * Find the years in a text: « fin 2027 ou début 2029 », « APL_2023.csv ».
 *
 * @param {string} text
 * @returns {number[]} in their order
 */
export function yearsIn(text) {
  // In a file's name, an underscore joins words.
  return (text.replace(/_/g, ' ').match(YEAR) ?? []).map(Number);
}

/**
 * @param {string} text
 * @returns {{name: string | undefined, rest: string}} the weekday that was written, and the text without it
 */
function withoutWeekday(text) {
  const named = (/** @type {string | undefined} */ word) => WEEKDAYS.find((name) => word && name.startsWith(word));
  const before = named(DAY_BEFORE.exec(text)?.[1]);
  // « mar. 2027 » is a month.
  if (before && !/^[a-z.]+ ?\d{4}$/.test(text)) {
    return { name: before, rest: text.replace(DAY_BEFORE, '').replace(BEFORE, '') };
  }
  const after = /\d\d [a-z]+$/.test(text) && /\d\D+\d/.test(text) ? named(DAY_AFTER.exec(text)?.[2]) : undefined;
  return { name: after, rest: after ? text.replace(DAY_AFTER, '$1') : text };
}

/**
 * @param {string} text
 * @param {string | undefined} name the weekday that was written
 * @param {unknown} typed
 * @returns {DayReading}
 */
function readParts(text, name, typed) {
  const [, first = '', second = '', third = ''] = NUMBERS.exec(text) ?? [];
  if (first.length === 4 && second.length <= 2 && third.length <= 2) return check(third, second, first, name);
  if (first.length > 0 && first.length <= 2 && second.length <= 2 && isYear(third)) {
    return check(first, second, third, name);
  }
  const [, number = '', word = '', year = ''] = WORDS.exec(text) ?? [];
  if (word && isYear(year)) {
    const months = monthsOf(word);
    if (months.length === 1) return check(number, String(months[0]), year, name);
    return incomplete(typed, months.length ? ambiguous(word, months) : `«\u00a0${word}\u00a0» n’est pas un mois`);
  }
  const [, a = '', b = '', c = ''] = COMPACT.exec(text) ?? [];
  if (c) return isLikely(c) ? check(a, b, c, name) : check(c.slice(2), c.slice(0, 2), a + b, name);
  return incomplete(typed, missing(text));
}

/** @param {string} year */
function isYear(year) {
  return /^(?:\d\d){1,2}$/.test(year);
}

/** @param {string} year */
function isLikely(year) {
  return year >= '1900' && year < '2200';
}

/**
 * Return the months that a word may mean, from 1.
 *
 * @param {string} word
 */
function monthsOf(word) {
  const start = word.replace(/^ju([ln])$/, 'jui$1');
  const found = MONTHS.flatMap((month, index) => (plain(month).startsWith(start) ? [index + 1] : []));
  // Two letters are too few to name a month, enough to hesitate between two.
  return word.length > 2 || found.length > 1 ? found : [];
}

/**
 * @param {string} word
 * @param {number[]} months
 */
function ambiguous(word, months) {
  const names = months.map((month) => MONTHS[month - 1]);
  return `«\u00a0${word}\u00a0» peut être ${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`;
}

/**
 * @param {string} number
 * @param {string} month
 * @param {string} typedYear
 * @param {string | undefined} name
 * @returns {DayReading}
 */
function check(number, month, typedYear, name) {
  const year = typedYear.padStart(4, '20');
  const day = `${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`;
  if (!isLikely(year)) return wrong(`L’année ${year} n’est pas vraisemblable. Vérifiez-la.`);
  if (Number(month) < 1 || Number(month) > 12) {
    const swapped = `${year}-${number.padStart(2, '0')}-${month}`;
    const meant = isDay(swapped) ? ` Si vous pensez au ${shortDay(swapped)}, écrivez-le ainsi.` : '';
    return wrong(`Il n’y a pas de mois ${Number(month)}\u00a0: écrivez le jour, puis le mois, puis l’année.${meant}`);
  }
  if (!isDay(day)) return wrong(`Le ${Number(number)} ${MONTHS[Number(month) - 1]} ${year} n’existe pas.`);
  const real = weekday(day);
  return name && name !== real ? wrong(`Le ${shortDay(day)} est un ${real}, pas un ${name}.`) : read(day);
}

/**
 * Return what a date lacks, in words.
 *
 * @param {string} text
 */
function missing(text) {
  const [word = ''] = /[a-z]{2,}/.exec(text) ?? [];
  const months = monthsOf(word);
  if (word && months.length > 1) return ambiguous(word, months);
  return LACKS.find(([form]) => form.test(text))?.[1];
}

/**
 * @param {unknown} typed
 * @param {string} [lack]
 * @returns {DayReading}
 */
function incomplete(typed, lack = '') {
  return wrong(`${quote(typed)} n’est pas une date complète${lack && `\u00a0: ${lack}`}. ${ADVICE}`);
}
