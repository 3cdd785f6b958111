/**
 * A file that is empty or cut: a sync tool takes some seconds to bring a whole one, and what it brings must not be
 * written over before it is there.
 * @module
 */

/** How often it is looked at, in ms. */
export const EVERY = 10_000;
const LASTS = 30_000;
const LOOKS = 3;

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
