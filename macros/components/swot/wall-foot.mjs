/**
 * The foot of the wall, where one writes with the page's own fields, and where what was done is said.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { LentParts } from './lent-parts.mjs';
import { ACTING, GATHERING } from './stages.mjs';

export class WallFoot {
  #lent = new LentParts();

  /**
   * @param {import('./workshop.mjs').Workshop} workshop
   * @param {string[]} names of the quadrants
   */
  constructor(workshop, names) {
    this.workshop = workshop;
    this.target = /** @type {HTMLSelectElement} */ (element('select'));
    this.target.setAttribute('aria-label', 'Case où écrire');
    this.target.append(...names.map((name, index) => new Option(name, String(index + 1))));
    this.target.addEventListener('change', () => this.#bringForm());
    this.root = element('div', 'wall-foot', this.target);
  }

  /** Where one writes, if anywhere. */
  get field() {
    return /** @type {HTMLElement | null} */ (
      this.root.querySelector('form input') ?? this.root.querySelector('textarea')
    );
  }

  /** Bring what the page says of what is done. */
  take() {
    this.#borrow('[data-vote-words]');
    this.#borrow('.said');
  }

  giveBack() {
    this.#lent.giveBack();
  }

  /**
   * @param {{at: number, stage: number, isWriting: boolean, isQuiet: boolean}} around what is shown, and whether one
   *   asked to write, or only follows
   */
  arrange({ at, stage, isWriting, isQuiet }) {
    const hasForm = !isQuiet && stage <= GATHERING && (at > 0 || isWriting);
    this.target.hidden = at > 0 || !hasForm;
    if (at) this.target.value = String(at);
    if (hasForm) this.#bringForm();
    else this.#lent.giveBack('form');
    if (!isQuiet && stage === ACTING && isWriting) this.#borrow('.decisions');
    else this.#lent.giveBack('.decisions');
    this.root.hidden = isQuiet || !(at || isWriting) || (stage === ACTING && !isWriting);
  }

  /** @param {string} selector */
  #borrow(selector) {
    const part = this.workshop.root.querySelector(selector);
    if (part && !this.root.contains(part)) this.#lent.lend(selector, part, this.root);
  }

  #bringForm() {
    const section = this.workshop.sections[Number(this.target.value) - 1];
    // None there: it is here already.
    const form = section?.querySelector('form');
    if (!form) return;
    this.#lent.giveBack('form');
    // What is said of what one writes stands after it.
    const beside = form.nextElementSibling;
    this.#lent.lend('form', form, this.root);
    if (beside) this.#lent.lend('form', beside, this.root);
  }
}
