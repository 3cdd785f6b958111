/**
 * The scripts fetched on demand, whose URLs go through a Trusted Types policy where the browser has them.
 * @module
 */

/** Where a page keeps the maker of its addresses: several scripts may bring this module. */
const MAKER = Symbol.for('boussole-adresses');
/** Those of the assets, and the worker that keeps the site. */
const OURS = /\/(?:assets\/(?:[a-z0-9][a-z0-9.-]*\/)?[a-z0-9][a-z0-9.-]*|hors-ligne)\.js$/;

/**
 * Return the address of a script of the site, as the browser accepts it; throw for any other.
 *
 * @param {string} address
 * @returns {string}
 */
export function assetAddress(address) {
  const page = /** @type {{[MAKER]?: (address: string) => string}} */ (globalThis);
  page[MAKER] ??= trusted((asked) => {
    if (!OURS.test(asked)) throw new Error(`not the address of a script of the site: ${asked}`);
    return asked;
  });
  return page[MAKER](address);
}

/**
 * Declare what makes the URLs of scripts: a page has one maker, since its policy has one name.
 *
 * @param {(name: string) => string} address throws for a URL that is not ours
 * @returns {(name: string) => string} the same, with results that the browser accepts
 */
function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy('boussole', { createScriptURL: address });
  return policy ? (name) => policy.createScriptURL(name) : address;
}

/**
 * Return the element that fetches a script of the site's assets, once it is in the page.
 *
 * @param {string} file from the site's root, written whole: a published site gives it another name
 * @param {Document} [page]
 */
export function siteScript(file, page = document) {
  const script = page.createElement('script');
  script.src = assetAddress(siteAddress(file, page));
  return script;
}

/**
 * Return the element that fetches a style sheet of the site's assets, once it is in the page.
 *
 * @param {string} file as for a script
 * @param {Document} [page]
 */
export function siteStyle(file, page = document) {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = siteAddress(file, page);
  return link;
}

/**
 * @param {string} file
 * @param {Document} page its scripts stand beside the file: on a site under a folder, in a copy opened from a disk
 */
export function siteAddress(file, page) {
  const own = /** @type {HTMLScriptElement} */ (page.querySelector('script[src*="assets/"]'));
  return own.src.replace(/assets\/[^/]*$/, file);
}
