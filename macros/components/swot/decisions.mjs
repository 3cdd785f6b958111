/**
 * The actions that the room decides for its priorities, and their way into the roadmap.
 * @module
 */

import { OWN_ACTIONS, pourActions, pouringWords } from '../checklist/own.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { cardsOf, priorities } from './board.mjs';

/** @typedef {import('./workshop.mjs').Workshop} Workshop */

export class Decisions {
  /**
   * @param {HTMLElement} root
   * @param {Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    new RowList({
      list: find(root, 'ol', HTMLOListElement),
      template: find(root, 'template', HTMLTemplateElement),
      collection: cardsOf(workshop.prefix),
      store: workshop.store,
      reads: [`${workshop.prefix}/`, 'checklist/', 'actions/'],
      arrange: (all) => this.#arrange(all),
      decorate: (item, row) => this.#decorate(item, row.id),
    });
    find(root, '[data-pour]', HTMLButtonElement).addEventListener('click', () => this.#pour());
  }

  get retained() {
    return priorities(this.workshop.cards);
  }

  /** @param {import('../../browser/store/rows.mjs').Row[]} all */
  #arrange(all) {
    const { retained } = this;
    find(this.root, '[data-no-priority]', HTMLElement).hidden = retained.length > 0;
    find(this.root, '[data-pour]', HTMLElement).hidden = !retained.length;
    return retained.flatMap(({ card }) => all.find(({ id }) => id === card.id) ?? []);
  }

  /**
   * @param {HTMLElement} item
   * @param {string} id
   */
  #decorate(item, id) {
    const found = this.retained.find(({ card }) => card.id === id);
    if (!found) return;
    const votes = found.votes ? `, ${found.votes} voix` : '';
    find(item, '[data-where]', HTMLElement).textContent = `${this.workshop.titles[found.card.quadrant]}${votes}`;
    const isPoured = rows(this.workshop.store.dossier, OWN_ACTIONS).some(
      ({ values }) => values.origin === this.#origin(id),
    );
    find(item, '[data-poured]', HTMLElement).hidden = !isPoured;
  }

  /** @param {string} id */
  #origin(id) {
    return `${this.workshop.prefix}/action/${id}`;
  }

  #pour() {
    const { workshop } = this;
    const { random } = workshop.store.surroundings;
    const actions = this.retained.map(({ card }) => ({
      origin: this.#origin(card.id),
      title: card.action,
      who: card.who,
      due: card.due,
      note: `${workshop.title}, ${workshop.titles[card.quadrant]}\u00a0: ${card.text}`,
    }));
    const before = workshop.store.dossier;
    const done = workshop.act(
      (dossier, now) => pourActions(dossier, actions, now, random),
      () => pouringWords(before, workshop.store.dossier, actions),
      { undo: true },
    );
    if (done) workshop.showSaid();
    else if (!actions.some(({ title }) => title)) workshop.warn('Écrivez d’abord une action.');
    else workshop.warn(pouringWords(before, before, actions) || 'Ces actions sont déjà dans la feuille de route.');
  }
}
