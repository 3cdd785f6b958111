/**
 * When to remind the visitor to keep a file: after 20 changes, or 7 days with a change. Belongs to the browser, not to
 * the dossier.
 * @module
 */

const MAX_CHANGES = 20;
const MAX_AGE = 7 * 86_400_000;

export class Reminder {
  #changes = 0;
  /** Time of the last download, or else of the first change. */
  #since = 0;
  #lastKeys = '';

  /**
   * @param {import('./shelf.mjs').Shelf | undefined} shelf
   * @param {() => number} clock
   */
  constructor(shelf, clock) {
    this.shelf = shelf;
    this.clock = clock;
    this.#load();
  }

  /**
   * Count a change; going on with the same field is one.
   *
   * @param {string[]} written the keys that changed
   */
  add(written) {
    const keys = written.join();
    if (keys === this.#lastKeys) return;
    this.#lastKeys = keys;
    this.#load();
    const now = this.clock();
    // A clock that was ahead must not postpone the reminder.
    this.#save(this.#changes + 1, this.#changes ? Math.min(this.#since, now) : now);
  }

  restart() {
    this.#lastKeys = '';
    this.#save(0, this.clock());
  }

  get due() {
    return this.#changes >= MAX_CHANGES || (this.#changes > 0 && this.clock() - this.#since >= MAX_AGE);
  }

  #load() {
    try {
      const { changes, since } = JSON.parse(this.shelf?.read('-reminder') ?? '');
      if (Number.isSafeInteger(changes) && Number.isSafeInteger(since)) [this.#changes, this.#since] = [changes, since];
    } catch {
      // Absent, altered or blocked: go on with what this page counted.
    }
  }

  /**
   * @param {number} changes
   * @param {number} since
   */
  #save(changes, since) {
    [this.#changes, this.#since] = [changes, since];
    this.shelf?.tryWrite('-reminder', JSON.stringify({ changes, since }));
  }
}
