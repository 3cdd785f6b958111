/**
 * The URLs of scripts fetched on demand, through a Trusted Types policy where the browser has them.
 * @module
 */

/** Where a page keeps the maker of its addresses: several scripts may bring this module. */
const MAKER = Symbol.for('boussole-adresses');
const ASSET = /\/assets\/(?:[a-z0-9][a-z0-9.-]*\/)?[a-z0-9][a-z0-9.-]*\.js$/;

/**
 * Return the address of a script of the site's assets, as the browser accepts it; throw for any other.
 *
 * @param {string} address
 * @returns {string}
 */
export function assetAddress(address) {
  const page = /** @type {{[MAKER]?: (address: string) => string}} */ (globalThis);
  page[MAKER] ??= trusted((asked) => {
    if (!ASSET.test(asked)) throw new Error(`not the address of a script of the site: ${asked}`);
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
export function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy('boussole', { createScriptURL: address });
  return policy ? (name) => policy.createScriptURL(name) : address;
}
