/**
 * A few texts kept beside the dossier, the newest first: erased copies, what was set aside. Each has its own place in
 * the browser's storage, so that one that is altered does not take the others with it.
 * @module
 */

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {number} at when it was kept, in ms: later than those before it
 * @property {string} text
 *
 * @typedef {{most: number, length: number}} Bounds how many, and how many characters together
 */

/** @template {object} [T={}] what else is known of a text */
export class Kept {
  /** @type {(T & Item)[]} what could not be stored: this page alone has it */
  #unstored = [];
  /** @type {Map<string, {json: string, item: (T & Item) | undefined}>} what was last read at each place */
  #read = new Map();

  /**
   * @param {import('./shelf.mjs').Shelf} shelf
   * @param {'-erased' | '-aside'} name
   * @param {Bounds} bounds
   */
  constructor(shelf, name, bounds) {
    this.shelf = shelf;
    this.name = name;
    this.bounds = bounds;
  }

  /** The newest first. */
  get items() {
    const stored = this.#places().flatMap((place) => this.#at(place) ?? []);
    return [...this.#unstored, ...stored].sort((a, b) => b.at - a.at);
  }

  /**
   * Keep a text; the oldest ones beyond the bounds go.
   *
   * @param {T & Item} item its time is put after those of the others
   * @returns {boolean} false if this page alone keeps it
   */
  add(item) {
    const others = this.items;
    const kept = { ...item, at: Math.max(item.at, (others[0]?.at ?? 0) + 1) };
    let length = kept.text.length;
    others.forEach(({ id, text }, index) => {
      length += text.length;
      if (index + 2 > this.bounds.most || length > this.bounds.length) this.drop(id);
    });
    const free = this.#places().find((place) => this.#at(place) === undefined);
    try {
      if (!free) throw new Error(`no place left: ${this.name}`);
      this.shelf.write(free, JSON.stringify(kept));
      return true;
    } catch {
      this.#unstored.unshift(kept);
      return false;
    }
  }

  /**
   * Drop a text. Throws if the storage refuses.
   *
   * @param {string} id
   */
  drop(id) {
    for (const place of this.#places()) if (this.#at(place)?.id === id) this.shelf.remove(place);
    this.#unstored = this.#unstored.filter((item) => item.id !== id);
  }

  /** Drop all of them. Throws if the storage refuses. */
  clear() {
    for (const place of this.#places()) this.shelf.remove(place);
    this.#unstored = [];
  }

  /** @returns {import('./shelf.mjs').Place[]} */
  #places() {
    return Array.from({ length: this.bounds.most }, (_, index) => /** @type {const} */ (`${this.name}-${index + 1}`));
  }

  /**
   * @param {import('./shelf.mjs').Place} place
   * @returns {(T & Item) | undefined}
   */
  #at(place) {
    const json = this.shelf.tryRead(place);
    if (json === null) return undefined;
    // Up to a megabyte, asked for at each change.
    const known = this.#read.get(place);
    if (known?.json === json) return known.item;
    const item = /** @type {(T & Item) | undefined} */ (readItem(json));
    this.#read.set(place, { json, item });
    return item;
  }
}

/**
 * @param {string} json
 * @returns {Item | undefined}
 */
function readItem(json) {
  try {
    const item = JSON.parse(json);
    const isSound = typeof item.id === 'string' && Number.isSafeInteger(item.at) && typeof item.text === 'string';
    return isSound ? item : undefined;
  } catch {
    return undefined;
  }
}
