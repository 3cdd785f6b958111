/**
 * What a file is, told by its first bytes: names lie, and those of downloads are often changed.
 * @module
 */

import { Refusal } from './refusal.mjs';

/** Bytes that tell it. */
export const ENOUGH = 4_096;
/** @type {[number[], import('./refusal.mjs').RefusalCode][]} */
const REFUSED = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  // 7z, RAR, bzip2, XZ and Zstandard.
  [[0x37, 0x7a, 0xbc, 0xaf], 'other-zip'],
  [[0x52, 0x61, 0x72, 0x21], 'other-zip'],
  [[0x42, 0x5a, 0x68], 'other-zip'],
  [[0xfd, 0x37, 0x7a, 0x58], 'other-zip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'other-zip'],
];
/** A zip; an empty one; a part of a larger one; an old workbook, or one that a password closes: zip.mjs tells them. */
const ZIPS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const MARKUP = /^<(?:!doctype|!--|\?xml|html|head|body)/i;

/**
 * @param {Uint8Array} head the first bytes of a file
 * @returns {'gzip' | 'zip' | 'json' | 'text'} 'text' for anything that nothing else claims
 */
export function kindOf(head) {
  if (!head.length) throw new Refusal('empty');
  const starts = (/** @type {number[]} */ bytes) => bytes.every((byte, at) => head[at] === byte);
  for (const [bytes, code] of REFUSED) if (starts(bytes)) throw new Refusal(code);
  if (starts([0x1f, 0x8b])) return 'gzip';
  if (ZIPS.some(starts)) return 'zip';
  const text = new TextDecoder().decode(head).trimStart();
  if (MARKUP.test(text)) throw new Refusal('web-page');
  // A text in brackets that goes on with a quote, or is empty: a table may start with « [Source] ».
  return /^(?:\{\s*["}]|\{$|\[\s*[[\]{"\d])/.test(text) ? 'json' : 'text';
}
