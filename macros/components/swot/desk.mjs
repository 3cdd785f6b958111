/**
 * The way to what the desk of a workshop does beside the board: the preview of a list that is pasted, the ideas said
 * twice, piles of votes, dragging. It comes once the board holds a card, or somebody is about to write one.
 * @module
 */

import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';

/** @returns {Promise<typeof import('./desk-kit.mjs')>} rejected with words for the visitor */
export async function desk() {
  const [kit] = await Promise.all([fetched('assets/desk.js'), fetchAsset('assets/desk.css')]);
  return kit;
}
