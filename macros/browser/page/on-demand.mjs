/**
 * What a page fetches once it is asked for: an ordinary script, since modules fail on pages opened from a folder.
 * @module
 */

import { assetAddress } from './trusted.mjs';

const NOT_LOADED = 'Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.';

/** @type {Map<string, Promise<void>>} by address: a script comes once */
const asked = new Map();

/**
 * Fetch a script of the site's assets, once. A later call tries again what failed.
 *
 * @param {`assets/${string}.js`} file from the site's root, written whole: a published site gives it another name
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with words for the visitor if it does not come
 */
export function fetchScript(file, page = document) {
  // The scripts of the page stand beside it: on a site under a folder, in a copy opened from a disk.
  const root =
    page
      .querySelector('script[src*="assets/"]')
      ?.getAttribute('src')
      ?.replace(/assets\/[^/]*$/, '') ?? '';
  const { href } = new URL(root + file, page.baseURI);
  const known = asked.get(href);
  if (known) return known;
  const coming = inject(href, page);
  asked.set(href, coming);
  coming.catch(() => asked.delete(href));
  return coming;
}

/**
 * @param {string} href
 * @param {Document} page
 * @returns {Promise<void>}
 */
function inject(href, page) {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(NOT_LOADED));
    });
    script.src = assetAddress(href);
    page.head.append(script);
  });
}
