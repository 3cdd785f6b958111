/**
 * What one does to a list of persons: add, invite, remove; each act says what it did, and can be gone back on.
 * @module
 */

import { set } from '../../browser/store/dossier.mjs';
import { PEOPLE, addPerson, invite, named } from '../../browser/store/people.mjs';
import { removeRow } from '../../browser/store/rows.mjs';

export class Acts {
  /** @param {import('./words.mjs').List} list */
  constructor(list) {
    this.list = list;
  }

  /**
   * Take a person in; who is there already is not written twice without a word.
   *
   * @param {Record<string, string>} values
   * @returns {boolean} whether the form is done with
   */
  meet(values) {
    const { list } = this;
    const { name = '' } = values;
    if (!name) {
      list.say('Écrivez d’abord un nom.');
      return false;
    }
    const id = named(list.store.dossier, name)?.id;
    const same = list.everyone.find((person) => person.id === id);
    if (!same) return this.add(values);
    const marks = this.#marks.map((field) => [`${PEOPLE}/row/${same.id}/${field}`, true]);
    const isListed = list.kind === 'venus' ? same.came : same.isInvited;
    if (list.ofGuests && !isListed) {
      return this.change(`${same.name}\u00a0: du carnet, et maintenant de cette liste.`, (dossier, now) =>
        set(dossier, Object.fromEntries(marks), now),
      );
    }
    list.say(`${same.name} est déjà là.`, ['Ajouter quand même', () => this.add(values)]);
    return true;
  }

  /** The fields that say of a person that she belongs to the list. */
  get #marks() {
    const { ofGuests, meeting, kind } = this.list;
    return ofGuests ? [`${meeting}-invited`, ...(kind === 'venus' ? [`${meeting}-came`] : [])] : [];
  }

  /** @param {Record<string, string>} values */
  add(values) {
    const { list } = this;
    const marks = Object.fromEntries(this.#marks.map((field) => [field, true]));
    let id = '';
    const isDone = this.change(`Ajout\u00a0: ${values.name}.`, (dossier, now) => {
      const added = addPerson(dossier, { ...values, ...marks }, now, list.store.surroundings.random);
      id = added.id;
      return added.dossier;
    });
    // A filter must not hide who has just been written.
    if (isDone && !list.order.includes(id)) list.showAll();
    return isDone;
  }

  /**
   * Add several persons at once; those who are in the dossier already join the list.
   *
   * @param {{draft: Record<string, string | number>, id?: string}[]} chosen
   */
  addAll(chosen) {
    const { list } = this;
    const marks = Object.fromEntries(this.#marks.map((field) => [field, true]));
    const words = `Ajout\u00a0: ${chosen.length} personne${chosen.length > 1 ? 's' : ''}.`;
    const isDone = this.change(words, (dossier, now) =>
      chosen.reduce((all, { draft, id }) => {
        if (!id) {
          const { line, ...values } = draft;
          return addPerson(all, { ...values, ...marks }, now, list.store.surroundings.random).dossier;
        }
        const joined = Object.entries(marks).map(([field, value]) => [`${PEOPLE}/row/${id}/${field}`, value]);
        return set(all, Object.fromEntries(joined), now);
      }, dossier),
    );
    if (isDone) list.showAll();
    return isDone;
  }

  /** @param {boolean} isInvited */
  inviteAll(isInvited) {
    const { order, meeting } = this.list;
    const ids = [...order];
    const words = isInvited ? 'à inviter' : 'invitation retirée';
    this.change(`${ids.length} personne${ids.length > 1 ? 's' : ''}\u00a0: ${words}.`, (dossier, now) =>
      invite(dossier, meeting, ids, isInvited, now),
    );
  }

  /**
   * @param {string} id
   * @param {string} name
   */
  remove(id, name) {
    this.change(`Retrait\u00a0: ${name}.`, (dossier, now) => removeRow(dossier, PEOPLE, id, now));
  }

  /**
   * Change the dossier, say what was done, and offer to go back on it.
   *
   * @param {string} words
   * @param {import('../../browser/store/saving.mjs').Change} change
   * @returns {boolean}
   */
  change(words, change) {
    const { list } = this;
    const { store } = list;
    const isDone = store.update(change, { words });
    list.say(isDone ? words : store.state.message);
    return isDone;
  }
}
