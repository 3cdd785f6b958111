/**
 * Numbers and amounts as people type or paste them: the one reader of all tools. They are kept exactly, as whole
 * hundredths, never as floating-point numbers; what is counted is a whole number.
 *
 * « 1.200 » and « 1,200 » are told: one is a thousand times the other, and only who wrote it knows.
 * @module
 */

import { EMPTY, plain, quote, read, reasonOf, valueOf, wrong } from './reading.mjs';

/**
 * @typedef {import('./reading.mjs').Reading<bigint>} NumberReading hundredths
 * @typedef {import('./reading.mjs').Reading<number>} CountReading
 */

const MOST_LETTERS = 60;
const MOST_DIGITS = 8;
const MOST_COUNTED = 99_999;
const ADVICE = 'Écrivez seulement un nombre, avec une virgule et deux chiffres au plus après elle.';
const WHOLE = 'Écrivez seulement un nombre entier, par exemple 12.';
/** @type {Record<string, string>} */
const FRACTIONS = { '½': ',5', '¼': ',25', '¾': ',75' };
const ABOUT = /^(?:environ|env\.?|a peu pres|[~≈±+]) ?/;
const EUROS = /^(?:€|euros?|eur) ?| ?(?:€|euros?|eur)\.?$/g;
const TIMES = / ?(k|mille|m|millions?)(?: d'| de)?$/;
const SEVERAL = /\d.*(?: a | ou | et |-|\/|\.\.).*\d/;
const GROUPS = /^\d{1,3}(?:([ '.,])\d{3}(?:\1\d{3})*)?$/;

/**
 * Read a number with two decimals at most, such as « 1 200,50 », « 1200.5 € », « 12 k€ » or « 2 ½ », in hundredths.
 *
 * @param {unknown} typed
 * @returns {NumberReading}
 */
export function readNumber(typed) {
  return readWritten(typed, (text) => text.replace(EUROS, ''), ADVICE);
}

/**
 * Read how many there are: « 12 », « 1 200 ».
 *
 * @param {unknown} typed
 * @returns {CountReading}
 */
export function readCount(typed) {
  const reading = readWritten(typed, (text) => text, WHOLE);
  if (reading.kind !== 'value') return reading;
  if (reading.value % 100n) return wrong(`${quote(typed)} n’est pas un nombre entier. ${WHOLE}`);
  const count = Number(reading.value / 100n);
  return count > MOST_COUNTED ? wrong(`${quote(typed)} est trop grand. Vérifiez ce nombre.`) : read(count);
}

/**
 * @param {unknown} typed
 * @returns {bigint | null | undefined} null where nothing is typed, undefined where it is not a number
 */
export function parseNumber(typed) {
  const reading = readNumber(typed);
  return reading.kind === 'empty' ? null : valueOf(reading);
}

/**
 * @param {unknown} typed
 * @returns {number | null | undefined} null where nothing is typed, undefined where it is not a whole number
 */
export function parseCount(typed) {
  const reading = readCount(typed);
  return reading.kind === 'empty' ? null : valueOf(reading);
}

/**
 * @param {unknown} typed
 * @param {(text: string) => string} withoutUnit
 * @param {string} advice
 * @returns {NumberReading}
 */
function readWritten(typed, withoutUnit, advice) {
  const whole = typeof typed === 'string' ? typed.replace(/ ?([½¼¾])/g, (_, sign) => FRACTIONS[sign] ?? '') : typed;
  const all = plain(whole);
  if (!all) return EMPTY;
  const told = (/** @type {string} */ why) => wrong(`${quote(typed)} ${why}`);
  if (all.length > MOST_LETTERS || !/\d/.test(all)) return told(`n’est pas un nombre. ${advice}`);
  // « 1'200.- » is how the Swiss write a round amount.
  const text = withoutUnit(all.replace(ABOUT, '').replace(/[.,]-$/, ''))
    .replace(/[ .;]+$/, '')
    .trim();
  if (/^-|-$|^\(.*\)$/.test(text)) return told('est négatif. Écrivez un nombre positif, ou laissez vide.');
  if (/[%‰]|pour ?cent/.test(text)) return told('est un pourcentage. Calculez-le, puis écrivez le résultat.');
  if (SEVERAL.test(text)) return told('contient plusieurs nombres. Écrivez-en un seul par case.');
  const times = TIMES.exec(text)?.[1];
  const digits = readDigits(times ? text.replace(TIMES, '') : text, advice);
  if (digits.kind !== 'value') return told(reasonOf(digits));
  return read(digits.value * (times?.startsWith('m') && times !== 'mille' ? 1_000_000n : times ? 1000n : 1n));
}

/**
 * @param {string} text digits and their separators
 * @param {string} advice
 * @returns {NumberReading} its reason goes on after what was typed
 */
function readDigits(text, advice) {
  const signs = [...(text.match(/[.,]/g) ?? [])];
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const [before, after] = [text.slice(0, last), text.slice(last + 1)];
  const isMixed = new Set(signs).size > 1;
  if (signs.length === 1 && after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) {
    const small = `${before},${after}`.replace(/,?0+$/, '');
    return wrong(`peut se lire ${before}\u202f${after} ou ${small}. Écrivez les milliers sans point ni virgule.`);
  }
  const hasDecimals = signs.length === 1 || (isMixed && signs.indexOf(text[last] ?? '') === signs.length - 1);
  const whole = hasDecimals ? before : text;
  // A third decimal that is zero changes nothing.
  const decimals = hasDecimals ? after.replace(/^(\d\d)0+$/, '$1') : '';
  const written = /^\d*$/.test(whole) || (GROUPS.test(whole) && !(hasDecimals && whole.includes(text[last] ?? ' ')));
  if (!written || !/^\d*$/.test(decimals) || !/\d/.test(whole + decimals)) {
    return wrong(`n’est pas un nombre. ${/^[\d .,']+$/.test(text) ? 'Vérifiez ses espaces et sa virgule.' : advice}`);
  }
  const plainWhole = whole.replace(/\D/g, '');
  if (decimals.length > 2) return wrong('a trop de décimales. Gardez deux chiffres au plus après la virgule.');
  if (plainWhole.length > MOST_DIGITS) return wrong('est trop grand. Vérifiez ce nombre.');
  return read(BigInt(plainWhole || 0) * 100n + BigInt(decimals.padEnd(2, '0')));
}

/**
 * @param {bigint} hundredths
 * @returns {string} without useless decimals: « 2,5 »
 */
export function formatNumber(hundredths) {
  return write(hundredths).replace(/,00$|(,\d)0$/, '$1');
}

/**
 * @param {bigint} cents
 * @returns {string} « 1 200,50 € »
 */
export function formatEuros(cents) {
  return `${write(cents)}\u00a0€`;
}

/** @param {bigint} hundredths */
function write(hundredths) {
  const size = hundredths < 0n ? -hundredths : hundredths;
  const whole = String(size / 100n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${hundredths < 0n ? '−' : ''}${whole},${String(size % 100n).padStart(2, '0')}`;
}
