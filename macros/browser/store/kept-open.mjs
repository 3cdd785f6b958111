/**
 * How a file that stays open is looked at: what is asked of it, when, and what a page may say of it.
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
 * What the file is for this page.
 * - `looking`: it was not read yet
 * - `saved`: it holds all that the dossier holds; `at` is when this page saw it come so, in ms
 * - `waiting`: the dossier holds more than the file, which will be written
 * - `writing`
 * - `failed`: the browser refused: `error` is the name of its error, `act` what was asked. It is tried again
 * - `damaged`: empty or cut. It is read again, and written at `until` if it is still so; without `until`, it was never
 *   known as ours, and `goOn` alone writes it
 * - `foreign`: no dossier; `goOn` writes over it
 * - `partial`: a part of a dossier, made to be shared; `goOn` writes over it
 * - `other`: another dossier, `theirs`, of another commune or unknown so far; `goOn` joins both
 * - `newer`: from a newer version of the site; nothing is written
 * - `erased`: the dossier was erased from this browser; `goOn` takes back what the file holds
 * - `stopped`
 *
 * @typedef {'looking' | 'saved' | 'waiting' | 'writing' | 'failed' | 'damaged' | 'foreign' | 'partial' | 'other' |
 *   'newer' | 'erased' | 'stopped'} Kind
 * @typedef {object} FileState
 * @property {Kind} kind
 * @property {number} at since when, in ms
 * @property {string} [error] of `failed`: NotFoundError, NotAllowedError… or TimeoutError where it never answered
 * @property {'read' | 'write'} [act] of `failed`
 * @property {number} [until] of `damaged`, ms
 * @property {Dossier} [theirs] of `other`
 *
 * What came in at once from the file.
 * @typedef {object} Arrival
 * @property {number} savedAt when it was written, by the clock of who wrote it, in ms
 * @property {string[]} keys of the answers that changed here, neither places nor marks of rows
 * @property {Difference[]} conflicts what was written on both sides since they last met: `kept` is what shows now, and
 *   the other text was set aside
 *
 * @typedef {object} Options
 * @property {Port} port
 * @property {import('./store.mjs').DossierStore} store
 * @property {import('./common-memory.mjs').Keeper} keeper
 * @property {(dossier: Dossier) => string} compose the text of the file, as `copyText` makes it
 * @property {boolean} [isNew] whether the visitor has just created the file: an empty one is written at once
 * @property {string} [seen] the text of the file that the visitor has just merged, and chose from: no conflict is told
 * @property {<T>(work: () => Promise<T>) => Promise<T>} [alone] lets one tab work at a time
 *
 * @typedef {(arrival?: Arrival) => void} Listener called when the state changes, or when something came in
 */

// A share that is gone may never answer.
const PATIENCE = 20_000;
const RETRIES = [3_000, 10_000, 30_000, 60_000];

/** A pass over the file is what extends it. */
export class KeptOpen {
  /** @type {FileState} */
  state = { kind: 'looking', at: 0 };
  /** @type {Set<Listener>} */
  #listeners = new Set();
  /** @type {Promise<void> | undefined} */
  #running;
  #isAsked = false;
  /** @type {{due: number, cancel: () => void} | undefined} */
  #planned;
  #failures = 0;

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
  sync() {
    this.#isAsked = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Leave the file as it is. */
  stop() {
    this.#planned?.cancel();
    this.become('stopped');
  }

  async #run() {
    const { alone = (/** @type {() => Promise<void>} */ work) => work(), store } = this.options;
    await store.opened;
    while (this.#isAsked && !this.isStopped) {
      this.#isAsked = false;
      this.#planned?.cancel();
      this.#planned = undefined;
      await alone(() => this.pass()).catch((error) => this.#fail('read', error));
    }
    this.#running = undefined;
  }

  /**
   * Read the file, take in what it brings, write it where it lacks something.
   *
   * @returns {Promise<void>}
   * @protected
   */
  async pass() {}

  /** @protected */
  get isStopped() {
    return this.state.kind === 'stopped';
  }

  /** @param {Arrival} [arrival] @protected */
  tell(arrival) {
    for (const listener of this.#listeners) listener(arrival);
  }

  /**
   * @param {Kind} kind
   * @param {Partial<FileState>} [more]
   * @protected
   */
  become(kind, more = {}) {
    const { state } = this;
    if (this.isStopped || (kind === state.kind && more.error === state.error && more.until === state.until)) return;
    this.state = { kind, at: this.options.store.surroundings.clock(), ...more };
    this.tell();
  }

  /** @param {number} delay ms; what is planned sooner stays @protected */
  plan(delay) {
    const { clock, schedule } = this.options.store.surroundings;
    const due = clock() + delay;
    if (this.isStopped || (this.#planned && this.#planned.due <= due)) return;
    this.#planned?.cancel();
    this.#planned = { due, cancel: schedule(() => void this.sync(), delay) };
  }

  /**
   * @template T
   * @param {'read' | 'write'} act
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} undefined if it was refused, or never ends
   * @protected
   */
  async ask(act, work) {
    const { schedule } = this.options.store.surroundings;
    try {
      const done = await new Promise((resolve, reject) => {
        const cancel = schedule(
          () => reject(Object.assign(new Error('no answer'), { name: 'TimeoutError' })),
          PATIENCE,
        );
        work().finally(cancel).then(resolve, reject);
      });
      this.#failures = 0;
      return done;
    } catch (error) {
      this.#fail(act, error);
      return undefined;
    }
  }

  /**
   * @param {'read' | 'write'} act
   * @param {unknown} error
   */
  #fail(act, error) {
    const { name } = /** @type {Error} */ (error);
    this.become('failed', { error: name, act });
    // Permission comes back at the visitor's click alone.
    if (name !== 'NotAllowedError') this.plan(RETRIES[Math.min(this.#failures++, RETRIES.length - 1)] ?? 0);
  }
}
