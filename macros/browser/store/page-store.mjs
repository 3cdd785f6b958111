/**
 * The dossier of this page.
 * @module
 */

import { openDossier } from './browser.mjs';

/**
 * @template {import('./saving.mjs').Saving} Store
 * @param {Document} page its version is that of the site
 * @param {new (surroundings: import('./saving.mjs').Surroundings) => Store} Store what the page does with its dossier
 */
export function openStore(page, Store) {
  return openDossier(Store, page.querySelector('meta[name=version]')?.getAttribute('content') ?? '');
}
