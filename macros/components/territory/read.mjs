/**
 * A file of the visitor turned into findings, or into the lines of a table of hers: what it is, is told by its content.
 *
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';

/**
 * @typedef {any} Territory see places.mjs
 * @typedef {any} Finding see sums.mjs
 *
 * What public files count: any number of findings, one per sheet of a workbook that is known.
 * @typedef {{kind: 'findings', findings: Finding[]}} Findings
 * The visitor's own table: its lines as they stand, the row of titles among the first ten, numbered as in a
 * spreadsheet; at most 700. `sheet` is the name of the sheet of a workbook, empty for a text.
 * @typedef {{kind: 'table', lines: {line: number, cells: string[]}[], sheet: string}} Table
 * @typedef {Findings | Table} Result
 *
 * @typedef {object} Means
 * @property {Territory | null} territory
 * @property {string[]} titles folded titles of the tool's own tables
 * @property {string} fileName
 * @property {(read: number) => void} [onProgress] bytes read out of `file.size`
 * @property {AbortSignal} [signal]
 * @property {() => Promise<void> | void} [pause] awaited between slices of work where the page must stay responsive
 */

/**
 * @param {Blob} file
 * @param {Means} means
 * @returns {Promise<Result>} rejected with a Refusal, or with the reason of the signal
 */
export async function readFile(file, means) {
  (void file, means);
  throw new Refusal('failed');
}
