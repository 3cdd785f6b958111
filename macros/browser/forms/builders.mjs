/**
 * What builds the sheets of tools whose pages have no room for it: a script of its own lends it at the first sheet.
 * @module
 */

/** Where those scripts leave it. A symbol: any name may be the `id` of an element. */
const BUILDERS = Symbol.for('boussole-feuilles');

/** @typedef {Record<string, (...given: any[]) => any>} Builders by name */

/** @param {Builders} more */
export function lend(more) {
  const page = /** @type {{[BUILDERS]?: Builders}} */ (globalThis);
  page[BUILDERS] = { ...page[BUILDERS], ...more };
}

/** @returns {Builders} those lent so far */
export function lent() {
  return /** @type {{[BUILDERS]?: Builders}} */ (globalThis)[BUILDERS] ?? {};
}
