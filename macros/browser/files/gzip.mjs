/**
 * Compressed bytes unfolded piece after piece, by the browser or by what stands in for it, within limits: a file made
 * to fill the memory is stopped early.
 * @module
 */

import { Refusal } from './refusal.mjs';

/**
 * @typedef {'gzip' | 'deflate-raw'} Format a `.gz` file, or what stands in a zip
 * What unfolds where the browser does not (inflate.mjs): given the bytes in order, it returns what they hold; it throws
 * an error whose message is 'incomplete' or 'damaged'.
 * @typedef {(format: Format) => (bytes: Uint8Array, isLast: boolean) => Uint8Array[]} Inflater
 * @typedef {AsyncGenerator<Uint8Array, void, undefined>} Chunks
 */

/** Bytes given at once, to the browser or to what stands in for it: all of them are unfolded before it answers. */
const PIECE = 32_768;
const SMALL_PIECE = 8_192;
/** The files that we know unfold to 20 times their size; what a table of zeros gives is a thousand. */
const MOST_TIMES = 200;
/** Bytes that anything may unfold to. */
const FREE = 64_000_000;
const MOST = 4_000_000_000;
const SIZES = 2 ** 32;

/**
 * Whether the browser unfolds both formats by itself: the older ones know one of them, or none.
 *
 * @returns {boolean}
 */
export function canInflate() {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

/**
 * Yield what compressed bytes hold.
 *
 * @param {Chunks} chunks
 * @param {Format} format
 * @param {Inflater} [inflater] in place of the browser
 * @returns {Chunks} it throws a Refusal: 'damaged', 'incomplete', 'too-dense', 'too-big'. The browser's 'damaged' may
 *   be a file of several parts, which the other way reads
 */
export async function* inflated(chunks, format, inflater) {
  const trailer = new Trailer();
  const pieces = cut(chunks, inflater ? SMALL_PIECE : PIECE, trailer);
  let length = 0;
  for await (const piece of inflater ? unfolded(pieces, inflater(format)) : byBrowser(pieces, format)) {
    length += piece.length;
    if (length > FREE && length > trailer.length * MOST_TIMES) throw new Refusal('too-dense');
    if (length > MOST) throw new Refusal('too-big');
    yield piece;
  }
  // Some browsers stop at the end of the first part.
  if (format === 'gzip' && !inflater && length % SIZES !== trailer.size) throw new Refusal('damaged');
}

/** The last bytes of a `.gz` file say the size of what it holds. */
class Trailer {
  length = 0;
  #last = new Uint8Array(0);

  /** @param {Uint8Array} piece */
  take(piece) {
    this.length += piece.length;
    const both = new Uint8Array(this.#last.length + Math.min(piece.length, 4));
    both.set(this.#last);
    both.set(piece.subarray(-4), this.#last.length);
    this.#last = both.slice(-4);
  }

  get size() {
    return this.#last.reduceRight((size, byte) => size * 256 + byte, 0);
  }
}

/**
 * @param {Chunks} chunks
 * @param {number} size
 * @param {Trailer} trailer
 * @returns {Chunks}
 */
async function* cut(chunks, size, trailer) {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += size) {
      const piece = chunk.subarray(at, at + size);
      trailer.take(piece);
      yield piece;
    }
  }
}

/**
 * @param {Chunks} pieces
 * @param {(bytes: Uint8Array, isLast: boolean) => Uint8Array[]} inflate
 * @returns {Chunks}
 */
async function* unfolded(pieces, inflate) {
  const unfold = (/** @type {Uint8Array} */ piece, /** @type {boolean} */ isLast) => {
    try {
      return inflate(piece, isLast);
    } catch (error) {
      throw new Refusal(/** @type {Error} */ (error).message === 'incomplete' ? 'incomplete' : 'damaged');
    }
  };
  for await (const piece of pieces) yield* unfold(piece, false);
  yield* unfold(new Uint8Array(0), true);
}

/**
 * @param {Chunks} pieces
 * @param {Format} format
 * @returns {Chunks}
 */
async function* byBrowser(pieces, format) {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  /** @type {unknown} */
  let failure;
  const feed = async () => {
    for await (const piece of pieces) {
      await writer.write(/** @type {Uint8Array<ArrayBuffer>} */ (piece)).catch(() => {
        throw new Refusal('damaged');
      });
    }
    await writer.close().catch(() => {
      throw new Refusal('incomplete');
    });
  };
  const fed = feed().catch((error) => {
    failure = error;
    return writer.abort(error).catch(() => {});
  });
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(async () => {
        await fed;
        throw failure;
      });
      if (done) break;
      yield value;
    }
  } finally {
    // Where the reader stops early, so does what feeds it.
    await reader.cancel().catch(() => {});
    await fed;
  }
}
