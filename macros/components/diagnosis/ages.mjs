/**
 * Ages as people write them, in order: « 40-49 », « moins de 40 », « plus de 60 », « 62 ans ».
 * @module
 */

import { plain } from '../../browser/text/reading.mjs';
import { isUnknown } from './answers.mjs';

/** @typedef {{from: number, label: string}} Age the youngest that it may be, and what a sentence calls it */

/**
 * Each way of writing, with a sign for its numbers, and what it says.
 *
 * @type {[RegExp, (a: number, b: number) => Age][]}
 */
const WAYS = [
  [/^(?:de |entre )?# ?(?:[-/]|au?) ?#$|^entre # et #$/, between],
  [/^(?:moins de|inferieure? a|avant|<|-(?: ?de)?) ?#$/, under],
  [/^(?:jusqu'a|au plus|max(?:imum)?|<=|≤) ?#$|^# (?:et|ou) moins$/, (age) => under(age + 1)],
  [/^(?:plus de|superieure? a|apres|>|\+(?: ?de)?) ?#$/, (age) => ({ from: age + 1, label: `Plus de ${age} ans` })],
  [/^(?:a partir de|au moins|des|min(?:imum)?|>=|≥) ?#$|^# ?(?:(?:et|ou) (?:plus|\+)|\+)$/, over],
  [/^(?:environ |~ ?)?#$/, oneAge],
];
/** The ages that our answers suggest: that of one person stands among others. */
const STARTS = [40, 50, 55, 60, 65];
const OLDEST = 110;
const YOUNGEST = 15;

/**
 * Read an age.
 *
 * @param {unknown} text
 * @returns {Age | 'unknown' | 'unclear'} « la quarantaine » is no age that can be put in order
 */
export function readAge(text) {
  if (isUnknown(text)) return 'unknown';
  const words = plain(text)
    .replace(/(\d) ?ans?\b/g, '$1')
    .replace(/^(?:(?:tranche|classe) (?:d'ages?)?|agee?s? de|age) ?:? ?/, '')
    .replace(/[ .,;]+$/, '');
  const numbers = (words.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
  const [a = 0, b = a] = numbers;
  if (a < YOUNGEST || b > OLDEST) return 'unclear';
  const form = words.replace(/\d+/g, '#');
  return WAYS.find(([way]) => way.test(form))?.[1](a, b) ?? 'unclear';
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {Age}
 */
function between(from, to) {
  return from === to ? oneAge(from) : { from, label: `De ${from} à ${to} ans` };
}

/**
 * @param {number} age
 * @returns {Age}
 */
function under(age) {
  return { from: age - OLDEST, label: `Moins de ${age} ans` };
}

/**
 * @param {number} age
 * @returns {Age}
 */
function oneAge(age) {
  const next = STARTS.find((start) => start > age);
  const from = STARTS.filter((start) => start <= age).at(-1);
  if (!from) return under(STARTS[0] ?? 0);
  return next ? between(from, next - 1) : over(from);
}

/**
 * @param {number} from
 * @returns {Age}
 */
function over(from) {
  return { from, label: `${from} ans et plus` };
}
