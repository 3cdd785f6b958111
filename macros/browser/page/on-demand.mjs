/**
 * What a page fetches once it is asked for: an ordinary script, since modules fail on pages opened from a folder.
 * @module
 */

import { siteScript, siteStyle } from './trusted.mjs';

/** What did not come: the message is for the visitor. */
export class NotLoaded extends Error {
  constructor() {
    super('Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis essayez encore.');
  }
}

/** @type {Map<string, Promise<void>>} by name: a script comes once */
const asked = new Map();

/**
 * Fetch a script or a style sheet of the site, once. A later call tries again what failed.
 *
 * @param {string} path from the root of the site, such as `assets/papers.js`: written whole, it follows the file when
 *   the published site gives it another name
 * @param {Document} [page]
 * @returns {Promise<void>} rejected with a NotLoaded if it does not come
 */
export function fetchAsset(path, page = document) {
  const known = asked.get(path);
  if (known) return known;
  const coming = inject(path, page);
  asked.set(path, coming);
  coming.catch(() => asked.delete(path));
  return coming;
}

/**
 * Fetch a script, and return what it leaves to the page.
 *
 * @param {`assets/${string}.js`} path as for `fetchAsset`
 * @returns {Promise<any>} rejected with a NotLoaded
 */
export async function fetched(path) {
  await fetchAsset(path);
  const brought = left(/[^/.]+(?=\.)/.exec(path)?.[0]);
  if (brought !== undefined) return brought;
  return forsake(path);
}

/**
 * Give up what came and left nothing: the page of a hotspot may answer in place of a script. A later call tries again.
 *
 * @param {string} path as for `fetchAsset`
 * @returns {never}
 */
export function forsake(path) {
  asked.delete(path);
  throw new NotLoaded();
}

/**
 * Return what a script left.
 *
 * @param {string | undefined} name of the script, without its ending
 * @returns {any}
 */
export function left(name) {
  return /** @type {any} */ (globalThis)[placeOf(name)];
}

/**
 * Leave what a script brings to the page that fetches it.
 *
 * @param {string} name of the script, without its ending: a script that held its own address could not be named after
 *   its content
 * @param {unknown} what
 */
export function leave(name, what) {
  Object.assign(globalThis, { [placeOf(name)]: what });
}

/** @param {string | undefined} name A symbol: any name may be the `id` of an element. */
function placeOf(name) {
  return Symbol.for(`boussole-${name}`);
}

/**
 * @param {string} path
 * @param {Document} page
 * @returns {Promise<void>}
 */
function inject(path, page) {
  return new Promise((resolve, reject) => {
    const tag = path.endsWith('.css') ? siteStyle(path, page) : siteScript(path, page);
    tag.addEventListener('load', () => resolve());
    tag.addEventListener('error', () => {
      tag.remove();
      reject(new NotLoaded());
    });
    page.head.append(tag);
  });
}
