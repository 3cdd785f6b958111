/**
 * The dossier of this page.
 * @module
 */

import { openDossier } from './browser.mjs';

/** @param {Document} page its version is that of the site */
export function openStore(page) {
  return openDossier(page.querySelector('meta[name=version]')?.getAttribute('content') ?? '');
}
