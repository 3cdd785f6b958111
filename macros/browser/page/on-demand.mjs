/**
 * What a page fetches once it is asked for: a style sheet, an ordinary script, since modules fail on pages opened from
 * a folder.
 * @module
 */

import { siteScript } from './trusted.mjs';

/** What did not come: the message is for the visitor. */
export class NotLoaded extends Error {
  constructor() {
    super('Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.');
  }
}

/** @type {Map<string, Promise<void>>} by name: a file comes once */
const asked = new Map();

/**
 * Fetch a script of the site's assets, once. A later call tries again what failed.
 *
 * @param {`assets/${string}.js`} file from the site's root, written whole: a published site gives it another name
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with a NotLoaded if it does not come
 */
export function fetchScript(file, page = document) {
  return once(file, () => siteScript(file, page), page);
}

/**
 * Fetch a style sheet of the site's assets, once. A later call tries again what failed.
 *
 * @param {`assets/${string}.css`} file from the site's root, written whole
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with a NotLoaded if it does not come
 */
export function fetchStyle(file, page = document) {
  return once(file, () => siteStyle(file, page), page);
}

/**
 * @param {string} file
 * @param {() => HTMLElement} make the element that fetches it
 * @param {Document} page
 */
function once(file, make, page) {
  const known = asked.get(file);
  if (known) return known;
  const coming = inject(make(), page);
  asked.set(file, coming);
  coming.catch(() => asked.delete(file));
  return coming;
}

/**
 * @param {string} file
 * @param {Document} page
 */
function siteStyle(file, page) {
  const link = page.createElement('link');
  const own = /** @type {HTMLLinkElement} */ (page.querySelector('link[rel=stylesheet]'));
  link.rel = 'stylesheet';
  link.href = own.href.replace(/assets\/[^/]*$/, file);
  return link;
}

/**
 * @param {HTMLElement} element
 * @param {Document} page
 * @returns {Promise<void>}
 */
function inject(element, page) {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new NotLoaded());
    });
    page.head.append(element);
  });
}
