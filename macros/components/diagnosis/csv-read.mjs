/**
 * CSV as offices write it: UTF-8, UTF-16 or Windows, with `;`, `,`, `|` or tabs.
 *
 * Its own few lines rather than a library: they weigh a tenth of Papa Parse, read one row at a time from files of
 * several dozen megabytes, and refuse an open quote, which would swallow the rest of the file in silence.
 * @module
 */

import { Refusal } from './refusal.mjs';

const SEPARATORS = [';', '\t', '|', ','];
/** Rows looked at to find the separator and the heading: public files open with a few lines of notes. */
const HEAD = 40;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const [a, b, c] = bytes;
  if (a === 0x50 && b === 0x4b) throw new Refusal('workbook');
  // The old format of Excel.
  if (a === 0xd0 && b === 0xcf && c === 0x11) throw new Refusal('workbook');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0) || (a === 0x25 && b === 0x50)) throw new Refusal('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Return the separator that cuts more than half of the first rows into the same number of cells, the largest one.
 *
 * @param {string} text
 */
export function separatorOf(text) {
  let best = ';';
  let most = 1;
  for (const separator of SEPARATORS) {
    /** @type {Map<number, number>} */
    const widths = new Map();
    const first = tryHead(text, separator);
    for (const { length } of first) widths.set(length, (widths.get(length) ?? 0) + 1);
    // In a table of one column, a comma in a sentence separates nothing.
    const [width] = [...widths].find(([, count]) => count > first.length / 2) ?? [1];
    if (width > most) [best, most] = [separator, width];
  }
  return best;
}

/**
 * Return the first rows.
 *
 * @param {string} text
 * @param {string} separator
 */
export function head(text, separator) {
  const found = [];
  for (const row of records(text, separator)) if (found.push(row) === HEAD) break;
  return found;
}

/**
 * @param {string} text
 * @param {string} separator a wrong one may leave a quote open
 * @returns {string[][]}
 */
function tryHead(text, separator) {
  try {
    return head(text, separator);
  } catch {
    return [];
  }
}

/**
 * Yield the rows that are not blank.
 *
 * @param {string} text
 * @param {string} separator
 * @returns {Generator<string[]>}
 */
export function* records(text, separator) {
  const end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  /** @type {string[]} */
  let row = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const close = closing(text, at);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    end.lastIndex = at;
    const stop = end.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === separator && at < text.length) continue;
    if (text[stop] === separator) row.push('');
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    if (row.some((value) => value.trim())) yield row;
    row = [];
  }
}

/**
 * Return the place of the quote that closes the one at `from`; two in a row stand for one.
 *
 * @param {string} text
 * @param {number} from
 */
function closing(text, from) {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new Refusal('open-quote');
  return at;
}
