/**
 * What every reader of typed text gives back, and what it does first: text comes from keyboards, letters, mails, web
 * pages and spreadsheets, each with its own spaces, dashes and digits.
 * @module
 */

/**
 * Unreadable is neither empty nor zero: `reason` says in French, in full sentences, what is wrong and what to do.
 *
 * @template T
 * @typedef {{kind: 'value', value: T} | {kind: 'empty'} | {kind: 'wrong', reason: string}} Reading
 */

const MOST_QUOTED = 40;

/** @type {Reading<never>} */
export const EMPTY = Object.freeze({ kind: 'empty' });

/**
 * @template T
 * @param {T} value
 * @returns {Reading<T>}
 */
export function read(value) {
  return { kind: 'value', value };
}

/**
 * @param {string} reason
 * @returns {Reading<never>}
 */
export function wrong(reason) {
  return { kind: 'wrong', reason };
}

/**
 * @template T
 * @param {Reading<T>} reading
 * @returns {T | undefined} undefined where it is empty or unreadable
 */
export function valueOf(reading) {
  return reading.kind === 'value' ? reading.value : undefined;
}

/**
 * @param {Reading<unknown>} reading
 * @returns {string} empty if nothing is wrong
 */
export function reasonOf(reading) {
  return reading.kind === 'wrong' ? reading.reason : '';
}

/**
 * Return text in lower case and without accents, with one kind of space, of dash, of apostrophe and of digit, and
 * nothing that does not show. Superscript digits stay apart: « 12² » is not 122.
 *
 * @param {unknown} typed what the dossier holds
 */
export function plain(typed) {
  return (typeof typed === 'object' ? '' : String(typed ?? ''))
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u2089]/g, '^')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * @param {unknown} typed
 * @returns {string} « what was typed », cut where it is long
 */
export function quote(typed) {
  const letters = [
    ...String(typed)
      .slice(0, 10 * MOST_QUOTED)
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  ];
  const shown = letters.slice(0, MOST_QUOTED).join('');
  return `«\u00a0${shown}${letters.length > MOST_QUOTED ? '…' : ''}\u00a0»`;
}
