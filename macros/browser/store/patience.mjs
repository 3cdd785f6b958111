/**
 * What a sync tool does to a file, and how long to let it.
 * @module
 */

/** How often a file that is not whole is looked at, in ms. */
export const EVERY = 10_000;
/** How long an old version that comes back again and again is left there, in ms. */
export const TRUCE = 60_000;
const LASTS = 30_000;
const LOOKS = 3;
const MOST_PUT_BACK = 3;

/** An empty file, or a cut one: a whole one takes some seconds to come, which must not be written over meanwhile. */
export class Damage {
  /** @type {string | undefined} */
  #text;
  #since = 0;
  #looks = 0;

  /**
   * @param {string} text that is not whole
   * @param {number} now
   * @returns {number | undefined} until when it is waited for, in ms; undefined once it was seen so for long enough
   */
  see(text, now) {
    if (text !== this.#text || now < this.#since) {
      this.#text = text;
      this.#since = now;
      this.#looks = 0;
    }
    this.#looks += 1;
    const until = this.#since + LASTS;
    return now >= until && this.#looks >= LOOKS ? undefined : until;
  }

  /** It is whole. */
  end() {
    this.#text = undefined;
  }
}

/** An old version put back: the two must not fight at each look. */
export class Truce {
  #times = 0;
  #wroteAt = 0;

  /**
   * @param {boolean} isOld whether an old version is there again
   * @param {number} now
   * @returns {boolean} whether the file may be written
   */
  allows(isOld, now) {
    const isSoon = Math.abs(now - this.#wroteAt) < TRUCE;
    if (isOld || !isSoon) this.#times = isOld ? this.#times + 1 : 0;
    return !isSoon || this.#times <= MOST_PUT_BACK;
  }

  /** @param {number} now */
  wrote(now) {
    this.#wroteAt = now;
  }
}
