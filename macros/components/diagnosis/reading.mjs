/**
 * A file while it is read: how far one is, told to the eyes at each step and to the ears at each quarter.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';

const QUARTERS = 4;
/** Milliseconds after which a reading shows how far it is: before, it would only flash. */
const SOON = 300;

export class Reading {
  #size = 0;
  #quarter = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} root
   * @param {() => void} stop
   */
  constructor(root, stop) {
    this.place = find(root, '[data-reading]', HTMLElement);
    this.said = find(root, '[data-import-said]', HTMLElement);
    this.bar = document.createElement('progress');
    this.bar.setAttribute('aria-label', 'Lecture du fichier');
    this.words = element('span');
    this.button = element('button', 'btn plain', 'Arrêter la lecture');
    this.button.setAttribute('type', 'button');
    this.button.addEventListener('click', stop);
    this.row = element('p', 'row', this.bar, this.words, this.button);
  }

  /** @param {File} file */
  start({ name, size }) {
    this.#size = size;
    this.#quarter = 0;
    this.bar.max = size || 1;
    this.show(0);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.place.replaceChildren(this.row), SOON);
    write(this.said, `Lecture de «\u00a0${name}\u00a0», ${weight(size)}…`);
  }

  /** @param {number} read bytes of the file */
  show(read) {
    this.bar.value = read;
    const words = `${weight(read)} lus sur ${weight(this.#size)}`;
    write(this.words, words);
    const quarter = Math.floor((QUARTERS * read) / (this.#size || 1));
    if (quarter > this.#quarter && quarter < QUARTERS) write(this.said, `${words}…`);
    this.#quarter = quarter;
  }

  /** @param {string} words what came of it, empty where something else says it */
  end(words) {
    clearTimeout(this.#timer);
    this.place.replaceChildren();
    write(this.said, words);
  }
}

/** @param {number} bytes */
function weight(bytes) {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)}\u00a0ko`;
  const tenths = Math.round(bytes / 1e5) / 10;
  return `${String(tenths >= 10 ? Math.round(tenths) : tenths).replace('.', ',')}\u00a0Mo`;
}
