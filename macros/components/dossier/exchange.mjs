/**
 * The way to what opens a file or a link and what sends one, which the page fetches when it is needed.
 * @module
 */

import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';

/** @returns {Promise<typeof import('./exchange-kit.mjs')>} rejected with a NotLoaded */
export async function exchange() {
  const [kit] = await Promise.all([fetched('assets/exchange.js'), fetchAsset('assets/exchange.css')]);
  return kit;
}
