/**
 * The way back from what is done on a page: it comes once something is written.
 * @module
 */

import { fetched } from '../page/on-demand.mjs';

/**
 * @param {Document} page
 * @param {import('../store/saving.mjs').Saving} store it keeps the edits until then
 */
export function offerWayBack(page, store) {
  let isComing = false;
  const come = () => {
    if (isComing) return;
    isComing = true;
    fetched('assets/undo.js').then(
      (offer) => {
        stop();
        offer(page, store);
      },
      // The next edit tries again.
      () => (isComing = false),
    );
  };
  const stop = store.subscribe((cause) => cause === 'edit' && come());
  if (store.dossier.entries.size) come();
}
