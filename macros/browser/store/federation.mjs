/**
 * The federation of the dossier, also on a page that opens none: looking is all that it does.
 * @module
 */

import { KEY } from './key.mjs';

// Inside a text of the dossier, these quotes would be escaped.
const NAMED = /"federation": {"v":"([^"]+)"/;

/**
 * Return the id of the federation that the stored dossier names.
 *
 * @param {{localStorage: Storage}} page
 * @returns {string} empty where there is none, or where the storage is blocked
 */
export function storedFederation(page) {
  try {
    return NAMED.exec(page.localStorage[KEY])?.[1] ?? '';
  } catch {
    return '';
  }
}
