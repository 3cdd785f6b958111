/**
 * CSV as offices write it, with `;`, `,`, `|` or tabs.
 *
 * Its own few lines rather than a library: they weigh a tenth of Papa Parse, read a file of 150 megabytes piece by
 * piece, and refuse an open quote, which would swallow the rest of the file in silence.
 * @module
 */

import { Cutting } from './csv-rows.mjs';
import { Refusal } from './refusal.mjs';
import { HEAD, headFirst } from './rows.mjs';

/** @typedef {import('./rows.mjs').Row} Row */

const SEPARATORS = [';', '\t', '|', ','];
/** Letters read before the separator is guessed, and at a time in a text that is whole. */
const PIECE = 65_536;
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[ ;,\t]*(?:\r\n|\r|\n|$)/i;

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
 * @param {boolean} [isWhole] whether the text is all there is: a quote may otherwise be closed later
 */
export function separatorOf(text, known = () => 0, isWhole = true) {
  const cuts = SEPARATORS.map((separator) => {
    const rows = tryHead(text, separator, isWhole);
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
 * @param {boolean} [isWhole]
 */
function head(text, separator, isWhole) {
  const found = [];
  for (const { cells } of numbered(text, separator, isWhole)) if (found.push(cells) === HEAD) break;
  return found;
}

/**
 * @param {string} text
 * @param {string} separator a wrong one may leave a quote open
 * @param {boolean} isWhole
 * @returns {string[][]}
 */
function tryHead(text, separator, isWhole) {
  try {
    return head(text, separator, isWhole);
  } catch {
    return [];
  }
}

/**
 * Yield the rows that are not blank, each with its number in a spreadsheet, which counts blank ones.
 *
 * @param {string} text
 * @param {string} separator
 * @param {boolean} [isWhole] whether the last row is whole too
 * @returns {Generator<Row>}
 */
export function* numbered(text, separator, isWhole = true) {
  const cutting = new Cutting(separator);
  for (let at = 0; at < text.length; at += PIECE) {
    const isLast = isWhole && at + PIECE >= text.length;
    for (const batch of cutting.take(text.slice(at, at + PIECE), isLast)) yield* batch;
  }
}

/**
 * Yield the rows of a text that comes piece by piece.
 *
 * @param {AsyncIterable<string>} texts
 * @param {(cells: string[]) => number} [known] how many titles of a row are known
 * @returns {AsyncGenerator<Row[]>} the first batch has 40 rows at least, or all of them; none is empty
 */
export function rowsOf(texts, known) {
  return headFirst(batchesOf(texts, known));
}

/**
 * @param {AsyncIterable<string>} texts
 * @param {(cells: string[]) => number} [known]
 * @returns {AsyncGenerator<Row[]>}
 */
async function* batchesOf(texts, known) {
  let start = '';
  /** @type {Cutting | undefined} */
  let cutting;
  for await (const text of texts) {
    if (cutting) {
      yield* cutting.take(text);
      continue;
    }
    start += text;
    if (start.length < PIECE) continue;
    const opened = begin(start, known, false);
    cutting = opened.cutting;
    yield* cutting.take(opened.text);
  }
  if (cutting) return yield* cutting.take('', true);
  if (!start.trim()) throw new Refusal('empty');
  const opened = begin(start, known, true);
  yield* opened.cutting.take(opened.text, true);
}

/**
 * @param {string} start of the text
 * @param {((cells: string[]) => number) | undefined} known
 * @param {boolean} isWhole
 */
function begin(start, known, isWhole) {
  const { text, separator, lines } = withoutSeparatorLine(start);
  return { text, cutting: new Cutting(separator || separatorOf(text, known, isWhole), lines) };
}
