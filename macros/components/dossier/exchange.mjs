/**
 * The way to what opens a file or a link and what sends one, which the page fetches when it is needed.
 * @module
 */

import { fetchAsset } from '../../browser/page/on-demand.mjs';

/** Where `exchange.js` leaves it. A symbol: any name may be the `id` of an element. */
export const EXCHANGE = Symbol.for('boussole-echange');

/** @returns {Promise<typeof import('./exchange-kit.mjs')>} rejected with a NotLoaded */
export async function exchange() {
  await fetchAsset('assets/exchange.js');
  return /** @type {any} */ (globalThis)[EXCHANGE];
}
