/**
 * The way to what makes papers, which a page fetches at the first one.
 * @module
 */

import { fetchAsset } from '../page/on-demand.mjs';

/** Where `papers.js` leaves it. A symbol: any name may be the `id` of an element. */
export const PAPERS = Symbol.for('boussole-papers');

/** @returns {Promise<typeof import('./paper-kit.mjs')>} rejected with words for the visitor */
export async function papers() {
  await Promise.all([fetchAsset('assets/papers.js'), fetchAsset('assets/papers.css')]);
  return /** @type {any} */ (globalThis)[PAPERS];
}
