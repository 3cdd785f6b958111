/**
 * The board of a workshop on its page: its fields, then what comes to the desk once there are cards, or nearly.
 * @module
 */

import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { cardsOf } from './board.mjs';
import { desk } from './desk.mjs';
import { IdeaForm } from './idea-form.mjs';

/** Longer boards fold their lists: nobody reads two hundred cards at once. */
const MOST_UNFOLDED = 100;
/** How many of a folded list show: its first ones, and the last, which were just added. desk.css hides the others. */
const FIRST = 15;
const LAST = 5;
const SHOWN = FIRST + LAST;

export class BoardView {
  #isForeseen = false;
  /** @type {import('./quadrant-list.mjs').QuadrantList[]} */
  #lists = [];

  /**
   * @param {import('./workshop.mjs').Workshop} workshop
   * @param {import('./preparation.mjs').Preparation} preparation says which group is writing
   */
  constructor(workshop, preparation) {
    this.workshop = workshop;
    // There is nothing to hand over yet.
    for (const button of findAll(workshop.root, '.decisions [data-pour]')) button.hidden = true;
    for (const section of workshop.sections) new IdeaForm(section, workshop, preparation);
    // Somebody is about to write the first card.
    find(workshop.root, '.board', HTMLElement).addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#foresee();
    });
    const starts = [`${cardsOf(workshop.prefix)}/`, `${workshop.prefix}/stage`];
    workshop.store.subscribe((_, changed) => {
      if (touches(changed, starts)) this.#show();
    });
    this.#show();
  }

  #show() {
    const { cards } = this.workshop;
    for (const list of this.#lists) {
      list.show();
      this.#fold(list, cards.length > MOST_UNFOLDED);
    }
    if (cards.length) this.#foresee();
  }

  /** Fetch what serves with cards: in the room, there may be no network. */
  #foresee() {
    if (this.#isForeseen) return;
    this.#isForeseen = true;
    const { workshop } = this;
    desk().then(
      ({ CardKeys, Decisions, Drag, PileCount, QuadrantList }) => {
        this.#lists = workshop.sections.map((section) => new QuadrantList(section, workshop));
        new Decisions(find(workshop.root, '.decisions', HTMLElement), workshop);
        new CardKeys(workshop);
        new Drag(workshop);
        new PileCount(workshop);
        this.#show();
      },
      ({ message }) => {
        // The next change asks for it again.
        this.#isForeseen = false;
        if (workshop.cards.length) workshop.warn(message);
      },
    );
  }

  /**
   * @param {import('./quadrant-list.mjs').QuadrantList} list
   * @param {boolean} isLong
   */
  #fold({ list, items }, isLong) {
    const button = list.nextElementSibling?.matches('[data-unfold]') ? list.nextElementSibling : undefined;
    const count = items.length - SHOWN;
    // Once unfolded, by hand or because a card was gone to, a list stays so.
    const isUnfolded = list.dataset.unfolded === '' || (button !== undefined && !list.hasAttribute('data-folded'));
    if (!isLong || count < 2 || isUnfolded) {
      if (isUnfolded) list.dataset.unfolded = '';
      list.removeAttribute('data-folded');
      button?.remove();
      return;
    }
    list.setAttribute('data-folded', '');
    const words = `Voir les ${count} autres`;
    if (button) write(button, words);
    else list.after(this.#unfolding(list, words));
  }

  /**
   * @param {HTMLElement} list
   * @param {string} words
   */
  #unfolding(list, words) {
    const button = element('button', 'btn plain no-paper', words);
    button.setAttribute('type', 'button');
    button.setAttribute('data-unfold', '');
    button.addEventListener('click', () => {
      list.removeAttribute('data-folded');
      this.#show();
      find(list, `:nth-child(${FIRST + 1}) [data-act=menu]`, HTMLElement).focus();
    });
    return button;
  }
}
