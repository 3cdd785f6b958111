/**
 * What unfolds compressed bytes where the browser does not, and what tells a damaged file from one of several parts.
 * @module
 */

import { Gunzip, Inflate } from 'fflate';
import { crc } from './crc.mjs';

const CUT_SHORT = 0;

/** @type {import('./gzip.mjs').Inflater} */
export function inflating(format) {
  /** @type {Uint8Array[]} */
  let found = [];
  const check = new Check();
  const take = (/** @type {Uint8Array} */ piece) => {
    if (!piece.length) return;
    check.take(piece);
    found.push(piece);
  };
  const stream = format === 'gzip' ? new Gunzip(take) : new Inflate(take);
  if (stream instanceof Gunzip) stream.onmember = () => check.restart();
  let last = new Uint8Array(0);
  return (bytes, isLast) => {
    last = Uint8Array.from([...last, ...bytes.subarray(-8)].slice(-8));
    found = [];
    try {
      stream.push(bytes, isLast);
    } catch (error) {
      throw new Error(/** @type {{code?: number}} */ (error).code === CUT_SHORT ? 'incomplete' : 'damaged');
    }
    if (isLast && format === 'gzip' && !check.agrees(last)) throw new Error('damaged');
    return found;
  };
}

/** The sum and the size that end a part of a `.gz` file: those of its last part are compared. */
class Check {
  #sum = 0;
  #size = 0;

  restart() {
    this.#sum = this.#size = 0;
  }

  /** @param {Uint8Array} piece */
  take(piece) {
    this.#sum = crc(piece, this.#sum);
    this.#size = (this.#size + piece.length) | 0;
  }

  /** @param {Uint8Array} last the last eight bytes of the file */
  agrees(last) {
    if (last.length < 8) return false;
    const view = new DataView(last.buffer, last.byteOffset);
    return view.getInt32(0, true) === this.#sum && view.getInt32(4, true) === this.#size;
  }
}
