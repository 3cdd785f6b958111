/**
 * What tells the tools of a page that the dossier changed.
 * @module
 */

/**
 * An edit of this page; content that came otherwise (another tab, a reset); the state alone.
 *
 * @typedef {'edit' | 'content' | 'state'} Cause
 * @typedef {(cause: Cause) => void} Listener
 */

export class Announcer {
  /** @type {Set<Listener>} */
  #listeners = new Set();

  /**
   * @param {Listener} listener
   * @returns {() => void} what stops it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {Cause} cause */
  announce(cause) {
    for (const listener of this.#listeners) {
      try {
        listener(cause);
      } catch (error) {
        // A tool that fails must not stop the saving.
        console.error(error);
      }
    }
  }
}
