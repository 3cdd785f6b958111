/**
 * The way to what leads a meeting: only the page where one leads fetches it.
 * @module
 */

import { fetchAsset } from '../../browser/page/on-demand.mjs';

/** Where `stage.js` leaves it. A symbol: any name may be the `id` of an element. */
export const STAGE = Symbol.for('boussole-animation');

/** @returns {Promise<typeof import('./stage.mjs').MeetingStage>} rejected with words for the visitor */
export async function meetingStage() {
  await fetchAsset('assets/stage.js');
  return /** @type {any} */ (globalThis)[STAGE];
}
