/**
 * What was set aside so that nothing is lost in silence: a stored dossier that could not be read, texts that another
 * tab wrote over. They stay in this browser: neither files nor links hold them.
 * @module
 */

import { newId } from './grammar.mjs';
import { Kept } from './kept.mjs';
import { presentKey } from './version-1.mjs';

/**
 * Why a text was set aside: it is what could not be read of the stored dossier (its key is ''), or another text took
 * its place.
 *
 * @typedef {'damaged' | 'overwritten'} Why
 * @typedef {{id: string, key: string, value: string, at: number, why: Why}} Aside its time in ms
 */

// As many texts as two devices may have written apart.
export const BOUNDS = { most: 200, length: 2_400_000 };

export class Asides {
  /** @type {Kept<{key: string, why: Why}>} */
  #kept;

  /**
   * @param {import('./shelf.mjs').Shelf} shelf
   * @param {{clock: () => number, random: () => number}} surroundings
   */
  constructor(shelf, surroundings) {
    this.shelf = shelf;
    this.surroundings = surroundings;
    this.#kept = new Kept(shelf, '-aside', BOUNDS);
  }

  /**
   * The newest first.
   *
   * @returns {Aside[]}
   */
  get list() {
    return this.#kept.items.map(({ id, at, key, why, text }) => ({ id, key: presentKey(key), value: text, at, why }));
  }

  /**
   * @param {string} key
   * @param {string} value
   * @param {Why} why
   * @returns {boolean} false if this page alone keeps it
   */
  add(key, value, why) {
    const begun = this.#kept.items.filter((item) => item.key === key && value.startsWith(item.text));
    if (begun.some(({ text }) => text === value)) return true;
    const { random, clock } = this.surroundings;
    const isKept = this.#kept.add({ id: newId(random), at: clock(), key, why, text: value });
    // Two tabs that type at once would fill the place with the beginnings of one text.
    if (isKept) for (const { id } of begun) this.#kept.drop(id);
    return isKept;
  }

  /** @param {string} id */
  drop(id) {
    this.#kept.drop(id);
  }

  /** Throws if the storage refuses. */
  erase() {
    this.#kept.clear();
    this.shelf.remove('-damaged');
  }

  /** Take in what an older version set aside. */
  adopt() {
    const text = this.shelf.read('-damaged');
    if (text !== null && this.add('', text, 'damaged')) this.shelf.remove('-damaged');
  }
}
