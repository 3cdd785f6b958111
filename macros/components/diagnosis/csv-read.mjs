/**
 * CSV as offices write it: UTF-8, UTF-16, Windows or Mac, with `;`, `,`, `|` or tabs.
 *
 * Its own few lines rather than a library: they weigh a tenth of Papa Parse, read one row at a time from files of
 * several dozen megabytes, and refuse an open quote, which would swallow the rest of the file in silence.
 * @module
 */

import { Refusal } from './refusal.mjs';

const SEPARATORS = [';', '\t', '|', ','];
/** Rows looked at to find the separator and the heading: public files open with a few lines of notes. */
const HEAD = 40;
/** Bytes that tell how the text is encoded. */
const SAMPLE = 65_536;
const MOST_CELLS = 2_000;
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[ ;,\t]*(?:\r\n|\r|\n|$)/i;
// How the two old encodings write the letters of French and its quotation marks, the commonest first.
const WINDOWS_LETTERS = [
  0xe9, 0xe8, 0xe0, 0xe7, 0xea, 0xee, 0xf4, 0xfb, 0xf9, 0xe2, 0xef, 0xeb, 0xc9, 0x92, 0xb0, 0x9c,
];
const MAC_LETTERS = [0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x94, 0x99, 0x9e, 0x9d, 0x89, 0x95, 0x91, 0x83, 0xd5, 0xa1, 0xcf];

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const [a, b, c] = bytes;
  if (a === 0x50 && b === 0x4b) throw new Refusal('workbook');
  // The old format of Excel.
  if (a === 0xd0 && b === 0xcf && c === 0x11) throw new Refusal('workbook');
  if (a === 0x25 && b === 0x50) throw new Refusal('not-text');
  const sample = bytes.subarray(0, SAMPLE);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [even, odd] = zeros(sample);
  // Ordinary letters have a zero for their other half.
  if (odd > sample.length / 4 && even < odd / 5) return new TextDecoder('utf-16le').decode(bytes);
  if (even > sample.length / 4 && odd < even / 5) return new TextDecoder('utf-16be').decode(bytes);
  if (even + odd > sample.length / 100) throw new Refusal('not-text');
  // A few come from an old database, in place of nothing.
  const text = even + odd || bytes.includes(0) ? bytes.filter((byte) => byte) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return new TextDecoder(isMac(sample) ? 'macintosh' : 'windows-1252').decode(text);
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {[even: number, odd: number]} how many are zero
 */
function zeros(bytes) {
  const counts = /** @type {[number, number]} */ ([0, 0]);
  bytes.forEach((byte, at) => {
    if (!byte) counts[at % 2 ? 1 : 0] += 1;
  });
  return counts;
}

/**
 * Whether the accents are those of a Mac: its é is the Ž of Windows, which French does without.
 *
 * @param {Uint8Array} bytes
 */
function isMac(bytes) {
  let score = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    if (MAC_LETTERS.includes(byte)) score += 1;
    if (WINDOWS_LETTERS.includes(byte)) score -= 1;
  }
  return score > 0;
}

/**
 * Return the text without the line « sep=; » that some spreadsheets write, and the separator it names.
 *
 * @param {string} text
 * @returns {{text: string, separator: string, lines: number}} empty where it names none; how many lines were taken off
 */
export function withoutSeparatorLine(text) {
  const [line = '', separator = ''] = SEPARATOR_LINE.exec(text) ?? [];
  return { text: text.slice(line.length).replace(/^\ufeff/, ''), separator, lines: line ? 1 : 0 };
}

/**
 * Return the separator that gives the most known titles in a row; if none does, the one that cuts more than half of the
 * first rows into the same number of cells, the largest one. It is empty for a table of one known column, which
 * nothing cuts.
 *
 * @param {string} text
 * @param {(cells: string[]) => number} [known] how many titles of a row are known
 */
export function separatorOf(text, known = () => 0) {
  const cuts = SEPARATORS.map((separator) => {
    const rows = tryHead(text, separator);
    const titles = rows.map((cells) => ({ count: known(cells), width: cells.length }));
    const title = titles.reduce((best, row) => (row.count > best.count ? row : best), { count: 0, width: 1 });
    return { separator, rows, ...title };
  });
  const best = cuts.reduce((first, cut) => (cut.count > first.count ? cut : first));
  if (best.count > 1) return best.separator;
  if (best.count === 1) return cuts.find(({ count, width }) => count && width > 1)?.separator ?? '';
  let found = ';';
  let most = 1;
  for (const { separator, rows } of cuts) {
    /** @type {Map<number, number>} */
    const widths = new Map();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    // In a table of one column, a comma in a sentence separates nothing.
    const [width] = [...widths].find(([, count]) => count > rows.length / 2) ?? [1];
    if (width > most) [found, most] = [separator, width];
  }
  return found;
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
  for (const { cells } of numbered(text, separator)) yield cells;
}

/**
 * Yield the rows that are not blank, each with its number in a spreadsheet, which counts blank ones.
 *
 * @param {string} text
 * @param {string} separator
 * @returns {Generator<{line: number, cells: string[]}>}
 */
export function* numbered(text, separator) {
  const end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  /** @type {string[]} */
  let cells = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    // Millions of empty lines end some files.
    if (!cells.length && (text[at] === '\n' || text[at] === '\r')) {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line += 1;
      continue;
    }
    let cell = '';
    const open = opening(text, at);
    if (open >= 0) {
      const close = closing(text, open, line);
      cell = text.slice(open + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    end.lastIndex = at;
    const stop = end.exec(text)?.index ?? text.length;
    const rest = text.slice(at, stop);
    cells.push(cell + (open >= 0 && !rest.trim() ? '' : rest));
    if (cells.length > MOST_CELLS) throw new Refusal('too-wide', line);
    at = stop + 1;
    const cut = separator !== '' && text[stop] === separator;
    if (cut && at < text.length) continue;
    if (cut) cells.push('');
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    if (cells.some((value) => value.trim())) yield { line, cells };
    cells = [];
    line += 1;
  }
}

/**
 * Return the place of the quote that opens a cell: some write a space before it.
 *
 * @param {string} text
 * @param {number} from
 * @returns {number} -1 without one
 */
function opening(text, from) {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0') at += 1;
  return text[at] === '"' ? at : -1;
}

/**
 * Return the place of the quote that closes the one at `from`; two in a row stand for one.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} line
 */
function closing(text, from, line) {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new Refusal('open-quote', line);
  return at;
}
