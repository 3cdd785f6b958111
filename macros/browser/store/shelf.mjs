/**
 * The dossier's texts in the browser's storage, where a write only counts once it is read back.
 * @module
 */

import { parse } from './file.mjs';
import { KEY } from './key.mjs';
import { DossierError } from './messages.mjs';

/**
 * @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Box
 * The dossier itself, and what stands beside it. Older versions kept one text in `-erased` and in `-damaged`.
 * @typedef {'' | '-backup' | '-erased' | '-damaged' | '-gone' | '-merge' | '-reminder' | '-device' | '-file' |
 *   '-asked'} Alone
 * @typedef {Alone | `-erased-${number}` | `-aside-${number}`} Place
 * @typedef {{kind: 'same' | 'absent' | 'newer' | 'damaged'} | ({kind: 'dossier'} & import('./file.mjs').Reading)} Find
 */

export class Shelf {
  /** @type {string | null} the dossier's text, as last read or written here */
  #seen = null;

  /** @param {Box} box */
  constructor(box) {
    this.box = box;
  }

  /**
   * Return the stored dossier, unless it is the text last read or written here.
   *
   * @param {(text: string) => void} setAside what is done first with a text that cannot be read; if it throws, the text
   *   will not be overwritten
   * @returns {Find}
   */
  look(setAside) {
    const text = this.read('');
    if (text === this.#seen) return { kind: 'same' };
    const found = text === null ? /** @type {Find} */ ({ kind: 'absent' }) : this.#examine(text, setAside);
    this.#seen = text;
    return found;
  }

  /**
   * @param {string} text
   * @param {(text: string) => void} setAside
   * @returns {Find}
   */
  #examine(text, setAside) {
    try {
      return { kind: 'dossier', ...parse(text) };
    } catch (error) {
      if (error instanceof DossierError && error.code === 'newer') return { kind: 'newer' };
      setAside(text);
      return { kind: 'damaged' };
    }
  }

  /** @param {string} text */
  save(text) {
    try {
      this.write('', text);
    } catch {
      // The copy made without asking leaves its room to the dossier.
      this.remove('-backup');
      this.write('', text);
    }
    this.#seen = text;
  }

  /** Remove the dossier, and its copy. */
  clear() {
    for (const place of /** @type {Place[]} */ (['', '-backup'])) this.remove(place);
    this.#seen = null;
  }

  /** Copy the dossier, just found valid: what to go back to if it is damaged later. */
  backUp() {
    if (this.#seen) this.tryWrite('-backup', this.#seen);
  }

  /** @param {Place} place */
  readCopy(place) {
    try {
      return parse(this.read(place) ?? '').dossier;
    } catch {
      return undefined;
    }
  }

  /**
   * @param {Place} place
   * @returns {string | null}
   */
  read(place) {
    return this.box.getItem(KEY + place);
  }

  /** @param {Place} place of what is only a precaution: nothing is read where the storage refuses */
  tryRead(place) {
    try {
      return this.read(place);
    } catch {
      return null;
    }
  }

  /**
   * @param {Place} place
   * @param {string} text
   */
  write(place, text) {
    this.box.setItem(KEY + place, text);
    this.#check(place, text);
  }

  /** @param {Place} place */
  remove(place) {
    this.box.removeItem(KEY + place);
    this.#check(place, null);
  }

  /**
   * Write a copy that is only a precaution: a failure is ignored.
   *
   * @param {Place} place
   * @param {string} text
   */
  tryWrite(place, text) {
    try {
      this.write(place, text);
    } catch {
      // No room for it: the write of the dossier itself is checked elsewhere.
    }
  }

  /**
   * @param {Place} place
   * @param {string | null} text
   */
  #check(place, text) {
    if (this.read(place) !== text) throw new Error(`not kept: ${KEY}${place}`);
  }
}

/** What stands in for the browser's storage where it is blocked: for as long as the page is open. */
export class Memory {
  /** @type {Map<string, string>} */
  #texts = new Map();

  /** @param {string} key */
  getItem(key) {
    return this.#texts.get(key) ?? null;
  }

  /**
   * @param {string} key
   * @param {string} text
   */
  setItem(key, text) {
    this.#texts.set(key, text);
  }

  /** @param {string} key */
  removeItem(key) {
    this.#texts.delete(key);
  }
}
