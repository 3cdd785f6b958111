/**
 * The way to the file that stays open, which a page fetches where there is one.
 * @module
 */

import { fetched } from '../page/on-demand.mjs';

/**
 * @param {import('../store/store.mjs').DossierStore} store
 * @returns {Promise<import('./common-file.mjs').CommonFile>} rejected with a NotLoaded
 */
export async function commonFile(store) {
  return (await fetched('assets/common.js')).commonFile(store);
}
