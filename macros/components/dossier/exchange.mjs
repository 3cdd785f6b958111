/**
 * The way to what opens a file or a link and what sends one, which the page fetches when it is needed.
 * @module
 */

import { fetched } from '../../browser/page/on-demand.mjs';

/** @returns {Promise<typeof import('./exchange-kit.mjs')>} rejected with a NotLoaded */
export function exchange() {
  return fetched('assets/exchange.js');
}

/** @returns {Promise<typeof import('./sending.mjs')>} rejected with a NotLoaded */
export function sendingKit() {
  return fetched('assets/sending.js');
}
