/**
 * On a page with a dossier, what puts the number of its federation in the links that say to call one: it comes once the
 * dossier names a federation.
 * @module
 */

import { siteScript } from './page/trusted.mjs';
import { get } from './store/dossier.mjs';

/** @param {import('./store/saving.mjs').Saving} store */
export function callFederation(store) {
  let isAsked = false;
  const look = () => {
    if (isAsked || !get(store.dossier, 'federation')) return;
    isAsked = true;
    document.head.append(siteScript('assets/federation.js'));
  };
  store.subscribe(look);
  look();
}
