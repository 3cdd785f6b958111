/**
 * Days and years as people type them: the one reader of all tools. Arithmetic on days is in ../calendar/days.mjs.
 * @module
 */

import { MONTHS, isDay } from '../calendar/days.mjs';

const NUMBERS = /^(\d{1,2})(?:[\s./-]+)(\d{1,2})(?:[\s./-]+)(\d{4}|\d{2})$/;
const WORDS = /^(?:[a-z]+\.? )?(\d{1,2})(?:er)? ([a-z]{3,})\.? (\d{4})$/;
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Read a date as people type it: 4/11/2026, 04.11.26, 4 novembre 2026, mercredi 4 nov. 2026, 2026-11-04.
 *
 * @param {string} typed
 * @returns {string | undefined} undefined if it is no day, or if two months may be meant
 */
export function parseDay(typed) {
  const text = plain(typed);
  if (isDay(text)) return text;
  let [, number = '', month = '', year = ''] = NUMBERS.exec(text) ?? WORDS.exec(text) ?? [];
  if (/[a-z]/.test(month)) {
    const named = MONTHS.filter((name) => plain(name).startsWith(month));
    month = named.length === 1 ? String(MONTHS.indexOf(/** @type {string} */ (named[0])) + 1) : '';
  }
  const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
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
