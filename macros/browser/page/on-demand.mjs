/**
 * What a page fetches once it is asked for: an ordinary script, since modules fail on pages opened from a folder.
 * @module
 */

import { assetAddress } from './trusted.mjs';

const NOT_LOADED = 'Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.';

/** @type {Map<string, Promise<void>>} by address: a script comes once */
const asked = new Map();

/**
 * Fetch a script or a style sheet of the site, once. A later call tries again what failed.
 *
 * @param {string} path from the root of the site, such as `assets/papers.js`: written whole, it follows the file when
 *   the published site gives it another name
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with words for the visitor if it does not come
 */
export function fetchAsset(path, page = document) {
  // The scripts of the page tell where the root is: on a site under a folder, in a copy opened from a disk.
  const root = page.querySelector('script[src*="assets/"]')?.getAttribute('src')?.replace(/assets\/[^/]*$/, '') ?? '';
  const { href } = new URL(root + path, page.baseURI);
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
    const isStyle = href.endsWith('.css');
    const tag = isStyle
      ? Object.assign(page.createElement('link'), { rel: 'stylesheet', href })
      : Object.assign(page.createElement('script'), { src: assetAddress(href) });
    tag.addEventListener('load', () => resolve());
    tag.addEventListener('error', () => {
      tag.remove();
      reject(new Error(NOT_LOADED));
    });
    page.head.append(tag);
  });
}
