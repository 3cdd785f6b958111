/**
 * A workshop, as the parts of its page share it: what the dossier holds, and every change with what is said of it.
 * @module
 */

import { find, findAll } from '../../browser/page/elements.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { LastBoard } from './last-board.mjs';
import { PREPARING, STAGES } from './stages.mjs';

/**
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 */

export class Workshop {
  #board;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.prefix = `swot/${root.dataset.swot}`;
    this.#board = new LastBoard(this.prefix);
    this.title = root.dataset.title ?? '';
    this.sections = findAll(root, 'section[data-quadrant]');
    this.titles = Object.fromEntries(this.sections.map(({ dataset }) => [dataset.quadrant, dataset.section ?? '']));
  }

  /** The stage of the workshop, from 1 to 5. */
  get stage() {
    const stage = get(this.store.dossier, `${this.prefix}/stage`);
    return typeof stage === 'number' && STAGES[stage - 1] ? stage : PREPARING;
  }

  /** The board as the dossier holds it, read once for all who show it. */
  get board() {
    return this.#board.read(this.store.dossier);
  }

  get cards() {
    return this.board.cards;
  }

  /**
   * Change the board and say it.
   *
   * @param {(dossier: Dossier, now: number) => Dossier} change
   * @param {string | (() => string)} message
   * @param {{undo?: boolean, from?: Dossier[]}} [options] `undo` where something goes: the way back is offered beside
   *   the message; `from` are the copies that come in
   * @returns {boolean} false if nothing changed
   */
  act(change, message, { undo = false, from } = {}) {
    let before = this.store.dossier;
    const done = this.store.update((dossier, now) => change((before = dossier), now), {
      words: undo ? message : '',
      from,
    });
    if (!done || this.store.dossier === before) return false;
    this.say(typeof message === 'string' ? message : message());
    return true;
  }

  /** Why nothing can be written, in words; empty where something can. */
  get refusal() {
    const { kind, message } = this.store.state;
    return kind === 'read-only' || kind === 'failed' ? message : '';
  }

  /** @param {string} message */
  say(message) {
    find(this.root, '[data-say]', HTMLElement).textContent = message;
    document.documentElement.toggleAttribute('data-said', message !== '');
  }

  /** Put the focus where what was done is said, and where it can be undone: what had it is gone. */
  focusSaid() {
    find(this.root, '.said', HTMLElement).focus();
  }

  /** @param {string} message what must be seen now, wherever the visitor is on the board */
  warn(message) {
    this.say(message);
    this.showSaid();
  }

  showSaid() {
    find(this.root, '.said', HTMLElement).scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id put the focus back on a card that was drawn anew */
  focusCard(id) {
    const button = this.root.querySelector(`.board [data-row="${CSS.escape(id)}"] [data-act=menu]`);
    if (!(button instanceof HTMLElement)) return;
    reveal(button);
    button.focus();
  }
}

/**
 * Show the whole list of a card where a long one is folded.
 *
 * @param {HTMLElement} part of a card
 */
export function reveal(part) {
  part.closest('[data-folded]')?.removeAttribute('data-folded');
}
