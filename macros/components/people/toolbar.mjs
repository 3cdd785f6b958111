/**
 * What narrows the list of persons: words to look for, families, answers, presence; and its order.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { ANSWER_CHOICES, labelled } from './forms.mjs';
import { NONE } from './words.mjs';

/** @typedef {import('./forms.mjs').Choices} Choices */

/** @type {Choices} */
const SORTS = [
  ['', 'Ordre d’ajout'],
  ['name', 'Nom'],
  ['role', 'Profession ou fonction'],
  ['organisation', 'Organisation'],
  ['family', 'Famille'],
  ['answer', 'Réponse'],
  ['came', 'Présence'],
];

export class Toolbar {
  /** @type {Map<string, HTMLSelectElement>} */
  #choosers = new Map();

  /**
   * @param {object} options
   * @param {string} options.id the start of the ids of its controls
   * @param {import('./listing.mjs').Wish} options.wish what is asked for: it is changed in place
   * @param {import('./listing.mjs').Families} options.families
   * @param {Choices} options.meetings those to choose from, if any
   * @param {boolean} options.ofGuests whether the list is that of a meeting
   * @param {(meeting?: string) => void} options.changed the list is to be shown again
   */
  constructor({ id, wish, families, meetings, ofGuests, changed }) {
    this.wish = wish;
    const search = labelled(`${id}-chercher`, 'Chercher', 'search');
    this.search = search.control;
    this.search.addEventListener('input', () => {
      wish.search = search.control.value;
      changed();
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
        wish[name] = value;
        changed();
      });
    const sort = chooser('trier', 'Trier par', SORTS, (value) => {
      wish.sort = /** @type {import('./listing.mjs').Column} */ (value);
      wish.isDown = false;
      changed();
    });
    const filters = element(
      'details',
      'folded',
      element('summary', 'opens', 'Trier et filtrer'),
      element(
        'div',
        'people-form',
        sort,
        filter('family', 'Famille', [...families, [NONE, 'Non précisée']]),
        filter('answer', 'Réponse', [...ANSWER_CHOICES.slice(1), [NONE, 'Sans réponse']]),
        filter('came', 'Présence', [
          ['yes', 'Présents'],
          ['no', 'Absents'],
        ]),
      ),
    );
    // There is room for all of them on a wide screen.
    if (matchMedia('(min-width: 60em)').matches) filters.setAttribute('open', '');
    this.root = element(
      'div',
      'no-paper',
      element(
        'div',
        'people-form',
        search.field,
        ofGuests
          ? filter('invited', 'Montrer', [['yes', 'À inviter seulement']])
          : chooser('reunion', 'Réunion', meetings, changed),
      ),
      filters,
    );
    this.show();
  }

  /** Show what is asked for, which the heads of the table change too. */
  show() {
    const { search = '', sort = '' } = this.wish;
    if (this.search.value !== search) this.search.value = search;
    for (const [name, chooser] of this.#choosers) {
      const wanted = /** @type {Record<string, string>} */ (this.wish)[name.slice(3)];
      if (name.startsWith('vu-')) chooser.value = wanted ?? '';
    }
    const order = this.#choosers.get('trier');
    if (order) order.value = sort;
  }
}
