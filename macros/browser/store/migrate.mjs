/**
 * Documents of older versions brought to the present one. A fixture of each released version is tested for ever.
 * @module
 */

import { migrated as fromVersion1 } from './version-1.mjs';

/** @type {((document: Record<string, unknown>) => Record<string, unknown>)[]} the first one goes from version 1 to 2 */
const STEPS = [
  fromVersion1,
  // Version 3 says which device wrote an entry, where one has a name: what version 2 wrote stays as it is.
  (document) => document,
];

export const VERSION = STEPS.length + 1;

/**
 * @param {Record<string, unknown>} document parsed, of a known version, not checked yet
 * @param {number} version
 */
export function migrate(document, version) {
  return STEPS.slice(version - 1).reduce((older, step) => step(older), document);
}
