/**
 * Bytes cut into pieces of one size, then mixed without end: whoever catches as many pieces as there were, in whatever
 * order, gets the bytes back (a random linear fountain over two elements). A lost piece is never waited for again.
 *
 * Piece `number` of `count` is a part of the bytes while `number < count`, and after that the sum (XOR) of about half
 * of the parts, which its number alone chooses.
 * @module
 */

/** Bytes in a piece: whole words, and few enough for a QR code of large squares. */
export const PIECE = 112;
const WORDS = PIECE / 4;

/**
 * @param {number} length of the bytes
 * @returns {number} how many parts they make
 */
export function countOf(length) {
  return Math.ceil(length / PIECE);
}

/**
 * Return which parts a piece holds, one bit each.
 *
 * @param {number} number
 * @param {number} count
 */
function chosen(number, count) {
  const mask = new Uint32Array(Math.ceil(count / 32));
  if (number < count) {
    mask[number >> 5] = 1 << (number & 31);
    return mask;
  }
  let state = Math.imul(number, 0x9e3779b1) ^ count;
  for (let word = 0; word < mask.length; word += 1) {
    // The scrambler known as mulberry32: the same numbers in every browser.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    mask[word] = mixed ^ (mixed >>> 14);
  }
  if (count & 31) mask[mask.length - 1] = wordAt(mask, mask.length - 1) & ((1 << (count & 31)) - 1);
  return mask;
}

/**
 * @param {Uint32Array} words
 * @param {number} at
 */
function wordAt(words, at) {
  return /** @type {number} */ (words[at]);
}

/**
 * @param {Uint32Array} into
 * @param {Uint32Array} from
 */
function add(into, from) {
  for (let at = 0; at < from.length; at += 1) into[at] = wordAt(into, at) ^ wordAt(from, at);
}

/**
 * Call an act for each bit that is set.
 *
 * @param {Uint32Array} mask
 * @param {(part: number) => void} act
 */
function each(mask, act) {
  for (let word = 0; word < mask.length; word += 1) {
    for (let bits = wordAt(mask, word); bits; bits &= bits - 1) act(word * 32 + 31 - Math.clz32(bits & -bits));
  }
}

/** What gives the pieces. */
export class Spring {
  /** @type {Uint32Array[]} */
  #parts;

  /** @param {Uint8Array} bytes at least one */
  constructor(bytes) {
    const padded = new Uint8Array(countOf(bytes.length) * PIECE);
    padded.set(bytes);
    const words = new Uint32Array(padded.buffer);
    this.#parts = Array.from({ length: countOf(bytes.length) }, (_, part) => {
      return words.subarray(part * WORDS, (part + 1) * WORDS);
    });
  }

  get count() {
    return this.#parts.length;
  }

  /**
   * @param {number} number
   * @returns {Uint8Array}
   */
  piece(number) {
    const sum = new Uint32Array(WORDS);
    each(chosen(number, this.count), (part) => add(sum, /** @type {Uint32Array} */ (this.#parts[part])));
    return new Uint8Array(sum.buffer);
  }
}

/** What catches them. */
export class Basin {
  /** @type {(undefined | {mask: Uint32Array, sum: Uint32Array})[]} each under the first part that it holds */
  #rows;
  /** How many pieces brought something. */
  caught = 0;

  /** @param {number} count of parts */
  constructor(count) {
    this.#rows = Array.from({ length: count });
  }

  get count() {
    return this.#rows.length;
  }

  get isFull() {
    return this.caught === this.count;
  }

  /**
   * @param {number} number
   * @param {Uint8Array} piece
   * @returns {boolean} whether it brought something
   */
  take(number, piece) {
    const mask = chosen(number, this.count);
    const sum = new Uint32Array(piece.slice().buffer);
    for (let word = 0; word < mask.length; word += 1) {
      while (wordAt(mask, word)) {
        const bits = wordAt(mask, word);
        const part = word * 32 + 31 - Math.clz32(bits & -bits);
        const row = this.#rows[part];
        if (!row) {
          this.#rows[part] = { mask, sum };
          this.caught += 1;
          return true;
        }
        add(mask, row.mask);
        add(sum, row.sum);
      }
    }
    return false;
  }

  /**
   * Return what the pieces were made of, once it is full.
   *
   * @param {number} length of the bytes
   */
  bytes(length) {
    const parts = new Uint32Array(this.count * WORDS);
    for (let part = this.count - 1; part >= 0; part -= 1) {
      const { mask, sum } = /** @type {{mask: Uint32Array, sum: Uint32Array}} */ (this.#rows[part]);
      const own = parts.subarray(part * WORDS, (part + 1) * WORDS);
      own.set(sum);
      each(mask, (other) => other > part && add(own, parts.subarray(other * WORDS, (other + 1) * WORDS)));
    }
    return new Uint8Array(parts.buffer, 0, length);
  }
}
