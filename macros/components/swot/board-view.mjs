/**
 * The board of a workshop on its page: its fields, then what comes to the desk once there are cards, or nearly.
 * @module
 */

import { find, findAll } from '../../browser/page/elements.mjs';
import { desk } from './desk.mjs';
import { IdeaForm } from './idea-form.mjs';

export class BoardView {
  #isForeseen = false;

  /**
   * @param {import('./workshop.mjs').Workshop} workshop
   * @param {import('./preparation.mjs').Preparation} preparation says which group is writing
   */
  constructor(workshop, preparation) {
    this.workshop = workshop;
    // There is nothing to list nor to hand over yet.
    for (const part of findAll(workshop.root, '.ideas, .decisions :is(ol, [data-pour])')) part.hidden = true;
    for (const section of workshop.sections) new IdeaForm(section, workshop, preparation);
    // Somebody is about to write the first card.
    find(workshop.root, '.board', HTMLElement).addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#foresee();
    });
    const look = () => void (workshop.cards.length && this.#foresee());
    workshop.store.subscribe(look);
    look();
  }

  /** Fetch what serves with cards: in the room, there may be no network. */
  #foresee() {
    if (this.#isForeseen) return;
    this.#isForeseen = true;
    const { workshop } = this;
    desk().then(
      ({ BoardLists, CardKeys, Decisions, Drag, PileCount }) => {
        new BoardLists(workshop);
        new Decisions(find(workshop.root, '.decisions', HTMLElement), workshop);
        new CardKeys(workshop);
        new Drag(workshop);
        new PileCount(workshop);
      },
      ({ message }) => {
        // The next change asks for it again.
        this.#isForeseen = false;
        if (workshop.cards.length) workshop.warn(message);
      },
    );
  }
}
