/**
 * The file that stays open: what is written in the dossier goes to it too, and what another device wrote in it comes in.
 *
 * One pass reads the file, takes in what it brings, writes it where the dossier holds more, and reads it again a little
 * later, at no fixed time: where two devices wrote at once, the one whose text was written over puts it back.
 * @module
 */

/**
 * @typedef {import('./dossier.mjs').Dossier} Dossier
 * @typedef {import('./merge.mjs').Difference} Difference
 *
 * The file, as the browser gives it. Both are refused with the browser's own error, known by its name.
 * @typedef {object} Port
 * @property {string} name
 * @property {() => Promise<{text: string, at: number}>} read `at` is when it was last changed, in ms
 * @property {(text: string) => Promise<void>} write over when the file holds the text
 *
 * What this browser remembers of the file from a visit to the next: kept as it is (an object that can be cloned).
 * @typedef {{base: string, sent: string, marks: [string, number][], stamp: string, wrote: string}} Memory
 * @typedef {{read: () => Promise<Memory | null>, write: (memory: Memory) => Promise<void>}} Keeper
 *
 * What the file is for this page.
 * - `looking`: it was not read yet
 * - `saved`: it holds all that the dossier holds; `at` is when it was written, or last seen so, in ms
 * - `waiting`: the dossier holds more than the file, which will be written
 * - `writing`
 * - `failed`: the browser refused: `error` is the name of its error, `act` what was asked. It is tried again
 * - `damaged`: empty or cut. It is read again, and written at `until` if it is still so; without `until`, it was never
 *   known as ours, and `goOn` alone writes it
 * - `foreign`: no dossier, or one that cannot be read at all; `goOn` writes over it
 * - `partial`: a part of a dossier, made to be shared; `goOn` writes over it
 * - `other`: the dossier of another commune, `theirs`; `goOn` joins both
 * - `newer`: from a newer version of the site; nothing is written
 * - `erased`: the dossier was erased from this browser; `goOn` takes back what the file holds
 * - `stopped`
 *
 * @typedef {'looking' | 'saved' | 'waiting' | 'writing' | 'failed' | 'damaged' | 'foreign' | 'partial' | 'other' |
 *   'newer' | 'erased' | 'stopped'} Kind
 * @typedef {object} FileState
 * @property {Kind} kind
 * @property {number} at ms: of `saved`, when; of the others, since when
 * @property {string} [error] of `failed`: NotFoundError, NotAllowedError… or TimeoutError where it never answered
 * @property {'read' | 'write'} [act] of `failed`
 * @property {number} [until] of `damaged`, ms
 * @property {Dossier} [theirs] of `other`
 *
 * What came in at once from the file.
 * @typedef {object} Arrival
 * @property {number} at ms
 * @property {string[]} keys of the answers that changed here, neither places nor marks of rows
 * @property {Difference[]} conflicts what was written on both sides since they last met: `kept` is what shows now, and
 *   the other text was set aside
 *
 * @typedef {object} Options
 * @property {Port} port
 * @property {import('./store.mjs').DossierStore} store
 * @property {Keeper} keeper
 * @property {(dossier: Dossier) => string} compose the text of the file, as `copyText` makes it
 * @property {boolean} [isNew] whether the visitor has just created the file: an empty one is written at once
 * @property {string} [seen] the text of the file that the visitor has just merged, and chose from: no conflict is told
 * @property {<T>(work: () => Promise<T>) => Promise<T>} [alone] lets one tab work at a time
 *
 * @typedef {(arrival?: Arrival) => void} Listener called when the state changes, or when something came in
 */

export class LinkedFile {
  /** @type {FileState} */
  state = { kind: 'looking', at: 0 };
  /** @type {Set<Listener>} */
  #listeners = new Set();

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
  }

  /**
   * @param {Listener} listener
   * @returns {() => void} what stops it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Read the file, and write it if needed: at the start, when the page is looked at again, when the file changed. An
   * edit of the dossier calls it by itself. Never rejected.
   *
   * @returns {Promise<void>}
   */
  async sync() {}

  /**
   * Do what the state asks, on the visitor's word: write over a file that is not ours, join the dossier of another
   * commune, take back what was erased here.
   *
   * @returns {Promise<void>}
   */
  async goOn() {}

  /** Leave the file as it is. */
  stop() {}
}
