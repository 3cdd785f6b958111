/**
 * What the last merge changed, kept so that it can be undone at a later visit.
 * @module
 */

import { isKey, rowOf } from './grammar.mjs';
import { destinations, presentKey } from './version-1.mjs';

/** @typedef {import('./grammar.mjs').Value} Value */
/** @typedef {import('./undo.mjs').Changes} Changes */
/** @typedef {{at: number, dossier: string, changes: Changes}} LastMerge its time in ms, the id of its dossier */

const MAX_LENGTH = 1_000_000;

export class MergeMemory {
  /** @type {LastMerge | undefined} */
  #last;
  /** @type {string | null} what is stored of it */
  #json = null;

  /** @param {import('./shelf.mjs').Shelf} shelf */
  constructor(shelf) {
    this.shelf = shelf;
  }

  /** @returns {LastMerge | undefined} that of another tab if it came later, and none once it was undone there */
  get last() {
    const json = this.#stored();
    if (json !== this.#json) {
      this.#json = json;
      this.#last = json ? readLast(json) : undefined;
    }
    return this.#last;
  }

  /** @param {LastMerge | undefined} last one too big to be stored stays with this page */
  keep(last) {
    this.#last = last;
    const json = last ? JSON.stringify(last) : '';
    this.shelf.tryWrite('-merge', json.length > MAX_LENGTH ? '' : json);
    this.#json = this.#stored();
  }

  /** Throws if the storage refuses. */
  erase() {
    this.shelf.remove('-merge');
    this.#last = undefined;
    this.#json = null;
  }

  #stored() {
    try {
      return this.shelf.read('-merge');
    } catch {
      return this.#json;
    }
  }
}

/**
 * @param {string} json
 * @returns {LastMerge | undefined} undefined if it was altered
 */
function readLast(json) {
  try {
    const last = JSON.parse(json);
    const { values, places } = last.changes;
    const isSound = [...values, ...places].every(([key]) => isKey(key)) && Number.isSafeInteger(last.at);
    return isSound ? { ...last, changes: presentChanges(last.changes) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Return what a change that was kept to be undone changes now.
 *
 * @param {Changes} changes of any version
 * @returns {Changes}
 */
function presentChanges({ values, places }) {
  /** @type {Map<string, [key: string, was: Value, is: Value]>} */
  const present = new Map();
  for (const [key, was, is] of values) {
    for (const [place, read] of destinations(key)) {
      const [, before, after] = present.get(place) ?? [place, null, null];
      present.set(place, [place, before ?? read(was), after ?? read(is)]);
    }
  }
  return {
    values: [...present.values()],
    places: places.map(([row, was, is]) => [rowOf(presentKey(`${row}/order`))?.row ?? row, was, is]),
  };
}
