/**
 * What tells the tools of a page that the dossier changed.
 * @module
 */

/**
 * An edit of this page; one undone or redone; content that came otherwise (another tab, a reset); the state alone.
 *
 * @typedef {'edit' | 'undo' | 'content' | 'state'} Cause
 * @typedef {(cause: Cause, changed?: ReadonlySet<string>) => void} Listener `changed` are the keys that an edit wrote
 *   or took away; where it is not given, all may have changed
 */

/**
 * Whether a change may be of keys that start so.
 *
 * @param {ReadonlySet<string> | undefined} changed as listeners are told it
 * @param {string[]} starts
 */
export function touches(changed, starts) {
  return !changed || [...changed].some((key) => starts.some((start) => key.startsWith(start)));
}

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

  /**
   * @param {Cause} cause
   * @param {ReadonlySet<string>} [changed]
   */
  announce(cause, changed) {
    for (const listener of this.#listeners) {
      try {
        listener(cause, changed);
      } catch (error) {
        // A tool that fails must not stop the saving.
        console.error(error);
      }
    }
  }
}
