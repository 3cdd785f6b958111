/**
 * What narrows the list of persons: words to look for, families, answers, presence; and its order.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { ANSWER_CHOICES, labelled } from './forms.mjs';
import { NONE } from './listing.mjs';

/** @typedef {import('./forms.mjs').Choices} Choices */

export class Toolbar {
  /** @type {import('./listing.mjs').Wish} */
  wish = {};
  /** @type {Map<string, HTMLSelectElement>} */
  #choosers = new Map();

  /**
   * @param {object} options
   * @param {string} options.id the start of the ids of its controls
   * @param {import('./listing.mjs').Families} options.families
   * @param {Choices} options.columns those that sort
   * @param {Choices} [options.meetings] those to choose from
   * @param {boolean} options.ofGuests whether the list is that of a meeting
   * @param {(meeting: string | undefined) => void} options.changed the list is to be shown again
   */
  constructor({ id, families, columns, meetings, ofGuests, changed }) {
    const search = labelled(`${id}-chercher`, 'Chercher', 'search');
    search.control.addEventListener('input', () => {
      this.wish.search = search.control.value;
      changed(undefined);
    });
    /** @type {(name: string, label: string, choices: Choices, choose: (value: string) => void) => HTMLElement} */
    const chooser = (name, label, choices, choose) => {
      const { field, control } = labelled(`${id}-${name}`, label, 'select', choices);
      control.addEventListener('change', () => choose(control.value));
      this.#choosers.set(name, /** @type {HTMLSelectElement} */ (control));
      return field;
    };
    /** @type {(name: 'family' | 'answer' | 'came' | 'invited', label: string, choices: Choices) => HTMLElement} */
    const filter = (name, label, choices) =>
      chooser(`vu-${name}`, label, [['', 'Tout'], ...choices], (value) => {
        this.wish[name] = value;
        changed(undefined);
      });
    const sort = chooser('trier', 'Trier par', [['', 'Ordre d’ajout'], ...columns], (value) => {
      this.sort(/** @type {import('./listing.mjs').Column} */ (value), false);
      changed(undefined);
    });
    sort.classList.add('people-sort');
    const invited = filter('invited', 'Montrer', [['yes', 'À inviter seulement']]);
    this.root = element(
      'div',
      'people-form no-paper',
      meetings && chooser('reunion', 'Réunion', meetings, changed),
      search.field,
      ofGuests && invited,
      filter('family', 'Famille', [...families, [NONE, 'Non précisée']]),
      filter('answer', 'Réponse', [...ANSWER_CHOICES.slice(1), [NONE, 'Sans réponse']]),
      filter('came', 'Présence', [
        ['yes', 'Présents'],
        ['no', 'Absents'],
      ]),
      sort,
    );
  }

  /**
   * Show those to invite, and not everyone.
   */
  onlyInvited() {
    this.wish.invited = 'yes';
    const chooser = this.#choosers.get('vu-invited');
    if (chooser) chooser.value = 'yes';
  }

  /**
   * @param {import('./listing.mjs').Column} column
   * @param {boolean} isDown
   */
  sort(column, isDown) {
    this.wish.sort = column;
    this.wish.isDown = isDown;
    const chooser = this.#choosers.get('trier');
    if (chooser) chooser.value = column;
  }

  /** Show everyone again. */
  clear() {
    for (const [name, chooser] of this.#choosers) if (name.startsWith('vu-')) chooser.value = '';
    this.root.querySelectorAll('input').forEach((input) => (input.value = ''));
    const { sort, isDown } = this.wish;
    this.wish = { sort, isDown };
  }
}
