/**
 * The dossier as text: the same in a file and in the browser's storage. Reading is strict, and refuses as a whole.
 *
 * `{"format", "version", "app", "savedAt", "id", "entries": {"<key>": {"v": <value>, "t": <ms>, "d": "<device>"}}}`
 *
 * `d` is what the device that wrote the entry was called: only the devices that have a name write it. Without any, the
 * text is that of version 2, which older programs read; with one it is of version 3, and they tell to reload the page.
 *
 * In a file, lines in French stand before it (see copy.mjs), down to one of `MARKERS`.
 * @module
 */

import { dayOf } from '../calendar/days.mjs';
import { get } from './dossier.mjs';
import { MAX_DEVICE, cleanValue, isId, isKey, rowMarkedBy } from './grammar.mjs';
import { tidied } from './marks.mjs';
import { DossierError } from './messages.mjs';
import { VERSION, migrate } from './migrate.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./dossier.mjs').Entry} Entry
 * @typedef {{dossier: Dossier, savedAt: number}} Reading
 */

/** The version of a dossier that no device signed. */
const UNSIGNED = 2;
export const FORMAT = 'boussole-msp-dossier';
/** The first words of a file. */
export const TITLE = 'Dossier Boussole MSP';
/** What the data follow. Its accents are lost with those of the data: such a file is refused. */
export const MARKERS = {
  whole: '===== Données du dossier =====',
  partial: '===== Données d’une partie du dossier =====',
};
/** What the browser keeps of a dossier, deletions apart. */
export const MAX_BYTES = 1_000_000;
// What is read: more than a page can hold (see checkRoom), so that all that was downloaded opens again.
export const MAX_READ_BYTES = 12_000_000;
const MAX_READ_ENTRIES = 100_000;
// In the year 9892: later ones have no four figures, and no clock that ever told them.
const LAST_TIME = 25e13;

/**
 * Return the text of a dossier; the same dossier always gives the same lines.
 *
 * @param {Dossier} dossier
 * @param {{app: string, now: number}} origin the site's version, and the time
 */
export function serialize({ id, entries }, { app, now }) {
  const version = [...entries.values()].some(({ d }) => d) ? VERSION : UNSIGNED;
  const head = { format: FORMAT, version, app, savedAt: new Date(now).toISOString(), id };
  const lines = [...entries.keys()].sort().map((key) => {
    const entry = /** @type {Entry} */ (entries.get(key));
    return `\n  ${JSON.stringify(key)}: ${textOf(entry)}`;
  });
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "entries": {${lines.join(',')}\n }\n}\n`;
}

/** @type {WeakMap<Entry, string>} what never changes is written once: a dossier is saved at each pause of the writer */
const written = new WeakMap();

/** @param {Entry} entry */
function textOf(entry) {
  const text = written.get(entry) ?? JSON.stringify({ v: entry.v, t: entry.t, d: entry.d });
  written.set(entry, text);
  return text;
}

/**
 * Return whether a dossier is too big to be kept in the browser. What was deleted counts for nothing: deleting always
 * makes room.
 *
 * @param {Dossier} dossier
 */
export function isFull({ id, entries }) {
  const living = new Map([...entries].filter(([key, { v }]) => v !== null && !rowMarkedBy(key)));
  return isLonger(serialize({ id, entries: living }, { app: '', now: 0 }), MAX_BYTES);
}

/**
 * @param {string} text
 * @param {number} limit in bytes
 */
function isLonger(text, limit) {
  return text.length > limit || (text.length * 3 > limit && new TextEncoder().encode(text).length > limit);
}

/**
 * Read the text of a dossier, or throw a DossierError.
 *
 * JSON.parse keeps its own stack, and only the one depth below is accepted after it. A key given twice has its last
 * value.
 *
 * @param {string} text
 * @returns {Reading}
 */
export function parse(text) {
  if (isLonger(text, MAX_READ_BYTES)) throw new DossierError('too-big');
  const document = asRecord(parseJson(text.replace(/^\ufeff/, '')));
  if (document?.format !== FORMAT) throw new DossierError('foreign');
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new DossierError('damaged');
  if (version > VERSION) throw new DossierError('newer');
  return readDocument(migrate(document, version));
}

/** @param {string} text */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Cut, or altered by hand, it still says what it was.
    throw new DossierError(text.includes(`"${FORMAT}"`) ? 'damaged' : 'foreign');
  }
}

/**
 * @param {Record<string, unknown>} document
 * @returns {Reading}
 */
function readDocument({ format, version, app, savedAt, id, entries, ...others }) {
  const time = typeof savedAt === 'string' ? Date.parse(savedAt) : NaN;
  const given = asRecord(entries);
  const sound = given && typeof app === 'string' && app.length <= 40 && isId(id) && time >= 0 && time < LAST_TIME;
  if (!sound || Object.keys(others).length) throw new DossierError('damaged');
  const read = new Map(Object.entries(given).map(([key, entry]) => [key, readEntry(key, entry)]));
  if (read.size > MAX_READ_ENTRIES) throw new DossierError('damaged');
  return { dossier: { id, entries: tidied(read) }, savedAt: time };
}

/**
 * @param {string} key
 * @param {unknown} given
 * @returns {Entry}
 */
function readEntry(key, given) {
  const { v, t, d, ...others } = asRecord(given) ?? {};
  const isSigned = typeof d === 'string' && d.length <= MAX_DEVICE && isValue(d);
  const sound = isKey(key) && Number.isSafeInteger(t) && Number(t) >= 0 && isValue(v) && !Object.keys(others).length;
  if (!sound || (d !== undefined && !isSigned)) throw new DossierError('damaged');
  return isSigned ? { v, t: Number(t), d } : { v, t: Number(t) };
}

/**
 * Whether a value is exactly what the dossier would have kept of it.
 *
 * @param {unknown} value
 * @returns {value is import('./grammar.mjs').Value}
 */
function isValue(value) {
  const kind = typeof value;
  if (value !== null && kind !== 'string' && kind !== 'number' && kind !== 'boolean') return false;
  try {
    return Object.is(cleanValue(/** @type {import('./grammar.mjs').Value} */ (value)), value);
  } catch {
    return false;
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown> | undefined}
 */
function asRecord(value) {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? /** @type {Record<string, unknown>} */ (value) : undefined;
}

/**
 * Return the name of a downloaded file: `fileName('dossier', dossier, now, 'txt')` is dossier-ambert-2026-11-22.txt.
 *
 * @param {string} what such as the title of a sheet
 * @param {Dossier} dossier
 * @param {number} now
 * @param {string} extension
 */
export function fileName(what, dossier, now, extension) {
  const words = [what, String(get(dossier, 'commune/name') ?? '')].map(hyphenated);
  return `${[...words, dayOf(now)].filter(Boolean).join('-')}.${extension}`;
}

/** @param {string} text */
function hyphenated(text) {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
}
