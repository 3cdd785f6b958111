/**
 * The actions that the room decides for its priorities, and their way into the list of a territory or the roadmap.
 * @module
 */

import { LISTS, placeWords, places, pourInto, pouredWords } from '../actions/lists.mjs';
import { ROADMAP } from '../checklist/own.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { actionsOf, moreOf } from './actions.mjs';
import { cardsOf, priorities } from './board.mjs';

/**
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 * @typedef {import('../../browser/store/rows.mjs').Row} Row
 */

/** Where the actions go: the starts of the keys. */
const [OWN, LISTED] = ['checklist/', 'actions/'];

export class Decisions {
  /** @type {Map<string, HTMLElement>} what follows the first action of a card, by the id of the card */
  #more = new Map();
  /** @type {ReturnType<typeof priorities>} the cards retained, as they were last shown */
  #retained = [];
  /** @type {Map<string, string[]>} where the actions stand that were poured */
  #places = new Map();

  /**
   * @param {HTMLElement} root
   * @param {Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    this.target = find(root, '[data-target]', HTMLSelectElement);
    new RowList({
      list: find(root, 'ol', HTMLOListElement),
      template: find(root, 'template', HTMLTemplateElement),
      collection: cardsOf(workshop.prefix),
      store: workshop.store,
      reads: [`${workshop.prefix}/`, OWN, LISTED],
      arrange: (all) => this.#arrange(all),
      decorate: (item, row) => this.#decorate(item, row.id),
    });
    for (const button of findAll(root, '[data-pour]')) {
      button.addEventListener('click', () => this.#pour(button.dataset.pour === 'list'));
    }
    const tell = () => tellEach(root, '[data-field=due]', workshop.store.dossier, readDay);
    // What is wrong with a day is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(tell));
    workshop.store.subscribe(tell);
    tell();
  }

  /** @param {Row[]} all */
  #arrange(all) {
    const retained = priorities(this.workshop.cards);
    this.#retained = retained;
    this.#places = places(this.workshop.store.dossier);
    find(this.root, '[data-no-priority]', HTMLElement).hidden = retained.length > 0;
    for (const button of findAll(this.root, '[data-pour]')) button.hidden = !retained.length;
    return retained.flatMap(({ card }) => all.find(({ id }) => id === card.id) ?? []);
  }

  /**
   * @param {HTMLElement} item
   * @param {string} id
   */
  #decorate(item, id) {
    const found = this.#retained.find(({ card }) => card.id === id);
    if (!found) return;
    const votes = found.votes ? `, ${found.votes} voix` : '';
    find(item, '[data-where]', HTMLElement).textContent = `${this.workshop.titles[found.card.quadrant]}${votes}`;
    this.#showPlace(item, id);
    const more = this.#more.get(id) ?? this.#listMore(id);
    // A card that is retained anew has another element.
    if (more.parentElement !== item) item.append(more);
  }

  /**
   * Bring to life the actions that follow the first one of a card.
   *
   * @param {string} card its id
   */
  #listMore(card) {
    const list = element('ol', 'own-list');
    const button = element('button', 'btn plain', 'Ajouter une action');
    list.setAttribute('role', 'list');
    button.setAttribute('type', 'button');
    const foot = element('p', 'no-paper');
    foot.append(button);
    const block = element('div', '');
    block.append(list, foot);
    this.#more.set(card, block);
    new RowList({
      list,
      button,
      template: find(this.root, '[data-more]', HTMLTemplateElement),
      collection: moreOf(this.workshop.prefix),
      store: this.workshop.store,
      fresh: () => ({ card }),
      reads: [OWN, LISTED],
      arrange: (all) => all.filter(({ values }) => values.card === card),
      decorate: (item, { id }) => this.#showPlace(item, id),
    });
    return block;
  }

  /**
   * @param {HTMLElement} item
   * @param {string} id of the action
   */
  #showPlace(item, id) {
    const place = find(item, '[data-poured]', HTMLElement);
    const words = placeWords(this.#places.get(this.#origin(id)));
    place.hidden = !words;
    write(place, words);
  }

  /** @param {string} id */
  #origin(id) {
    return `${this.workshop.prefix}/action/${id}`;
  }

  /** @param {boolean} isList whether they go to the list that is chosen, rather than to the roadmap */
  #pour(isList) {
    const { workshop } = this;
    const { random } = workshop.store.surroundings;
    const target = (isList && LISTS[this.target.value]) || ROADMAP;
    const decided = actionsOf(workshop.store.dossier, workshop.prefix);
    const actions = priorities(workshop.cards).flatMap(({ card }) =>
      decided
        .filter((each) => each.card === card.id)
        .map(({ id, action, who, due }) => ({
          origin: this.#origin(id),
          title: action,
          who,
          due,
          note: `${workshop.title}, ${workshop.titles[card.quadrant]}\u00a0: ${card.text}`,
        })),
    );
    const before = workshop.store.dossier;
    const done = workshop.act(
      (dossier, now) => pourInto(dossier, actions, target, now, random),
      () => pouredWords(before, workshop.store.dossier, actions, target),
      { undo: true },
    );
    if (done) workshop.showSaid();
    else if (!actions.some(({ title }) => title)) workshop.warn('Écrivez d’abord une action.');
    else {
      const kept = pouredWords(before, before, actions, target);
      workshop.warn(workshop.refusal || kept || `Ces actions sont déjà ${target.within}.`);
    }
  }
}
