/**
 * Under a field whose text changed in another tab: the other text, and the choice between the two. Until the visitor
 * chooses, the one that the dossier does not hold is set aside, where a later visit finds it.
 * @module
 */

import { element } from '../page/elements.mjs';

const MOST_LETTERS = 400;

/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextControl */

/**
 * Return the place under a field where notices are announced: it must be there before it says anything.
 *
 * @param {Element} control
 * @returns {HTMLElement}
 */
export function prepareNotice(control) {
  const next = control.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('.elsewhere')) return next;
  const place = element('div', 'elsewhere no-paper');
  place.setAttribute('role', 'status');
  control.after(place);
  return place;
}

/**
 * Say something under a field, with what can be done about it.
 *
 * @param {HTMLElement} place
 * @param {string} words
 * @param {[label: string, act: () => void][]} acts
 */
export function say(place, words, acts) {
  const buttons = acts.map(([label, act]) => {
    const button = element('button', 'btn plain', label);
    button.setAttribute('type', 'button');
    button.addEventListener('click', act);
    return button;
  });
  place.replaceChildren(element('p', '', words), element('p', 'row', ...buttons));
}

export class Elsewhere {
  isOpen = false;
  #theirs = '';
  /** @type {Set<string>} the texts of this disagreement that were set aside */
  #kept = new Set();

  /**
   * @param {TextControl} control
   * @param {import('../store/store.mjs').DossierStore} store
   * @param {string} key
   */
  constructor(control, store, key) {
    this.control = control;
    this.store = store;
    this.key = key;
    this.place = prepareNotice(control);
  }

  /**
   * Show the other text, and set aside the one of the field, which the dossier does not hold.
   *
   * @param {string} theirs
   * @param {(text: string) => void} choose puts a text in the field and in the dossier
   */
  show(theirs, choose) {
    this.isOpen = true;
    this.#theirs = theirs;
    this.#keep(this.control.value);
    const cut = theirs.length > MOST_LETTERS ? `${theirs.slice(0, MOST_LETTERS)}…` : theirs;
    const words = theirs
      ? `Ce texte a changé dans un autre onglet ou sur un autre appareil\u00a0: «\u00a0${cut}\u00a0».`
      : 'Ce texte a été effacé dans un autre onglet ou sur un autre appareil.';
    say(this.place, words, [
      [theirs ? 'Reprendre ce texte' : 'L’effacer aussi', () => this.#resolve(theirs, choose)],
      ['Garder le mien', () => this.#resolve(this.control.value, choose)],
    ]);
  }

  /** Writing on puts the words of the field in the dossier, which gives up the other ones: set them aside. */
  writeOver() {
    if (this.isOpen) this.#keep(this.#theirs);
  }

  /**
   * The field and the dossier hold this text: there is nothing left to choose if it is theirs.
   *
   * @param {string} text
   */
  settle(text) {
    if (this.isOpen && text === this.#theirs) this.#close();
  }

  /**
   * @param {string} text
   * @param {(text: string) => void} choose
   */
  #resolve(text, choose) {
    this.#close();
    choose(text);
    this.control.focus();
  }

  /** @param {string} text */
  #keep(text) {
    if (!text || this.#kept.has(text)) return;
    this.#kept.add(text);
    this.store.setAside(this.key, text);
  }

  #close() {
    this.isOpen = false;
    this.place.replaceChildren();
    for (const { id, key, value } of this.store.asides) {
      if (key === this.key && this.#kept.has(value)) this.store.dropAside(id);
    }
    this.#kept.clear();
  }
}
