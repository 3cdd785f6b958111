/**
 * The four lists of the board, long ones folded.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { cardsOf } from './board.mjs';
import { QuadrantList } from './quadrant-list.mjs';

/** Longer boards fold their lists: nobody reads two hundred cards at once. */
const MOST_UNFOLDED = 100;
/** How many of a folded list show: its first ones, and the last, which were just added. desk.css hides the others. */
const FIRST = 15;
const LAST = 5;
const SHOWN = FIRST + LAST;

export class BoardLists {
  /** @param {import('./workshop.mjs').Workshop} workshop */
  constructor(workshop) {
    this.workshop = workshop;
    this.lists = workshop.sections.map((section) => new QuadrantList(section, workshop));
    const starts = [`${cardsOf(workshop.prefix)}/`, `${workshop.prefix}/stage`];
    // After the lists, which bring the rows that are drawn here.
    workshop.store.subscribe((_, changed) => {
      if (touches(changed, starts)) this.#show();
    });
    this.#show();
  }

  #show() {
    const { cards } = this.workshop;
    for (const list of this.lists) {
      list.show();
      this.#fold(list, cards.length > MOST_UNFOLDED);
    }
  }

  /**
   * @param {QuadrantList} list
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
