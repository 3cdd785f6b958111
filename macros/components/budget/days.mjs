/**
 * Days a week as people say them: « 2 jours et demi », « mi-temps », « 0,5 ETP ». A week of work counts five days, so
 * half of it is two days and a half: nothing else can be meant. A percentage is not read: it may be one of anything.
 * @module
 */

import { formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { figured, rangesIn } from '../../browser/text/ranges.mjs';
import { plain, valueOf } from '../../browser/text/reading.mjs';

/** Each in turn, on text without capitals nor accents, its numbers in figures. @type {[RegExp, string][]} */
const SAID = [
  [/ ?(?:par|\/|chaque|a la) ?(?:semaine|sem\b\.?)/g, ''],
  [/^(?=(?:jour|journee)\b)/, '1 '],
  [/^(?:a )?(?:mi|demi|1\/2)[- ]?temps$/, '2,5'],
  [/^(?:a )?(?:plein|complet)[- ]temps$|^(?:a )?temps[- ](?:plein|complet)$/, '5'],
  [/^(\d) demi[- ]?journees?$/, '$1 (demi)'],
  [/(\d) ?(?:jours?|journees?|jrs?|j)\b\.?/g, '$1'],
  [/(\d) (?:et |\+ )?demi[- ]?journee$/, '$1,5'],
  [/^demi[- ]?(?:journee|jour)$|^1\/2 ?(?:journee|jour|j)?$/, '0,5'],
  [/(\d) (?:et demie?\b|(?:et |\+ )?1\/2(?!\d))/g, '$1,5'],
];

/**
 * Return a text where days are told in numbers alone, as far as can be.
 *
 * @param {unknown} typed
 */
function inNumbers(typed) {
  // « 11/2 » is a day of a year, or anything else.
  if (/\d1\/2/.test(plain(typed))) return plain(typed);
  const text = SAID.reduce((said, [form, written]) => said.replace(form, written), figured(typed)).trim();
  const parts = /^(\d+(?:[.,]\d\d?)?) ?(etp|\(demi\))$/.exec(text);
  const count = parts && valueOf(readNumber(parts[1]));
  return count ? formatNumber(parts[2] === 'etp' ? count * 5n : count / 2n) : text;
}

/**
 * Read one number of days, in hundredths.
 *
 * @param {unknown} typed
 * @returns {import('../../browser/text/numbers.mjs').NumberReading}
 */
export function readDays(typed) {
  const said = inNumbers(typed);
  // What is wrong is told of what was typed.
  return readNumber(/^\d+(?:,\d+)?$/.test(said) ? said : typed);
}

/**
 * Return the least and the most that a text tells, such as « 2 à 3 jours »; nothing if it tells anything else.
 *
 * @param {unknown} typed
 * @returns {{low: string, high: string} | undefined} `high` is empty where one number is told
 */
export function daysIn(typed) {
  const text = inNumbers(typed);
  const [found, other] = rangesIn(text) ?? [];
  const isAlone = found && !other && /^(?:de )?\d[\d ,.a-]*(?:ou [\d,. ]+)?$/.test(text);
  if (!found || !isAlone) return undefined;
  return { low: formatNumber(found.low), high: found.high === found.low ? '' : formatNumber(found.high) };
}
