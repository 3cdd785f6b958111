/**
 * Dossiers that the visitor erased: the copies that can still come back, and the ids of all of them. Another tab that
 * slept through the erasure knows its dossier by its id, even after the copy was dropped, and does not bring it back.
 * @module
 */

import { get } from './dossier.mjs';
import { parse } from './file.mjs';
import { isId } from './grammar.mjs';
import { Kept } from './kept.mjs';

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {{id: string, at: number, size: number, commune: string}} ErasedCopy its time in ms, its size in characters
 */

const BOUNDS = { most: 5, length: 2_400_000 };
const MOST_IDS = 100;

export class Erasures {
  /** @type {string[]} those that could not be stored: this page alone knows them */
  #ids = [];

  /** @param {import('./shelf.mjs').Shelf} shelf */
  constructor(shelf) {
    this.shelf = shelf;
    /** @type {Kept<{commune: string}>} */
    this.copies = new Kept(shelf, '-erased', BOUNDS);
  }

  /**
   * The copies that can come back, the newest first.
   *
   * @returns {ErasedCopy[]}
   */
  get list() {
    return this.copies.items.map(({ id, at, text, commune }) => ({ id, at, size: text.length, commune }));
  }

  /**
   * @param {string} id of the copy
   * @param {Dossier} dossier
   * @param {string} text the dossier as a file
   * @param {number} at
   * @returns {boolean} false if this page alone keeps it
   */
  add(id, dossier, text, at) {
    return this.copies.add({ id, at, text, commune: communeOf(dossier) });
  }

  /**
   * @param {string} id of the copy
   * @returns {Dossier | undefined}
   */
  read(id) {
    const copy = this.copies.items.find((item) => item.id === id);
    try {
      return copy && parse(copy.text).dossier;
    } catch {
      return undefined;
    }
  }

  /**
   * Drop a copy. Throws if the storage refuses.
   *
   * @param {string} id of the copy
   */
  forget(id) {
    this.copies.drop(id);
  }

  /** @param {string} dossierId */
  isGone(dossierId) {
    return this.ids.includes(dossierId);
  }

  /** The ids of the dossiers erased, the newest first. */
  get ids() {
    try {
      const ids = JSON.parse(this.shelf.read('-gone') ?? '[]');
      return Array.isArray(ids) ? [...new Set([...this.#ids, ...ids.filter(isId)])] : this.#ids;
    } catch {
      return this.#ids;
    }
  }

  /** @param {string[]} dossierIds */
  remember(dossierIds) {
    this.#keep([...dossierIds, ...this.ids]);
  }

  /** @param {string} dossierId whose dossier comes back */
  forgive(dossierId) {
    this.#keep(this.ids.filter((id) => id !== dossierId));
  }

  /** @param {string[]} ids */
  #keep(ids) {
    const kept = [...new Set(ids)].slice(0, MOST_IDS);
    try {
      this.shelf.write('-gone', JSON.stringify(kept));
      this.#ids = [];
    } catch {
      this.#ids = kept;
    }
  }

  /**
   * Take in the one copy of an older version.
   *
   * @param {string} id for the copy
   */
  adopt(id) {
    const text = this.shelf.read('-erased');
    if (text === null) return;
    try {
      const { dossier, savedAt } = parse(text);
      if (!this.add(id, dossier, text, savedAt)) return;
      this.remember([dossier.id]);
    } catch {
      // Not a dossier: nothing could be brought back.
    }
    this.shelf.remove('-erased');
  }
}

/** @param {Dossier} dossier */
function communeOf(dossier) {
  return String(get(dossier, 'commune/name') ?? '');
}
