/**
 * Scripts fetched on demand, which the browser's Trusted Types must be told of.
 * @module
 */

/**
 * Declare the one maker of script addresses that this page has.
 *
 * @param {(name: string) => string} address throws for what is not ours
 * @returns {(name: string) => string} the same, whose results the browser takes
 */
export function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const policy = trustedTypes?.createPolicy('boussole', { createScriptURL: address });
  return policy ? (name) => policy.createScriptURL(name) : address;
}
