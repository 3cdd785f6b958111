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
import { fetched } from '../../browser/page/on-demand.mjs';
import { assetAddress, siteScript } from '../../browser/page/trusted.mjs';

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
 *
 * @typedef {import('./counting.mjs').Outcome} Outcome
 */

/** Milliseconds of work after which the page answers, and between two signs of progress. */
const SLICE = 12;
const BEAT = 100;

/**
 * Read a file and count what it says of the territory.
 *
 * @param {File} file any file: what it holds tells what it is, never its name
 * @param {Context} context
 * @param {Options} [options]
 * @returns {Promise<import('./read.mjs').Result>} rejected with a Refusal (`code`, `line`, French `message`) for what
 *   cannot be taken, with a NotLoaded when the script that reads does not come, with an AbortError once cancelled
 */
export async function count(file, context, { onProgress = () => {}, signal } = {}) {
  let told = 0;
  const tell = (/** @type {number} */ read) => {
    if (performance.now() - told < BEAT) return;
    told = performance.now();
    onProgress(read);
  };
  const answer = (await inWorker(file, context, tell, signal)) ?? (await inPage(file, context, tell, signal));
  if (signal?.aborted) throw cancelled();
  if (answer.kind === 'refused') throw new Refusal(answer.code, answer.line);
  if (answer.kind === 'failed') {
    console.error(answer.words);
    throw new Refusal('failed');
  }
  onProgress(file.size);
  return answer.result;
}

/** What only some files or browsers need. The addresses are written whole: a published site changes their names. */
const APART = /** @type {const} */ ({ inflate: 'assets/inflate.js', sites: 'assets/sites.js' });

/**
 * @param {File} file
 * @param {Context} context
 * @param {(read: number) => void} onProgress
 * @param {AbortSignal} [signal]
 * @returns {Promise<Outcome | undefined>} nothing where no worker starts: on a page opened from a folder, under the
 *   rules of some hosts
 */
async function inWorker(file, context, onProgress, signal) {
  if (!location.protocol.startsWith('http') || signal?.aborted) return undefined;
  /** @type {Worker} */
  let worker;
  try {
    worker = new Worker(assetAddress(siteScript('assets/census.js').src));
  } catch {
    return undefined;
  }
  const addresses = Object.fromEntries(Object.entries(APART).map(([name, path]) => [name, siteScript(path).src]));
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      let isStarted = false;
      signal?.addEventListener('abort', () => reject(cancelled()), { signal: ended.signal });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(isStarted ? { kind: 'failed', words: event.message } : undefined);
      });
      worker.addEventListener('message', ({ data }) => {
        const said = /** @type {import('./counting.mjs').Said} */ (data);
        if (said.kind === 'ready') {
          isStarted = true;
          worker.postMessage({ file, context, addresses });
        } else if (said.kind === 'read') onProgress(said.read);
        else resolve(said);
      });
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

/**
 * @param {File} file
 * @param {Context} context
 * @param {(read: number) => void} onProgress
 * @param {AbortSignal} [signal]
 * @returns {Promise<Outcome>}
 */
async function inPage(file, context, onProgress, signal) {
  /** @type {typeof import('./counting.mjs').counted} */
  const counted = await fetched('assets/census.js');
  return counted(file, context, { onProgress, signal, pause: slices(), bring: (name) => fetched(APART[name]) });
}

function cancelled() {
  return new DOMException('cancelled by the visitor', 'AbortError');
}

/**
 * Return what says when to let the page answer, and wakes the work up once it has: timers would be slowed down in a
 * page that is not looked at.
 *
 * @returns {() => Promise<void> | undefined}
 */
function slices() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  /** @type {Promise<void> | undefined} */
  let pausing;
  return () => {
    if (performance.now() - last < SLICE) return pausing;
    pausing ??= new Promise((resolve) => {
      port1.onmessage = () => {
        last = performance.now();
        pausing = undefined;
        resolve();
      };
      port2.postMessage(null);
    });
    return pausing;
  };
}
