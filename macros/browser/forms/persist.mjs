/**
 * The browser is asked to keep the dossier, once it is worth it: left alone, it may erase it where room is scarce.
 * @module
 */

import { visible } from '../store/dossier.mjs';
import { Shelf } from '../store/shelf.mjs';

/** Answers: fewer are soon written again. */
const WORTH = 3;

/**
 * Ask once, at the first save that is worth it: some browsers ask the visitor in their turn.
 *
 * @param {import('../store/saving.mjs').Saving} store
 * @param {Pick<Navigator, 'storage'>} browser
 */
export function askToKeep(store, browser) {
  const stop = store.subscribe(() => ask());
  function ask() {
    if (store.state.kind !== 'saved' || visible(store.dossier).size < WORTH) return;
    stop();
    const shelf = new Shelf(store.surroundings.storage());
    if (shelf.tryRead('-asked')) return;
    shelf.tryWrite('-asked', '1');
    // Refused, or unknown to the browser: the page of the dossier says what that means.
    void browser.storage?.persist?.().catch(() => {});
  }
}
