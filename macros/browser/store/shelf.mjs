/**
 * The dossier's texts in the browser's storage, where a write only counts once it is read back.
 * @module
 */

import { parse } from './file.mjs';
import { DossierError } from './messages.mjs';

/**
 * @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Box
 * @typedef {'' | '-backup' | '-erased' | '-damaged' | '-reminder'} Place the dossier itself, and what stands beside it
 * @typedef {{kind: 'same' | 'absent' | 'newer' | 'damaged'} | ({kind: 'dossier'} & import('./file.mjs').Reading)} Find
 */

// Chromium gives one storage to all pages opened from folders, of this site or not.
export const KEY = 'boussole-msp:dossier';

export class Shelf {
  /** @type {string | null} the dossier's text, as last read or written here */
  #seen = null;

  /** @param {Box} box */
  constructor(box) {
    this.box = box;
  }

  /**
   * Return the stored dossier, unless it is the text last read or written here. What cannot be read is set aside first.
   *
   * @returns {Find}
   */
  look() {
    const text = this.read('');
    if (text === this.#seen) return { kind: 'same' };
    const found = text === null ? /** @type {Find} */ ({ kind: 'absent' }) : this.#examine(text);
    this.#seen = text;
    return found;
  }

  /**
   * @param {string} text
   * @returns {Find}
   */
  #examine(text) {
    try {
      return { kind: 'dossier', ...parse(text) };
    } catch (error) {
      if (error instanceof DossierError && error.code === 'newer') return { kind: 'newer' };
      // If there is no room to set it aside, this throws, and the stored text will not be overwritten.
      this.write('-damaged', text);
      return { kind: 'damaged' };
    }
  }

  /** @param {string} text */
  save(text) {
    this.write('', text);
    this.#seen = text;
  }

  /** Remove the dossier, and the copies made without asking. */
  clear() {
    for (const place of /** @type {Place[]} */ (['', '-backup', '-damaged'])) this.remove(place);
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
