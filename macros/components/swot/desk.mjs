/**
 * The way to what serves once the board holds a card: its lists, the actions decided, the keys, dragging, the preview
 * of a list that is pasted, the ideas said twice, piles of votes, what these put first.
 * @module
 */

import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';

/** @typedef {typeof import('./desk-kit.mjs')} Kit */

/** @returns {Promise<Kit>} rejected with words for the visitor */
export async function desk() {
  const [kit] = await Promise.all([fetched('assets/desk.js'), fetchAsset('assets/desk.css')]);
  return kit;
}
