/**
 * What comes in from a common file, put in the dossier: no edit of this page, and nothing that the visitor undoes.
 * @module
 */

import { BOUNDS } from './asides.mjs';
import { dossierOf } from './common-memory.mjs';
import { isFull } from './file.mjs';
import { meet, upTo } from './meeting.mjs';

/**
 * @typedef {import('./common-memory.mjs').Standing} Standing
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./kept-open.mjs').Arrival} Arrival
 */

export class Intake {
  /** Whether what changes in the dossier comes from here. */
  isTaking = false;

  /** @param {import('./store.mjs').DossierStore} store */
  constructor(store) {
    this.store = store;
  }

  /**
   * Take in what a file brings; what it displaces is set aside.
   *
   * @param {{dossier: Dossier, savedAt: number}} file
   * @param {Standing} standing
   * @returns {Arrival | undefined} undefined where the dossier may not be changed
   */
  take({ dossier, savedAt }, { base, isAfter, isOld }) {
    if (isOld) return { savedAt, keys: [], conflicts: [] };
    /** @type {import('./meeting.mjs').Met | undefined} */
    let met;
    this.#change((mine, now) => (met = meet(mine, dossier, { base, isAfter }, now)).dossier, dossier);
    // The first ones of more would only be dropped for the last ones, one by one.
    for (const [key, text] of met?.lost.slice(-BOUNDS.most) ?? []) this.store.setAside(key, text);
    this.store.flush();
    return met && { savedAt, keys: met.keys, conflicts: met.conflicts };
  }

  /**
   * Take back what this browser lost of what it held with the file.
   *
   * @param {import('./common-memory.mjs').Memory} memory
   * @param {boolean} [isErased] whether it is all that was erased here, on the visitor's word
   * @returns {boolean} false where the dossier may not be changed
   */
  heal({ base, sent }, isErased = false) {
    const last = dossierOf(sent ?? base);
    if (!last) return true;
    if (isErased) return this.take({ dossier: last, savedAt: 0 }, { isAfter: false, isOld: false }) !== undefined;
    return this.complete(last);
  }

  /**
   * @param {Dossier} last what the dossier is to hold, or what is later
   * @returns {boolean} false where the dossier may not be changed
   */
  complete(last) {
    return this.#change((mine, now) => upTo(mine, last, now), last);
  }

  /**
   * @param {import('./saving.mjs').Change} change
   * @param {Dossier} from what it takes in
   */
  #change(change, from) {
    this.isTaking = true;
    try {
      return this.store.update((mine, now) => kept(change(mine, now), mine), {
        undoable: false,
        cause: 'content',
        from: [from],
      });
    } finally {
      this.isTaking = false;
    }
  }
}

/**
 * Throw where the browser could keep the dossier, and could no longer: what the visitor writes then would be lost with
 * the page.
 *
 * @param {Dossier} dossier with what a file brings, or the file alone
 * @param {Dossier} mine
 */
export function kept(dossier, mine) {
  if (dossier === mine || !isFull(dossier) || isFull(mine)) return dossier;
  throw new DOMException('more than this browser keeps', 'DataError');
}
