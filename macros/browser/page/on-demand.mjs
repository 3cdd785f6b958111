/**
 * What a page fetches once it is asked for: an ordinary script, since modules fail on pages opened from a folder.
 * @module
 */

import { siteScript } from './trusted.mjs';

const NOT_LOADED = 'Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.';

/** @type {Map<string, Promise<void>>} by name: a script comes once */
const asked = new Map();

/**
 * Fetch a script of the site's assets, once. A later call tries again what failed.
 *
 * @param {string} name such as `papers`
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with words for the visitor if it does not come
 */
export function fetchScript(name, page = document) {
  const known = asked.get(name);
  if (known) return known;
  const coming = inject(siteScript(name, page), page);
  asked.set(name, coming);
  coming.catch(() => asked.delete(name));
  return coming;
}

/**
 * @param {HTMLScriptElement} script
 * @param {Document} page
 * @returns {Promise<void>}
 */
function inject(script, page) {
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(NOT_LOADED));
    });
    page.head.append(script);
  });
}
