/**
 * Answers turned into sentences of a sheet that must stay short.
 * @module
 */

import { isUnknown } from './answers.mjs';

const MOST_ITEMS = 8;
const MOST_LETTERS = 100;

/**
 * Return « Label : this ; that ; et 3 autres. », or nothing without items.
 *
 * @param {string} label
 * @param {string[]} items
 * @param {number} [most] characters of each
 */
export function sentence(label, items, most) {
  const said = itemsInWords(items, most);
  return said && `${label}\u00a0: ${said}`;
}

/**
 * Return « This ; that ; et 3 autres. », or nothing without items.
 *
 * @param {string[]} items
 * @param {number} [most] characters of each
 */
export function itemsInWords(items, most) {
  const known = [...new Set(items.filter((item) => !isUnknown(item)).map((item) => shorten(item, most)))];
  return known.length ? `${enumerate(known)}.`.replace(/…\.$/, '…') : '';
}

/** @param {string[]} items */
export function enumerate(items) {
  const rest = items.length - MOST_ITEMS;
  if (rest <= 0) return items.join('\u202f; ');
  return `${items.slice(0, MOST_ITEMS).join('\u202f; ')}\u202f; et ${rest} ${rest === 1 ? 'autre' : 'autres'}`;
}

/**
 * @param {string} text
 * @param {number} [most] characters
 */
export function shorten(text, most = MOST_LETTERS) {
  const line = text.replace(/\s*\n+\s*/g, ', ').replace(/[.\s]+$/, '');
  const letters = [...line];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .replace(/[.\s]+$/, '')}…`
    : line;
}

/**
 * @param {number} part
 * @param {number} whole
 */
export function percent(part, whole) {
  const share = Math.round((100 * part) / whole);
  return `${part && !share ? 'moins de 1' : share}\u00a0%`;
}
