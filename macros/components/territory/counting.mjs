/**
 * The counting of a file from one end to the other, for a page or for its worker: what comes out of it is plain data,
 * which goes from one to the other.
 * @module
 */

import { Refusal, isRefusal } from '../../browser/files/refusal.mjs';
import { left } from '../../browser/page/on-demand.mjs';
import { assetAddress } from '../../browser/page/trusted.mjs';
import { readFile } from './read.mjs';

/**
 * @typedef {Pick<import('./read.mjs').Means, 'territory' | 'titles'>} Context
 * @typedef {{file: File, context: Context, addresses: Record<string, string>}} Task what a worker is given; `addresses`
 *   are those of the scripts that only some files or browsers need
 *
 * @typedef {{kind: 'result', result: import('./read.mjs').Result}
 *   | {kind: 'refused', code: import('../../browser/files/refusal.mjs').RefusalCode, line?: number}
 *   | {kind: 'failed', words: string}} Outcome
 *   the last one is a mistake of ours
 *
 * @typedef {{kind: 'ready'} | {kind: 'read', read: number} | Outcome} Said by a worker
 *
 * @typedef {import('../../browser/files/source.mjs').Pace & Pick<import('./read.mjs').Means, 'bring'>} Pace
 */

/**
 * @param {File} file
 * @param {Context} context
 * @param {Pace} pace
 * @returns {Promise<Outcome>} never rejected
 */
export async function counted(file, context, pace) {
  const bring = (/** @type {'inflate' | 'sites'} */ name) =>
    pace.bring(name).catch(() => {
      throw new Refusal('not-loaded');
    });
  try {
    return { kind: 'result', result: await readFile(file, { ...context, ...pace, bring, fileName: file.name }) };
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', code: error.code, line: error.line };
    return { kind: 'failed', words: String((error instanceof Error && error.stack) || error) };
  }
}

/**
 * Work for a page: one file, then the page ends the worker.
 *
 * @param {any} worker the global scope of a worker
 */
export function serve(worker) {
  const say = (/** @type {Said} */ said) => worker.postMessage(said);
  worker.onmessage = async (/** @type {{data: Task}} */ { data: { file, context, addresses } }) => {
    const pace = {
      onProgress: (/** @type {number} */ read) => say({ kind: 'read', read }),
      bring: async (/** @type {'inflate' | 'sites'} */ name) => {
        worker.importScripts(assetAddress(addresses[name] ?? ''));
        return left(name);
      },
    };
    say(await counted(file, context, pace));
  };
  say({ kind: 'ready' });
}
