/**
 * The way to what makes papers, which a page fetches at the first one.
 * @module
 */

import { fetchAsset, fetched } from '../page/on-demand.mjs';

/** @returns {Promise<typeof import('./paper-kit.mjs')>} rejected with words for the visitor */
export async function papers() {
  const [kit] = await Promise.all([fetched('assets/papers.js'), fetchAsset('assets/papers.css')]);
  return kit;
}
