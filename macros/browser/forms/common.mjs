/**
 * The way to the file that stays open, which a page fetches where there is one.
 * @module
 */

import { findAll, write } from '../page/elements.mjs';
import { NotLoaded, fetched } from '../page/on-demand.mjs';

/**
 * @param {import('../store/store.mjs').DossierStore} store
 * @returns {Promise<import('./common-file.mjs').CommonFile>} rejected with a NotLoaded
 */
export async function commonFile(store) {
  return (await fetched('assets/common.js')).commonFile(store);
}

/**
 * Take up the file of the last visit, where there is one. That it cannot be is said in its place.
 *
 * @param {import('../store/store.mjs').DossierStore} store
 * @param {Document} page
 */
export async function followFile(store, page) {
  try {
    if (store.link) await commonFile(store);
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    for (const place of findAll(page, '[data-common]')) write(place, `Fichier commun\u00a0: ${error.message}`);
  }
}
