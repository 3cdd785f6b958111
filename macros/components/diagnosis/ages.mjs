/**
 * Ages as people write them, in order: « 40-49 », « moins de 40 », « plus de 60 », « 62 ans ».
 * @module
 */

import { plain } from '../../browser/text/reading.mjs';
import { isUnknown } from './answers.mjs';

/** @typedef {{from: number, label: string}} Age the youngest that it may be, and what a sentence calls it */

const N = '(\\d{2,3})';
/** Each way of writing, and what it says. @type {[RegExp, (a: number, b: number) => Age][]} */
const WAYS = [
  [new RegExp(`^(?:de ?|entre )?${N} ?(?:-|/|a|au) ?${N}$|^entre ${N} et ${N}$`), between],
  [new RegExp(`^(?:moins de|inferieure? a|avant|<|- ?(?:de)?) ?${N}$`), under],
  [new RegExp(`^(?:jusqu'a|au plus|max(?:imum)?|<=|≤) ?${N}$|^${N} (?:et|ou) moins$`), (age) => under(age + 1)],
  [
    new RegExp(`^(?:plus de|superieure? a|apres|au-?(?: )?dela de|>|\\+ ?(?:de)?) ?${N}$`),
    (age) => ({ from: age + 1, label: `Plus de ${age} ans` }),
  ],
  [
    new RegExp(`^(?:a partir de|au moins|des|min(?:imum)?|>=|≥) ?${N}$|^${N} ?(?:(?:et|ou) (?:plus|\\+)|\\+)$`),
    (from) => ({ from, label: `${from} ans et plus` }),
  ],
  [new RegExp(`^(?:environ |~ ?)?${N}$`), oneAge],
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
  for (const [way, age] of WAYS) {
    const found = way.exec(words)?.slice(1).filter(Boolean).map(Number);
    if (!found) continue;
    const [a = 0, b = a] = found;
    const isAge = found.every((number) => number >= YOUNGEST && number <= OLDEST);
    return isAge ? age(Math.min(a, b), Math.max(a, b)) : 'unclear';
  }
  return 'unclear';
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
  return next ? between(from, next - 1) : { from, label: `${from} ans et plus` };
}
