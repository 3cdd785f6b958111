/**
 * Rows of a table, whatever file they come from.
 * @module
 */

/**
 * A row that is not blank, with its number in a spreadsheet, which counts blank ones. A long cell keeps alive the piece
 * of the file that it was cut from: who reads a big file keeps numbers and short codes.
 *
 * @typedef {{line: number, cells: string[]}} Row
 *
 * A sheet that is not hidden. Its rows are read once, before the next sheet is asked for, or not at all. The first
 * batch has 40 rows at least, or all of them. Numbers are written with a point, days as 2026-11-28.
 *
 * @typedef {{name: string, rows: AsyncIterable<Row[]>}} Sheet
 */

/** Rows that tell what a table is, its separator and its heading: public files open with a few lines of notes. */
export const HEAD = 40;
/** What no table of ours comes near, by far: memory stays within bounds whatever the file. */
export const MOST_CELLS = 2_000;
export const MOST_LETTERS = 1_000_000;
/** Those of a sheet. */
export const MOST_LINES = 1_048_576;

/**
 * Hold the first rows back until there are enough to tell what the table is.
 *
 * @param {AsyncIterable<Row[]>} batches
 * @returns {AsyncGenerator<Row[]>} the first batch has 40 rows at least, or all of them; none is empty
 */
export async function* headFirst(batches) {
  /** @type {Row[]} */
  let first = [];
  let isTold = false;
  try {
    for await (const batch of batches) {
      if (isTold) {
        if (batch.length) yield batch;
        continue;
      }
      first = [...first, ...batch];
      isTold = first.length >= HEAD;
      if (isTold) yield first;
    }
  } catch (error) {
    // What comes before is told first.
    if (!isTold && first.length) yield first;
    throw error;
  }
  if (!isTold && first.length) yield first;
}
