/**
 * What two persons of the dossier hold together, once they are one.
 * @module
 */

import { fieldOf, valueWords } from './fields.mjs';

/**
 * @typedef {import('./dossier.mjs').Value} Value
 * @typedef {import('./fields.mjs').Fields} Fields
 */

const FAMILY = 'people/carnet/row/any/family';

/**
 * Return what two persons hold together.
 *
 * @param {Record<string, Value>} mine
 * @param {Record<string, Value>} theirs
 * @param {Fields} fields
 */
export function together(mine, theirs, fields) {
  /** @type {Record<string, Value>} */
  const both = { ...theirs, ...mine };
  for (const [field, value] of Object.entries(theirs)) {
    const held = mine[field];
    if (field === 'name' || typeof held !== 'string' || typeof value !== 'string' || held === value) continue;
    if (field.endsWith('-answer')) {
      const [answer, ...others] = [held, value].filter((each) => each !== 'recue');
      both[field] = others.length ? 'recue' : (answer ?? held);
    } else if (field === 'family') {
      // One family alone: the other one is told with the function.
      const words = valueWords(fieldOf(fields, FAMILY), value) ?? value;
      both.role = listed(String(both.role ?? ''), words, ' / ');
    } else both[field] = listed(String(both[field]), value, field === 'email' ? ', ' : ' / ');
  }
  return both;
}

/**
 * Add a text to those of a list, unless it is there.
 *
 * @param {string} texts
 * @param {string} text
 * @param {string} between
 */
function listed(texts, text, between) {
  const plain = (/** @type {string} */ each) => each.toLowerCase().replace(/\s/g, '');
  const known = texts.split(between).filter(Boolean);
  return known.some((each) => plain(each) === plain(text)) ? texts : [...known, text].join(between);
}
