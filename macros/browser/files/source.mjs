/**
 * The bytes of a file that the visitor chose, piece after piece: never the whole at once.
 * @module
 */

import { Refusal } from './refusal.mjs';

/** Bytes read at once: with larger pieces, browsers hold more of those that were read. */
const PIECE = 65_536;

/**
 * @typedef {object} Pace
 * @property {(read: number) => void} [onProgress] bytes read so far, out of the size of the file
 * @property {AbortSignal} [signal]
 * @property {() => Promise<unknown> | undefined} [pause] returns a promise when it is time to let the page answer
 */

export class Source {
  #read = 0;

  /**
   * @param {Blob} file
   * @param {Pace} [pace]
   */
  constructor(file, { onProgress, signal, pause } = {}) {
    this.file = file;
    this.size = file.size;
    this.signal = signal;
    this.onProgress = onProgress;
    this.pause = pause;
  }

  /** Let the page answer when it is time to, and stop when the visitor asked for it. */
  async rest() {
    const pausing = this.pause?.();
    if (pausing) await pausing;
    if (this.signal?.aborted) throw this.signal.reason ?? new DOMException('cancelled', 'AbortError');
  }

  /**
   * Read a few bytes.
   *
   * @param {number} from
   * @param {number} to
   * @returns {Promise<Uint8Array<ArrayBuffer>>} shorter at the end of the file; rejected with a Refusal where it cannot
   *   be read any more
   */
  async bytes(from, to) {
    try {
      return new Uint8Array(await this.file.slice(from, to).arrayBuffer());
    } catch {
      throw new Refusal('unreadable');
    }
  }

  /**
   * Yield the bytes of the file, or of a part of it.
   *
   * @param {number} [from]
   * @param {number} [to]
   * @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>}
   */
  async *chunks(from = 0, to = this.size) {
    for (let at = from; at < to; at += PIECE) {
      await this.rest();
      const end = Math.min(at + PIECE, to);
      const piece = await this.bytes(at, end);
      // The end of an archive is read first.
      this.#read = Math.max(this.#read, end);
      this.onProgress?.(this.#read);
      yield piece;
    }
  }
}

/**
 * Return the first bytes, and all of them from the start.
 *
 * @param {AsyncGenerator<Uint8Array, void, undefined>} chunks
 * @param {number} length how many are looked at
 * @returns {Promise<{head: Uint8Array, chunks: AsyncGenerator<Uint8Array, void, undefined>}>} the whole of a short file
 */
export async function peeked(chunks, length) {
  /** @type {Uint8Array[]} */
  const first = [];
  let known = 0;
  while (known < length) {
    const { done, value } = await chunks.next();
    if (done) break;
    first.push(value);
    known += value.length;
  }
  return { head: joined(first, known).subarray(0, length), chunks: again(first, chunks) };
}

/**
 * @param {Uint8Array[]} first
 * @param {AsyncGenerator<Uint8Array, void, undefined>} others
 * @returns {AsyncGenerator<Uint8Array, void, undefined>}
 */
async function* again(first, others) {
  try {
    yield* first.splice(0);
    yield* others;
  } finally {
    await others.return();
  }
}

/**
 * @param {Uint8Array[]} parts
 * @param {number} length of all of them
 */
function joined(parts, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
