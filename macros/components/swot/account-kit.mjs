/**
 * The way to what makes papers and files of a workshop, which its page fetches once there is an idea.
 * @module
 */

import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';

/** @returns {Promise<typeof import('./account-parts.mjs')>} rejected with words for the visitor */
export async function accountKit() {
  const [kit] = await Promise.all([fetched('assets/account.js'), fetchAsset('assets/account.css')]);
  return kit;
}
