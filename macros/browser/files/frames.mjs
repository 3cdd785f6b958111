/**
 * A text as a row of QR codes that another device films: each says what it belongs to, so that they are read in any
 * order, and those that the camera misses are not waited for.
 *
 * A code is `MSP1:` then, in base 45, the sum of what follows (4 bytes), the sum of the text (4), the length of the
 * packed text (3), the number of the first piece (3), and one piece or more. The packed text is its length (4 bytes),
 * then it, compressed. Numbers have their high byte first.
 * @module
 */

import { deflateSync, inflateSync } from 'fflate';
import { fromBase45, toBase45 } from './base45.mjs';
import { crc } from './crc.mjs';
import { Basin, PIECE, Spring, countOf } from './fountain.mjs';

const MARK = 'MSP1:';
const ANY_MARK = /^MSP\d+:/;
/** Bytes before the pieces. */
const HEAD = 14;
/** What a camera reads in some minutes, and what a device holds while it reads. */
const MOST_PIECES = 4_000;
/** As for the file of a dossier: what is larger was made to fill the memory. */
const MOST_BYTES = 12_000_000;

/**
 * What a code was: of another kind; of a later version of the site; not read right; seen already; one more; of another
 * text than the one that was being read, which it takes the place of; the last one that was missing.
 * @typedef {'foreign' | 'newer' | 'damaged' | 'known' | 'taken' | 'other' | 'whole'} Told
 */

/** A text to show. */
export class Frames {
  #next = 0;

  /** @param {string} text */
  constructor(text) {
    const bytes = new TextEncoder().encode(text);
    const packed = deflateSync(bytes, { level: 9 });
    const whole = new Uint8Array(packed.length + 4);
    new DataView(whole.buffer).setUint32(0, bytes.length);
    whole.set(packed, 4);
    this.sum = crc(bytes);
    this.length = whole.length;
    this.spring = new Spring(whole);
  }

  /** How many pieces show it once. */
  get count() {
    return this.spring.count;
  }

  /** Whether no camera would read it in a time that somebody waits. */
  get isTooLong() {
    return this.count > MOST_PIECES;
  }

  /**
   * Return the next code.
   *
   * @param {number} pieces that it holds
   */
  next(pieces) {
    const bytes = new Uint8Array(HEAD + pieces * PIECE);
    const view = new DataView(bytes.buffer);
    view.setInt32(4, this.sum);
    view.setUint8(8, this.length >> 16);
    view.setUint16(9, this.length & 0xffff);
    view.setUint8(11, this.#next >> 16);
    view.setUint16(12, this.#next & 0xffff);
    for (let piece = 0; piece < pieces; piece += 1) {
      bytes.set(this.spring.piece(this.#next + piece), HEAD + piece * PIECE);
    }
    this.#next = (this.#next + pieces) % 0xffff00;
    view.setInt32(0, crc(bytes.subarray(4)));
    return MARK + toBase45(bytes);
  }
}

/** What reads them. */
export class FrameReader {
  /** @type {Basin | undefined} */
  #basin;
  #sum = 0;
  #length = 0;
  /** @type {string | undefined} the text, once all of it is there */
  text;

  /** From 0 to 1. */
  get progress() {
    return this.#basin ? this.#basin.caught / this.#basin.count : 0;
  }

  /**
   * @param {string} code
   * @returns {Told}
   */
  take(code) {
    if (!code.startsWith(MARK)) return ANY_MARK.test(code) ? 'newer' : 'foreign';
    const bytes = fromBase45(code.slice(MARK.length));
    if (!bytes || bytes.length <= HEAD || (bytes.length - HEAD) % PIECE) return 'damaged';
    const view = new DataView(bytes.buffer);
    const length = (view.getUint8(8) << 16) | view.getUint16(9);
    const isSound = view.getInt32(0) === crc(bytes.subarray(4)) && length > 4 && countOf(length) <= MOST_PIECES;
    if (!isSound) return 'damaged';
    const told = this.#follow(view.getInt32(4), length);
    if (this.text !== undefined) return 'known';
    const number = (view.getUint8(11) << 16) | view.getUint16(12);
    const brought = this.#pour(number, bytes.subarray(HEAD));
    if (this.#basin?.isFull) return this.#unpack();
    return told ?? (brought ? 'taken' : 'known');
  }

  /**
   * Start with another text, where it is another.
   *
   * @param {number} sum
   * @param {number} length
   * @returns {'other' | undefined}
   */
  #follow(sum, length) {
    if (this.#basin && sum === this.#sum && length === this.#length) return undefined;
    const wasReading = this.#basin;
    this.#basin = new Basin(countOf(length));
    this.#sum = sum;
    this.#length = length;
    this.text = undefined;
    return wasReading && 'other';
  }

  /**
   * @param {number} number of the first piece
   * @param {Uint8Array} pieces
   */
  #pour(number, pieces) {
    let brought = false;
    for (let at = 0; at < pieces.length; at += PIECE) {
      const isNew = this.#basin?.take(number + at / PIECE, pieces.subarray(at, at + PIECE));
      brought ||= Boolean(isNew);
    }
    return brought;
  }

  /** @returns {Told} */
  #unpack() {
    const whole = /** @type {Basin} */ (this.#basin).bytes(this.#length);
    const size = new DataView(whole.buffer).getUint32(0);
    try {
      if (size > MOST_BYTES) throw new Error('too big');
      const bytes = inflateSync(whole.subarray(4), { out: new Uint8Array(size) });
      if (bytes.length !== size || crc(bytes) !== this.#sum) throw new Error('not what was shown');
      this.text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return 'whole';
    } catch {
      this.#basin = undefined;
      return 'damaged';
    }
  }
}
