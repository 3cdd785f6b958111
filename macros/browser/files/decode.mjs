/**
 * The text of a file as offices write it: UTF-8, UTF-16, Windows or Mac, told by its first bytes.
 *
 * A file is read in one encoding from end to end. Bare letters are the same in UTF-8, Windows and Mac: the choice waits
 * for the first accent, however far it stands, and is made on the bytes that follow it.
 * @module
 */

import { Refusal } from './refusal.mjs';

/** Bytes that tell how the text is encoded. */
const SAMPLE = 65_536;
// How the two old encodings write the letters of French and its quotation marks, the commonest first.
const WINDOWS_LETTERS = [
  0xe9, 0xe8, 0xe0, 0xe7, 0xea, 0xee, 0xf4, 0xfb, 0xf9, 0xe2, 0xef, 0xeb, 0xc9, 0x92, 0xb0, 0x9c,
];
const MAC_LETTERS = [0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x94, 0x99, 0x9e, 0x9d, 0x89, 0x95, 0x91, 0x83, 0xd5, 0xa1, 0xcf];

/** Reads bytes piece after piece. */
class Decoding {
  /** @type {Uint8Array[]} not read yet */
  #waiting = [];
  #length = 0;
  /** @type {TextDecoder | undefined} */
  #decoder;
  #isChosen = false;

  /**
   * @param {Uint8Array} bytes the next ones
   * @param {boolean} [isLast]
   * @returns {string} what is known of the text so far
   */
  take(bytes, isLast = false) {
    if (this.#isChosen) return this.#read(bytes, isLast);
    this.#waiting.push(bytes);
    this.#length += bytes.length;
    if (this.#length < SAMPLE && !isLast) return '';
    const first = joined(this.#waiting, this.#length);
    let from = 0;
    if (!this.#decoder) {
      const wide = wideEncoding(first);
      this.#decoder = new TextDecoder(wide || 'utf-8');
      this.#isChosen = Boolean(wide);
    }
    if (!this.#isChosen) {
      while (from < first.length && (first[from] ?? 0) < 0x80) from += 1;
      const sample = first.subarray(from, from + SAMPLE);
      if (sample.length === SAMPLE || isLast) {
        if (!isUtf8(sample)) this.#decoder = new TextDecoder(isMac(sample) ? 'macintosh' : 'windows-1252');
        this.#isChosen = true;
        from = 0;
      }
    }
    this.#waiting = this.#isChosen ? [] : [first.subarray(from)];
    this.#length = first.length - from;
    if (this.#isChosen) return this.#read(first, isLast);
    return this.#read(first.subarray(0, from), false);
  }

  /**
   * @param {Uint8Array} bytes
   * @param {boolean} isLast
   */
  #read(bytes, isLast) {
    const text = /** @type {TextDecoder} */ (this.#decoder).decode(bytes, { stream: !isLast });
    // A few come from an old database, in place of nothing.
    return text.includes('\0') ? text.replaceAll('\0', '') : text;
  }
}

/**
 * @param {Uint8Array} bytes a whole file
 * @returns {string}
 */
export function decode(bytes) {
  return new Decoding().take(bytes, true);
}

/**
 * Yield the text of a file piece by piece. An invalid byte in the midst of UTF-8 gives « \ufffd »: the rest of the file
 * keeps its accents.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 * @returns {AsyncGenerator<string>}
 */
export async function* textOf(chunks) {
  const decoding = new Decoding();
  for await (const chunk of chunks) {
    const text = decoding.take(chunk);
    if (text) yield text;
  }
  const text = decoding.take(new Uint8Array(), true);
  if (text) yield text;
}

/**
 * @param {Uint8Array[]} chunks
 * @param {number} length of them all
 */
function joined(chunks, length) {
  const [only] = chunks;
  if (only?.length === length) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * Return the encoding that gives two bytes to every letter, if it is one; refuse what is no text.
 *
 * @param {Uint8Array} bytes the first ones
 * @returns {string} empty otherwise
 */
function wideEncoding(bytes) {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = zeros(sample);
  // Ordinary letters have a zero for their other half.
  if (odd > sample.length / 4 && even < odd / 5) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 5) return 'utf-16be';
  if (even + odd > sample.length / 100) throw new Refusal('not-text');
  return '';
}

/**
 * @param {Uint8Array} bytes
 * @returns {[even: number, odd: number]} how many are zero
 */
function zeros(bytes) {
  const counts = /** @type {[number, number]} */ ([0, 0]);
  bytes.forEach((byte, at) => {
    if (!byte) counts[at % 2 ? 1 : 0] += 1;
  });
  return counts;
}

/**
 * Whether there are more accents of UTF-8 than bytes that it has no place for: a damaged one does not make a file of
 * Windows, whose accents are hardly ever two valid bytes.
 *
 * @param {Uint8Array} bytes from the first accent on, the last one perhaps cut
 */
function isUtf8(bytes) {
  let score = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let found = 0;
    while (found < more && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found += 1;
    score += more && found === more ? 1 : -1;
    at += found;
  }
  return score >= 0;
}

/**
 * Whether the accents are those of a Mac: its é is the Ž of Windows, which French does without.
 *
 * @param {Uint8Array} bytes
 */
function isMac(bytes) {
  let score = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    if (MAC_LETTERS.includes(byte)) score += 1;
    if (WINDOWS_LETTERS.includes(byte)) score -= 1;
  }
  return score > 0;
}
