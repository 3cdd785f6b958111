/**
 * The objects of a JSON file that is too big to be parsed whole: its bytes are looked through for where each object
 * starts and ends, and only these are parsed.
 * @module
 */

import { Refusal } from './refusal.mjs';

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const MARK = [0xef, 0xbb, 0xbf];
/** Bytes of one object, or of a string elsewhere: the largest site that we have seen has a hundred thousand. */
const MOST = 8_000_000;
/** Letters of a name or of a value of the top that are kept. */
const MOST_LETTERS = 100;
const DEEPEST = 64;

/**
 * Give the objects found in lists of objects: `['pmej', 'ege']` are those of `pmej[].ege[]`. The bytes may be cut
 * anywhere.
 */
export class JsonObjects {
  /** @type {Record<string, string>} the texts that stand at the top, as they are written */
  top = {};
  /** How many objects were given. */
  count = 0;
  /** How many lists of the path the bytes are in. */
  #matched = 0;
  /** @type {number[]} the brackets that are open */
  #open = [];
  #isStarted = false;
  #isOver = false;
  #isInString = false;
  #isEscaped = false;
  #length = 0;
  #isKept = false;
  #text = '';
  #key = '';
  #isValue = false;
  #isInObject = false;
  /** The start of an object that other bytes end. */
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
    const { length } = bytes;
    let start = 0;
    let at = 0;
    while (at < length) {
      if (this.#isInString) {
        at = this.#readString(bytes, at);
        continue;
      }
      const byte = /** @type {number} */ (bytes[at]);
      at += 1;
      if (byte <= 0x20) continue;
      if (byte === QUOTE) {
        this.#isInString = true;
        this.#length = 0;
        this.#isKept = !this.#isInObject && this.#isOnPath();
        this.#text = '';
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (this.#enter(byte)) start = at - 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (this.#leave(byte)) this.#give(bytes.subarray(start, at));
      } else if (this.#isInObject) {
        continue;
      } else if (byte === COLON) {
        this.#isValue = true;
      } else if (byte === COMMA) {
        this.#isValue = false;
        this.#key = '';
      }
      if (!this.#open.length && !(byte === CLOSE_OBJECT && this.#isOver) && !this.#isMark(byte)) {
        throw new Refusal('bad-json');
      }
    }
    if (this.#isInObject) this.#hold(bytes.subarray(start));
  }

  /** Check that nothing is missing, once all bytes are given; it throws a Refusal: 'incomplete'. */
  finish() {
    if (!this.#isOver) throw new Refusal(this.#isStarted ? 'incomplete' : 'bad-json');
  }

  /**
   * Read on to the end of a string.
   *
   * @param {Uint8Array} bytes
   * @param {number} from
   * @returns {number} where to go on
   */
  #readString(bytes, from) {
    const { length } = bytes;
    let at = from;
    if (this.#isEscaped && at < length) {
      this.#isEscaped = false;
      at += 1;
    }
    for (; at < length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        at += 1;
        if (at === length) this.#isEscaped = true;
      }
    }
    const end = Math.min(at, length);
    this.#length += end - from;
    if (this.#length > MOST) throw new Refusal('too-long');
    if (this.#isKept && this.#text.length < MOST_LETTERS) {
      this.#text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + MOST_LETTERS)));
    }
    if (at >= length) return length;
    this.#isInString = false;
    if (this.#isKept) this.#name(this.#text);
    return at + 1;
  }

  /** @param {string} text what stands between two quotes, outside of the objects */
  #name(text) {
    if (!this.#isValue) this.#key = text;
    else if (this.#open.length === 1) this.top[this.#key] = text;
  }

  /** Whether what comes is a name, or the value of one, in an object that the path goes through. */
  #isOnPath() {
    return this.#open.length === 2 * this.#matched + 1 && this.#open[this.#open.length - 1] === OPEN_OBJECT;
  }

  /**
   * @param {number} bracket
   * @returns {boolean} whether it opens an object to give
   */
  #enter(bracket) {
    if (this.#open.length === DEEPEST || this.#isOver) throw new Refusal('bad-json');
    const isNext = bracket === OPEN_LIST && this.#isValue && this.#key === this.path[this.#matched];
    if (!this.#isInObject && isNext && this.#isOnPath()) this.#matched += 1;
    const isWanted = this.#matched === this.path.length && this.#open.length === 2 * this.#matched;
    this.#open.push(bracket);
    this.#isStarted = true;
    this.#isValue = false;
    this.#key = '';
    if (this.#isInObject || !isWanted || bracket !== OPEN_OBJECT) return false;
    this.#isInObject = true;
    return true;
  }

  /**
   * @param {number} bracket
   * @returns {boolean} whether it closes an object to give
   */
  #leave(bracket) {
    // The two brackets of a pair are two apart.
    if (this.#open.pop() !== bracket - 2) throw new Refusal('bad-json');
    const depth = this.#open.length;
    this.#isOver = depth === 0;
    if (this.#isInObject) {
      this.#isInObject = depth > 2 * this.#matched;
      return !this.#isInObject;
    }
    if (depth < 2 * this.#matched) this.#matched -= 1;
    return false;
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
    this.count += 1;
    this.take(object);
  }

  /** @param {Uint8Array} bytes */
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

  /**
   * The three bytes that some programs write before everything.
   *
   * @param {number} byte
   */
  #isMark(byte) {
    return !this.#isStarted && MARK.includes(byte);
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
