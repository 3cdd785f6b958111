/**
 * Counting what a file of the visitor says of the territory: in a worker where the browser lets a page start one, else
 * in the page itself, in short slices. Nothing leaves the device.
 *
 * The one door for a view, which stands in this folder or in a bundle of it:
 *
 *     const cancel = new AbortController();
 *     try {
 *       const result = await count(file, { territory, titles }, {
 *         onProgress: (read) => { bar.value = read / file.size; },
 *         signal: cancel.signal,
 *       });
 *       if (result.kind === 'findings') show(result.findings);
 *       else fill(result.lines);
 *     } catch (error) {
 *       if (cancel.signal.aborted) return;      // asked by the visitor: no message
 *       say(error.message);                     // a Refusal or a NotLoaded, in French, whole
 *     }
 *
 * @module
 */

import { Refusal } from '../../browser/files/refusal.mjs';

/**
 * What the reading needs to know: plain data, which goes to the worker.
 *
 * @typedef {object} Context
 * @property {import('./read.mjs').Territory | null} territory nothing when no commune is chosen: public files are then
 *   refused with 'no-commune', the visitor's own table is read
 * @property {string[]} titles the folded titles (`fold`) by which a column of the tool's own tables is known: labels of
 *   the fields and other words for them (`OTHER_WORDS` of the diagnosis' import). They tell the separator of a CSV, the
 *   row of titles and the sheet of a workbook
 *
 * @typedef {object} Options
 * @property {(read: number) => void} [onProgress] called with the bytes read so far, out of `file.size`: several times
 *   a second, never more than ten, and once at the end
 * @property {AbortSignal} [signal] stops the reading at once; the promise is then rejected with an AbortError
 */

/**
 * Read a file and count what it says of the territory.
 *
 * @param {File} file any file: what it holds tells what it is, never its name
 * @param {Context} context
 * @param {Options} [options]
 * @returns {Promise<import('./read.mjs').Result>} rejected with a Refusal (`code`, `line`, `message` in French) for what
 *   cannot be taken, with a NotLoaded when the script that reads does not come, with an AbortError once cancelled
 */
export async function count(file, context, options = {}) {
  (void file, context, options);
  throw new Refusal('failed');
}
