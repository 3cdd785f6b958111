/**
 * Figures inside the words of somebody: « une salle de 20 », « 30 à 50 m² », « entre 500 et 600 € par mois ». Each is a
 * range, in hundredths. What may be read in two ways is not read.
 * @module
 */

import { readNumber } from './numbers.mjs';
import { plain } from './reading.mjs';

/**
 * @typedef {{low: bigint, high: bigint}} Range
 * @typedef {Range & {start: number, end: number}} Found where it stands in the text
 */

const UNITS = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const TENS = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };
const ABOUT = { dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 };
const OTHERS = {
  ...{ 'quatre-vingt-dix': 90, 'soixante-dix': 70, 'quatre-vingts?': 80 },
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
  ...{ 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19 },
};

const NUMBER = "(?:\\d{1,3}(?:[ '.]\\d{3})+(?![\\d'])(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?: ?k(?![a-z]))?";
// A sign of unit may stand after each of the two.
const RANGE = RegExp(`(${NUMBER}) ?[§€]?(?: ?(?:-|/|a|au|ou|jusqu'a) ?(${NUMBER}))?`, 'g');

/**
 * Return a text in lower case and without accents where numbers in words are in figures, and articles are left out.
 *
 * @param {unknown} typed
 */
export function figured(typed) {
  let text = plain(typed).replace(/1\u20442/g, '1/2');
  for (const [word, value] of Object.entries(OTHERS)) text = replaced(text, word, value);
  text = text.replace(/\bd'une?\b/g, 'de').replace(/\bune? (?=[a-z])/g, '');
  for (const [word, value] of Object.entries(ABOUT)) text = replaced(text, `${word}(?: de(?= )| d')?`, value);
  for (const [word, value] of Object.entries(TENS)) {
    for (const [unit, name] of UNITS.entries()) text = replaced(text, `${word}(?:-|-et-| et | )${name}`, value + unit);
    text = replaced(text, word, value);
  }
  for (const [value, word] of UNITS.entries()) text = replaced(text, word, value);
  return text
    .replace(/(\d) ?(?:et demie?\b|1\/2(?!\d))/g, '$1,5')
    .replace(/\bentre (?=\d)([^a-z]*) et /g, '$1 a ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * @param {string} text
 * @param {string} word
 * @param {number} value
 */
function replaced(text, word, value) {
  // Not inside another word, nor joined to one: « dix-huit » is not 10-8.
  return text.replace(RegExp(`(^|[ '(])${word}(?![a-z]|-[a-z])`, 'g'), `$1${value}`);
}

/**
 * Return the figures of a text, as `figured` gives it.
 *
 * @param {string} text where § and € are the signs of units
 * @returns {Found[] | undefined} undefined where one cannot be read
 */
export function rangesIn(text) {
  /** @type {Found[]} */
  const found = [];
  for (const match of text.matchAll(RANGE)) {
    const [whole, first = '', second = first] = match;
    const [low, high] = [readNumber(first), readNumber(second)];
    if (low.kind !== 'value' || high.kind !== 'value' || low.value > high.value) return undefined;
    const start = match.index ?? 0;
    found.push({ low: low.value, high: high.value, start, end: start + whole.length });
  }
  return found;
}
