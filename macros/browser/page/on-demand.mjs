/**
 * What a page fetches once it is asked for: an ordinary script, since modules fail on pages opened from a folder.
 * @module
 */

import { siteScript } from './trusted.mjs';

/** What did not come: the message is for the visitor. */
export class NotLoaded extends Error {
  constructor() {
    super('Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.');
  }
}

/** @type {Map<string, Promise<void>>} by name: a script comes once */
const asked = new Map();

/**
 * Fetch a script of the site's assets, once. A later call tries again what failed.
 *
 * @param {`assets/${string}.js`} file from the site's root, written whole: a published site gives it another name
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with a NotLoaded if it does not come
 */
export function fetchScript(file, page = document) {
  const known = asked.get(file);
  if (known) return known;
  const coming = inject(siteScript(file, page), page);
  asked.set(file, coming);
  coming.catch(() => asked.delete(file));
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
      reject(new NotLoaded());
    });
    page.head.append(script);
  });
}
