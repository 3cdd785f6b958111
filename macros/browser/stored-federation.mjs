/**
 * On a page that opens no dossier, whether the stored one names a federation: what puts its number in the links that
 * say to call one comes only then. Most pages carry this: it is short.
 * @module
 */

import { siteScript } from './page/trusted.mjs';
import { storedFederation } from './store/federation.mjs';

/** @param {Window} page */
export function callStoredFederation(page) {
  // At the start, and when the page comes back from the back/forward cache, older than the dossier.
  page.addEventListener('pageshow', () => {
    if (storedFederation(page)) page.document.head.append(siteScript('assets/federation.js'));
  });
}
