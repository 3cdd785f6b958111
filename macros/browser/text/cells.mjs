/**
 * What a cell of a table holds, so that a spreadsheet takes it for what it is.
 * @module
 */

import { readDay } from './dates.mjs';
import { readCount } from './numbers.mjs';

/**
 * Text stays text: phones, postcodes and codes keep their zeros, and nothing runs as a formula.
 *
 * @typedef {string | number | boolean | null | {day: string} | {cents: bigint} | {hundredths: bigint}} Cell an amount
 *   in cents, or any other number in hundredths: neither is ever a floating-point number
 */

/**
 * Return a date where one can be read, or else the text as it was typed.
 *
 * @param {string | number | boolean | null} typed
 * @returns {Cell}
 */
export function dayCell(typed) {
  const reading = readDay(typed);
  return reading.kind === 'value' ? { day: reading.value } : typed;
}

/**
 * Return a number where one can be counted, or else the text as it was typed.
 *
 * @param {string | number | boolean | null} typed
 * @returns {Cell}
 */
export function countCell(typed) {
  const reading = readCount(typed);
  return reading.kind === 'value' ? reading.value : typed;
}
