/**
 * When something may happen, in somebody's words: « début 2027 », « septembre 2027 », « le 1er mars 2028 ». Each is
 * read as the days that it covers, to tell which comes first; what is shown stays what was said.
 * @module
 */

import { MONTHS } from '../calendar/days.mjs';
import { parseDay } from './dates.mjs';
import { plain } from './reading.mjs';

/** @typedef {{from: string, to: string}} Period first and last day, such as 2027-09-01 */

const MONTH = '[a-z]{3,9}\\.?';
/** The months of what a year is cut into. What is said with fewer words counts for the whole year. */
const PARTS = /** @type {[RegExp, number, number][]} */ ([
  [/(?:1er|premier|1) ?trimestre|\bt1\b/, 1, 3],
  [/(?:2e|2eme|2nd|second|deuxieme|2) ?trimestre|\bt2\b/, 4, 6],
  [/(?:3e|3eme|troisieme|3) ?trimestre|\bt3\b/, 7, 9],
  [/(?:4e|4eme|quatrieme|dernier|4) ?trimestre|\bt4\b/, 10, 12],
  [/(?:1er|premier|1) ?semestre|\bs1\b/, 1, 6],
  [/(?:2e|2eme|2nd|second|deuxieme|2) ?semestre|\bs2\b/, 7, 12],
  [/\bdebut\b/, 1, 4],
  [/\b(?:mi|milieu)\b/, 5, 8],
  [/\bfin\b/, 9, 12],
  [/\bprintemps\b/, 3, 5],
  [/\bete\b/, 6, 8],
  [/\bautomne\b/, 9, 11],
  [/\bhiver\b/, 12, 12],
  [/\brentree\b/, 9, 9],
]);
const FORMS = RegExp(
  [
    '(?<day>\\d{1,2}(?:er)? ?[a-z]{3,9}\\.? ?\\d{4}',
    '\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?!\\d)',
    '(?:^|[^\\d/.-])(?<number>0?[1-9]|1[0-2])[/.-](?<numberYear>20\\d\\d)(?!\\d)',
    `(?<between>${MONTH}) ?(?:a|ou|et|-|/) ?(?<end>${MONTH}) (?<endYear>20\\d\\d)(?!\\d)`,
    `(?<month>${MONTH}) ?(?<monthYear>20\\d\\d)(?!\\d)`,
    '(?<alone>(?:^|[^\\d/.-])20\\d\\d)(?![\\d])',
  ].join('|'),
  'g',
);

/**
 * Return what a text says of a time: from the first day to the last one of all that it names.
 *
 * @param {unknown} typed
 * @returns {Period | undefined} undefined where no year is named: « dans deux ans » depends on the day it was said
 */
export function periodOf(typed) {
  // « mi-2027 » and « 2027-2028 » are no days.
  const text = plain(typed).replace(/([a-z]|20\d\d)[-/](?=20\d\d(?!-\d))/g, '$1 a ');
  /** @type {Period[]} */
  const found = [];
  let end = 0;
  for (const match of text.matchAll(FORMS)) {
    const period = read(match.groups ?? {}, text.slice(end, match.index));
    if (period) found.push(period);
    end = (match.index ?? 0) + match[0].length;
  }
  if (!found.length) return undefined;
  const [from] = found.map((period) => period.from).sort();
  const to = found
    .map((period) => period.to)
    .sort()
    .at(-1);
  return { from: from ?? '', to: to ?? '' };
}

/**
 * @param {Record<string, string | undefined>} groups
 * @param {string} before the words before it
 * @returns {Period | undefined}
 */
function read({ day, number, numberYear, between, end, endYear, month, monthYear, alone }, before) {
  if (day) {
    const only = parseDay(day.replace(/^(\d\d?)(?:er)?(?=[a-z])/, '$1 '));
    // « 1er trimestre 2027 » is a year cut into parts.
    if (!only) return /[a-z]{5}/.test(day) ? year(day.slice(-4), `${before} ${day}`) : undefined;
    return { from: only, to: only };
  }
  if (number) return months(numberYear, Number(number), Number(number));
  if (between) {
    const [first, last] = [monthOf(between), monthOf(end)];
    return first && last ? months(endYear, first, last) : year(endYear, `${before} ${between} ${end}`);
  }
  if (month) {
    const only = monthOf(month);
    return only ? months(monthYear, only, only) : year(monthYear, `${before} ${month}`);
  }
  return year(alone?.slice(-4), before);
}

/**
 * @param {string | undefined} name
 * @returns {number} from 1; 0 where it is not one month
 */
function monthOf(name = '') {
  const start = name.replace('.', '');
  const found = MONTHS.flatMap((month, index) => (plain(month).startsWith(start) ? [index + 1] : []));
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/**
 * @param {string | undefined} name
 * @param {string} before the words before the year: the last part that they name
 * @returns {Period}
 */
function year(name, before) {
  const part = PARTS.find(([form]) => form.test(before.replace(/ +/g, ' ').slice(-40)));
  return part ? months(name, part[1], part[2]) : months(name, 1, 12);
}

/**
 * @param {string | undefined} year
 * @param {number} first
 * @param {number} last
 * @returns {Period}
 */
function months(year = '', first, last) {
  const two = (/** @type {number} */ month) => String(month).padStart(2, '0');
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(days)}` };
}
