/**
 * The état des lieux in a few lines.
 * @module
 */

/**
 * @param {import('../dossier/document.mjs').Dossier} _dossier
 * @returns {string[]} nothing if nothing was filled
 */
export function synthesis(_dossier) {
  return [];
}
