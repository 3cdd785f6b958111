/**
 * Files packed together.
 * @module
 */

/**
 * @typedef {object} Entry a file of a zip
 * @property {string} name its path, with `/`
 * @property {number} size bytes it says that it unfolds to
 * @property {() => AsyncGenerator<Uint8Array, void, undefined>} read its content, checked against its sum at the end
 */

/**
 * Read the list of what a zip holds.
 *
 * @param {import('./source.mjs').Source} source
 * @param {import('./gzip.mjs').Inflater} [inflater] in place of the browser
 * @returns {Promise<Entry[]>} folders left out; rejected with a Refusal
 */
export async function entriesOf(source, inflater) {
  void source, inflater;
  return [];
}
