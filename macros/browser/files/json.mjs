/**
 * The objects of a JSON file that is too big to be parsed whole: its bytes are looked through for where each object
 * starts and ends, and only these are parsed.
 * @module
 */

import { Refusal } from './refusal.mjs';

const [SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [0x20, 0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** What some programs write before everything. */
const MARK = [0xef, 0xbb, 0xbf];
/** Bytes of an object, or of a text elsewhere: the largest site that we have seen has a hundred thousand. */
const MOST = 8_000_000;
/** Letters that are kept of a text outside of the objects. */
const MOST_LETTERS = 100;
const DEEPEST = 64;

/**
 * Give the objects found in lists of objects: `['pmej', 'ege']` are those of `pmej[].ege[]`. The bytes may be cut
 * anywhere, in the midst of a letter too.
 */
export class JsonObjects {
  /** @type {Record<string, string>} the texts that stand at the top, as they are written */
  top = {};
  /** @type {number[]} the brackets open outside of the objects */
  #open = [];
  /** How many lists of the path are open. */
  #matched = 0;
  #isStarted = false;
  #isInText = false;
  #isEscaped = false;
  /** How many bytes of the text are read. */
  #length = 0;
  #text = '';
  #name = '';
  #isValue = false;
  #isInObject = false;
  /** How many braces of the object are open. */
  #depth = 0;
  /** The start of an object that the next bytes end. */
  #held = new Uint8Array(0);
  #heldLength = 0;

  /**
   * @param {string[]} path names of lists, from the top
   * @param {(object: any) => void} take is given each object in turn
   */
  constructor(path, take) {
    this.path = path;
    this.take = take;
  }

  /** @param {Uint8Array} bytes the next ones; it throws a Refusal: 'bad-json', 'too-long' */
  push(bytes) {
    let at = 0;
    while (at < bytes.length) {
      if (this.#isInObject) at = this.#readObject(bytes, at);
      else if (this.#isInText) at = this.#readText(bytes, at);
      else at += this.#readMark(/** @type {number} */ (bytes[at]));
    }
  }

  /** Check that nothing is missing, once all bytes are given; it throws a Refusal: 'bad-json', 'incomplete'. */
  finish() {
    if (!this.#isStarted) throw new Refusal('bad-json');
    if (this.#open.length) throw new Refusal('incomplete');
  }

  /**
   * Read a byte that is in no text and in no object to give.
   *
   * @param {number} byte
   * @returns {number} how many bytes are read: none of an object to give
   */
  #readMark(byte) {
    if (byte <= SPACE || (!this.#isStarted && MARK.includes(byte))) return 1;
    const isOpening = byte === OPEN_OBJECT || byte === OPEN_LIST;
    if (!this.#open.length && (this.#isStarted || !isOpening)) throw new Refusal('bad-json');
    if (isOpening) {
      const isInLast = this.#matched === this.path.length && this.#open.length === 2 * this.#matched;
      this.#isInObject = isInLast && byte === OPEN_OBJECT;
      if (this.#isInObject) return 0;
      this.#enter(byte);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#leave(byte);
    else if (byte === COLON) this.#isValue = true;
    else if (byte === COMMA) this.#isValue = false;
    else if (byte === QUOTE) {
      this.#isInText = true;
      this.#length = 0;
      this.#text = '';
    }
    return 1;
  }

  /** @param {number} bracket */
  #enter(bracket) {
    if (this.#open.length === DEEPEST) throw new Refusal('bad-json');
    const isNext = this.#isOnPath() && this.#isValue && this.#name === this.path[this.#matched];
    if (isNext && bracket === OPEN_LIST) this.#matched += 1;
    this.#open.push(bracket);
    this.#isStarted = true;
    this.#isValue = false;
  }

  /** @param {number} bracket */
  #leave(bracket) {
    // The two brackets of a pair are two apart.
    if (this.#open.pop() !== bracket - 2) throw new Refusal('bad-json');
    if (this.#open.length < 2 * this.#matched) this.#matched -= 1;
    this.#isValue = false;
  }

  /** Whether what comes is a name, or the value of one, in an object that the path goes through. */
  #isOnPath() {
    return this.#open.length === 2 * this.#matched + 1 && this.#open[2 * this.#matched] === OPEN_OBJECT;
  }

  /**
   * Read on, to the end of a text.
   *
   * @param {Uint8Array} bytes
   * @param {number} from
   * @returns {number} where to go on
   */
  #readText(bytes, from) {
    let at = from;
    let isEscaped = this.#isEscaped;
    for (; at < bytes.length; at++) {
      if (isEscaped) isEscaped = false;
      else if (bytes[at] === QUOTE) break;
      else isEscaped = bytes[at] === BACKSLASH;
    }
    this.#isEscaped = isEscaped;
    this.#length += at - from;
    if (this.#length > MOST) throw new Refusal('too-long');
    const isOnPath = this.#isOnPath();
    if (isOnPath && this.#text.length < MOST_LETTERS) {
      this.#text += String.fromCharCode(...bytes.subarray(from, Math.min(at, from + MOST_LETTERS)));
    }
    if (at === bytes.length) return at;
    this.#isInText = false;
    if (isOnPath && !this.#isValue) this.#name = this.#text;
    else if (this.#open.length === 1) this.top[this.#name] = this.#text;
    return at + 1;
  }

  /**
   * Read on, to the end of an object to give. Only braces count: what is given is parsed.
   *
   * @param {Uint8Array} bytes
   * @param {number} from
   * @returns {number} where to go on
   */
  #readObject(bytes, from) {
    const { length } = bytes;
    let [at, depth, isInText, isEscaped] = [from, this.#depth, this.#isInText, this.#isEscaped];
    for (; at < length; at++) {
      const byte = bytes[at];
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (byte === QUOTE) isInText = false;
        else if (byte === BACKSLASH) isEscaped = true;
      } else if (byte === QUOTE) isInText = true;
      else if (byte === OPEN_OBJECT) depth += 1;
      else if (byte === CLOSE_OBJECT && (depth -= 1) === 0) break;
    }
    [this.#depth, this.#isInText, this.#isEscaped] = [depth, isInText, isEscaped];
    if (at === length) {
      this.#hold(bytes.subarray(from));
      return length;
    }
    this.#isInObject = false;
    this.#give(bytes.subarray(from, at + 1));
    return at + 1;
  }

  /** @param {Uint8Array} bytes the end of an object, or the whole */
  #give(bytes) {
    let whole = bytes;
    if (this.#heldLength) {
      this.#hold(bytes);
      whole = this.#held.subarray(0, this.#heldLength);
      this.#heldLength = 0;
    }
    let object;
    try {
      object = JSON.parse(decode(whole));
    } catch {
      throw new Refusal('bad-json');
    }
    this.take(object);
  }

  /** @param {Uint8Array} bytes of an object that others end */
  #hold(bytes) {
    const length = this.#heldLength + bytes.length;
    if (length > MOST) throw new Refusal('too-long');
    if (length > this.#held.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#held.subarray(0, this.#heldLength));
      this.#held = larger;
    }
    this.#held.set(bytes, this.#heldLength);
    this.#heldLength = length;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @param {Uint8Array} bytes */
function decode(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
