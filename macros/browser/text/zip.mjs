/**
 * Files packed together.
 * @module
 */

import { strToU8, zipSync } from 'fflate';

/** As if made on a system and a day that are always the same: the same content gives the same file. */
const FACTS = /** @type {const} */ ({ os: 3, attrs: 0o600 << 16, mtime: new Date(1980, 0, 1) });

/**
 * @param {Record<string, string | Uint8Array>} files by name: text, or bytes
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function zip(files) {
  const packed = Object.entries(files).map(([name, file]) => [
    name,
    [typeof file === 'string' ? strToU8(file) : file, FACTS],
  ]);
  return /** @type {Uint8Array<ArrayBuffer>} */ (zipSync(Object.fromEntries(packed)));
}
