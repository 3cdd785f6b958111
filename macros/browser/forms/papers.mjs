/**
 * The way to what makes papers, which a page fetches at the first one.
 * @module
 */

import { fetchScript } from '../page/on-demand.mjs';

/** Where `papers.js` leaves it. A symbol: any name may be the `id` of an element. */
export const PAPERS = Symbol.for('boussole-papers');

/** @returns {Promise<typeof import('./paper-kit.mjs') & {builders: import('./sheet-panel.mjs').Builders}>} rejected with words for the visitor */
export async function papers() {
  await fetchScript('assets/papers.js');
  return /** @type {any} */ (globalThis)[PAPERS];
}
