/**
 * The form of one person, under her row: everything that is known of her.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { PEOPLE } from '../../browser/store/people.mjs';
import { ANSWER_CHOICES, CARD, box, button, labelled } from './forms.mjs';

/**
 * @typedef {object} Options
 * @property {string} id of the person
 * @property {import('../../browser/store/store.mjs').DossierStore} store
 * @property {import('./forms.mjs').Choices} families
 * @property {import('../../browser/store/people.mjs').Meeting} meeting
 * @property {(name: string) => void} rename
 * @property {() => void} remove
 * @property {() => void} close
 */

export class EditForm {
  /** @param {Options} options */
  constructor(options) {
    const { id, store, families, meeting, remove, close } = options;
    this.id = id;
    this.options = options;
    const key = (/** @type {string} */ field) => `${PEOPLE}/row/${id}/${field}`;
    const fields = CARD.map(([field, label, type]) => {
      const made = labelled(`${id}-${field}`, label, type, families);
      // A name is written everywhere at once, when it is whole.
      if (field !== 'name') made.control.dataset.key = key(field);
      return made;
    });
    const name = /** @type {{control: HTMLInputElement}} */ (fields[0]).control;
    name.value = String(get(store.dossier, key('name')) ?? '');
    name.addEventListener('change', () => this.commit());
    this.name = name;
    const answer = labelled(`${id}-answer`, 'Réponse', 'select', ANSWER_CHOICES);
    answer.control.dataset.key = key(`${meeting}-answer`);
    const boxes = [
      ['invited', 'À inviter'],
      ['sent', 'Invitation envoyée'],
      ['came', 'Présence à la réunion'],
    ].map(([field, label]) => {
      const made = box(`${id}-${field}`, label ?? '');
      made.control.dataset.key = key(`${meeting}-${field}`);
      return made.field;
    });
    this.root = element(
      'form',
      'panel no-paper',
      element('div', 'people-form', ...fields.map(({ field }) => field), answer.field),
      ...boxes,
      element('p', 'row', element('button', 'btn primary', 'Terminé'), button('Retirer cette personne', remove)),
    );
    this.root.addEventListener('change', ({ target }) => this.#welcome(/** @type {HTMLInputElement} */ (target)));
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.commit();
      close();
    });
    this.root.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  }

  /**
   * Who answers or comes is one of the guests.
   *
   * @param {HTMLInputElement | HTMLSelectElement} control
   */
  #welcome(control) {
    const { store, meeting } = this.options;
    const guest = `${PEOPLE}/row/${this.id}/${meeting}-`;
    const isSaid = control instanceof HTMLInputElement ? control.checked : control.value;
    if (!control.dataset.key?.startsWith(guest) || !isSaid) return;
    store.update((dossier, now) => set(dossier, { [`${guest}invited`]: true }, now));
  }

  /** Write the name, if it is not empty: a person has one. */
  commit() {
    const name = this.name.value.trim();
    if (name) this.options.rename(name);
    else this.name.value = String(get(this.options.store.dossier, `${PEOPLE}/row/${this.id}/name`) ?? '');
  }
}
