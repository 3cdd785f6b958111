/**
 * Numbers and amounts as people type or paste them: the one reader of all tools. They are kept exactly, as whole
 * hundredths, never as floating-point numbers; what is counted is a whole number.
 *
 * « 1.200 » and « 1,200 » are told: one is a thousand times the other, and only who wrote it knows.
 * @module
 */

import { EMPTY, plain, quote, read, valueOf, wrong } from './reading.mjs';

/**
 * @typedef {import('./reading.mjs').Reading<bigint>} NumberReading hundredths
 * @typedef {import('./reading.mjs').Reading<number>} CountReading
 */

const MOST_LETTERS = 60;
const MOST_DIGITS = 8;
const MOST_COUNTED = 99_999;
const ADVICE = 'Écrivez seulement un nombre, avec une virgule et deux chiffres au plus après elle.';
const THOUSANDS = 'Écrivez seulement un nombre, sans point ni virgule pour les milliers.';
const TOO_BIG = 'est trop grand. Vérifiez ce nombre.';
const COUNT = /^(?:\d+|\d{1,3}(?:[ ']\d{3})+)(?:[.,]0*)?$/;
const WHOLE = 'Écrivez seulement un nombre entier, par exemple 12.';
/** @type {Record<string, string>} */
const FRACTIONS = { '½': ',5', '¼': ',25', '¾': ',75' };
const ABOUT = /^(?:environ|env\.?|a peu pres|[~≈±+]) ?/;
const EUROS = /^(?:€|euros?|eur) ?| ?(?:€|euros?|eur)\.?$/g;
const TIMES = / ?(k|mille|m|millions?)(?: d'| de)?$/;
/** @type {[RegExp, string][]} */
const FAULTS = [
  [/^-|-(?: ?€)?$|^\(.*\)$/, 'est négatif. Écrivez un nombre positif, ou laissez vide.'],
  [/[%‰]|pour ?cent/, 'est un pourcentage. Calculez-le, puis écrivez le résultat.'],
  [/\d.*(?: a | ou | et |-|\/|\.\.).*\d/, 'contient plusieurs nombres. Écrivez-en un seul par case.'],
];
const GROUPS = /^\d{1,3}(?:([ '.,])\d{3}(?:\1\d{3})*)?$/;

/**
 * Read a number with two decimals at most, such as « 1 200,50 », « 1200.5 € », « 12 k€ » or « 2 ½ », in hundredths.
 *
 * @param {unknown} typed
 * @returns {NumberReading}
 */
export function readNumber(typed) {
  const whole = typeof typed === 'string' ? typed.replace(/ ?([½¼¾])/g, (_, sign) => FRACTIONS[sign] ?? '') : typed;
  return readPlain(plain(whole), typed, ADVICE, (text) => {
    const amount = text.replace(EUROS, '').replace(/[ .;]+$/, '');
    const times = TIMES.exec(amount)?.[1];
    const digits = readDigits(times ? amount.replace(TIMES, '') : amount);
    if (typeof digits === 'string') return digits;
    return digits * (!times ? 1n : /^(?:k|mille)$/.test(times) ? 1000n : 1_000_000n);
  });
}

/**
 * Read how many there are: « 12 », « 1 200 ».
 *
 * @param {unknown} typed
 * @returns {CountReading}
 */
export function readCount(typed) {
  return readPlain(plain(typed), typed, WHOLE, (text) => {
    if (!COUNT.test(text)) return `n’est pas un nombre entier. ${WHOLE}`;
    const count = Number(text.replace(/[.,]0*$/, '').replace(/\D/g, ''));
    return count > MOST_COUNTED ? TOO_BIG : count;
  });
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
 * @template {number | bigint} T
 * @param {string} all
 * @param {unknown} typed
 * @param {string} advice
 * @param {(text: string) => T | string} value gives a value, or what is wrong after what was typed
 * @returns {import('./reading.mjs').Reading<T>}
 */
function readPlain(all, typed, advice, value) {
  if (!all) return EMPTY;
  const isShort = all.length <= MOST_LETTERS && /\d/.test(all);
  // « 1'200.- » is how the Swiss write a round amount.
  const text = isShort ? all.replace(ABOUT, '').replace(/[.,]-$/, '') : '';
  const fault = FAULTS.find(([form]) => form.test(text))?.[1];
  const found = isShort ? (fault ?? value(text)) : `n’est pas un nombre. ${advice}`;
  return typeof found === 'string' ? wrong(`${quote(typed)} ${found}`) : read(found);
}

/**
 * @param {string} text digits and their separators
 * @returns {bigint | string} hundredths, or what is wrong
 */
function readDigits(text) {
  const [, before = '', sign = '', after = ''] = /^(.*)([.,])(.*)$/.exec(text) ?? [];
  const isFirst = sign && !before.includes(sign);
  if (isFirst && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    const small = `${before},${after}`.replace(/,?0+$/, '');
    return `peut se lire ${before}\u202f${after} ou ${small}. ${THOUSANDS}`;
  }
  // « 1.200.300 » has no decimals. A third one that is zero changes nothing.
  const [whole, decimals] = isFirst ? [before, after.replace(/^(\d\d)0+$/, '$1')] : [text, ''];
  const written = /^\d*$/.test(whole) || GROUPS.test(whole);
  if (!written || !/^\d*$/.test(decimals) || !(whole + decimals)) {
    return `n’est pas un nombre. ${/[^\d .,']/.test(text) ? ADVICE : 'Vérifiez ses espaces et sa virgule.'}`;
  }
  const digits = whole.replace(/\D/g, '');
  if (decimals.length > 2) return 'a trop de décimales. Gardez deux chiffres au plus après la virgule.';
  return digits.length > MOST_DIGITS ? TOO_BIG : BigInt(digits || 0) * 100n + BigInt(decimals.padEnd(2, '0'));
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
