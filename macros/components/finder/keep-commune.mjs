/**
 * The commune chosen in the finder, kept in the dossier once and for all.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';

/**
 * @param {Document} page
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 */
export function keepCommune(page, store) {
  page.addEventListener('boussole:commune', (event) => {
    const { code, name, department, region, federation } = /** @type {CustomEvent} */ (event).detail;
    const values = { code, name, department, region };
    const entries = Object.entries(values).map(([key, value]) => [`commune/${key}`, value]);
    store.update((dossier, now) =>
      set(dossier, { ...Object.fromEntries(entries), ...(federation && { federation }) }, now),
    );
  });
}
