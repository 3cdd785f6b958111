/**
 * What a dossier may hold: the shape of its keys, and its values.
 *
 * A key is a path of ids: `commune/code`, `checklist/100-jours/step/appeler-federation/who`. Rows that a visitor adds
 * are `<collection>/row/<row id>/<field>`; fields `order` and `deleted` are ours, and rows do not nest. Ids are the
 * permanent kebab-case ids of `data/`. A tool may add keys of this shape without a new version of the format: a program
 * that does not know them keeps them.
 * @module
 */

import { DossierError } from './messages.mjs';

/**
 * null is a tombstone: a deletion that reaches other copies. `t` orders the writes of a key: a time in ms, always later
 * than every time already seen, so that a clock set back cannot make an older text win. `d` is what the device that
 * wrote it was called then, « mairie »: absent where it had no name (see `signed`).
 *
 * @typedef {string | number | boolean | null} Value
 * @typedef {{readonly v: Value, readonly t: number, readonly d?: string}} Entry
 * @typedef {{readonly id: string, readonly entries: ReadonlyMap<string, Entry>}} Dossier
 */

export const MAX_TEXT = 20_000;
/** How many values a dossier may hold, and the length of their keys and texts together: far below what is read. */
export const MAX_ENTRIES = 20_000;
export const MAX_LENGTH = 2_000_000;

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,9}$/;
// The only ids of this shape that mean something to JavaScript objects.
const TRAPS = /(?:^|\/)(?:constructor|prototype)(?:\/|$)/;
// Control characters except tab and line feed, lone surrogates, and bidirectional controls.
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
const ID_LENGTH = 10;
export const MAX_DEVICE = 40;

/** @param {string} key */
export function isKey(key) {
  return key.length <= 200 && KEY.test(key) && !TRAPS.test(key);
}

/**
 * Split the key of a row's field.
 *
 * @param {string} key
 * @returns {{row: string, field: string} | undefined} row is the key's start, down to the row id
 */
export function rowOf(key) {
  // Asked of every key, and faster than an expression.
  const start = key.indexOf('/row/');
  const end = start > 0 ? key.indexOf('/', start + 5) : -1;
  return end > 0 ? { row: key.slice(0, end), field: key.slice(end + 1) } : undefined;
}

/**
 * Return the row whose deletion a key marks.
 *
 * @param {string} key
 * @returns {string | undefined}
 */
export function rowMarkedBy(key) {
  // The ending first: this is asked of every key.
  const { row, field } = (key.endsWith('/deleted') && rowOf(key)) || {};
  return field === 'deleted' ? row : undefined;
}

/**
 * Return `value` as a dossier holds it: an emptied field is a deletion, and text has nothing hidden.
 *
 * @param {Value} value
 * @returns {Value}
 */
export function cleanValue(value) {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number must be finite');
    // JSON writes -0 as 0.
    return value + 0;
  }
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n').replace(HIDDEN, '');
  if (text.length > MAX_TEXT) throw new DossierError('text-too-long');
  return text || null;
}

/**
 * @param {() => number} random
 * @returns {string} the id of a row or of a dossier
 */
export function newId(random) {
  return Array.from({ length: ID_LENGTH }, () => Math.floor(random() * 36).toString(36)).join('');
}

/**
 * @param {unknown} id
 * @returns {id is string}
 */
export function isId(id) {
  return typeof id === 'string' && id.length === ID_LENGTH && /^[a-z0-9]+$/.test(id);
}
