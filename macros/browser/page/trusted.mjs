/**
 * The URLs of scripts fetched on demand, through a Trusted Types policy where the browser has them.
 * @module
 */

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
