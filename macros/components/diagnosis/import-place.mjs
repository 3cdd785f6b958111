/**
 * The way to what reads a file, which the page fetches when one is chosen.
 * @module
 */

import { fetchAsset } from '../../browser/page/on-demand.mjs';

/** Where `import.js` leaves it. A symbol: any name may be the `id` of an element. */
export const IMPORT = Symbol.for('boussole-import');

/** @returns {Promise<typeof import('./import-view.mjs').ImportView>} rejected with words for the visitor */
export async function importView() {
  await fetchAsset('assets/import.js');
  return /** @type {any} */ (globalThis)[IMPORT];
}
