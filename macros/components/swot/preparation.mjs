/**
 * Before the workshop: its groups and its timing; during it, the group that speaks.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { change } from './moves.mjs';
import { tell } from '../../browser/forms/told.mjs';
import { readHour } from '../../browser/text/hours.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { EMPTY, reasonOf, valueOf } from '../../browser/text/reading.mjs';
import { clock, groupSentence, starts, timingSentence } from './timing.mjs';

export class Preparation {
  /** The group that writes, as the visitor chose it. */
  #writer = '';
  /** The group whose name is being changed, and its cards. */
  #renamed = { name: '', cards: /** @type {string[]} */ ([]) };

  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    this.collection = `${workshop.prefix}/groups`;
    this.select = find(root, '[data-writer] select', HTMLSelectElement);
    const list = find(root, '[data-groups]', HTMLOListElement);
    const parent = /** @type {HTMLElement} */ (list.parentElement);
    new RowList({
      list,
      template: find(parent, 'template', HTMLTemplateElement),
      button: find(parent, '[data-add]', HTMLButtonElement),
      collection: this.collection,
      store: workshop.store,
      fresh: () => ({ name: this.#unused() }),
    });
    list.addEventListener('focusin', ({ target }) => this.#follow(target));
    list.addEventListener('input', ({ target }) => this.#rename(target));
    this.select.addEventListener('change', () => (this.#writer = this.select.value));
    // A returning visitor continues with the group that wrote last.
    this.#writer = workshop.cards.at(-1)?.group ?? '';
    workshop.store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [`${workshop.prefix}/`])) this.show();
    });
    this.show();
  }

  get names() {
    return rows(this.workshop.store.dossier, this.collection)
      .map(({ values }) => String(values.name ?? ''))
      .filter(Boolean);
  }

  #unused() {
    const { names } = this;
    let number = names.length + 1;
    while (names.includes(`Groupe ${number}`)) number += 1;
    return `Groupe ${number}`;
  }

  /** @param {EventTarget | null} target the name of a group, that may change */
  #follow(target) {
    if (!(target instanceof HTMLInputElement) || !target.value) return;
    const cards = this.workshop.cards.filter(({ group }) => group === target.value);
    this.#renamed = { name: target.value, cards: cards.map(({ id }) => id) };
  }

  /**
   * Give the cards of a group its new name, at each letter: who leaves in the middle of a word loses nothing.
   *
   * @param {EventTarget | null} target
   */
  #rename(target) {
    if (!(target instanceof HTMLInputElement) || !target.value) return;
    const { store, prefix } = this.workshop;
    const group = target.value;
    if (this.#writer === this.#renamed.name) this.#writer = group;
    this.#renamed.name = group;
    store.update((dossier, now) =>
      this.#renamed.cards.reduce((changed, id) => change(changed, prefix, id, { group }, now), dossier),
    );
  }

  /** The group whose ideas are being typed, or empty. */
  get writer() {
    return this.select.value;
  }

  show() {
    const read = (/** @type {string} */ field) =>
      get(this.workshop.store.dossier, `${this.workshop.prefix}/prepare/${field}`);
    const { names } = this;
    this.#showWriters(names);
    const people = readCount(read('people'));
    tell(this.#field('people'), reasonOf(people));
    tell(this.#field('votes'), reasonOf(readCount(read('votes'))));
    write(find(this.root, '[data-group-words]', HTMLElement), groupSentence(valueOf(people) ?? 0, names.length));
    const hour = readHour(read('start'));
    tell(this.#field('start'), reasonOf(hour));
    const start = valueOf(hour);
    const inputs = /** @type {HTMLInputElement[]} */ ([...this.root.querySelectorAll('[data-minutes]')]);
    const readings = inputs.map(({ value }) => readCount(value));
    inputs.forEach((input, index) => tell(input, reasonOf(readings[index] ?? EMPTY)));
    // Each group has its turn.
    const times = (/** @type {number} */ index) => (inputs[index]?.dataset.minutes === 'group' ? names.length : 1);
    const minutes = readings.map((reading, index) => (valueOf(reading) ?? 0) * times(index));
    const isWhole = readings.every(({ kind }) => kind !== 'wrong');
    const words = isWhole
      ? timingSentence(start, minutes)
      : 'Une durée ne se lit pas\u00a0: corrigez-la pour le total.';
    write(find(this.root, '[data-timing-words]', HTMLElement), [words, reasonOf(hour)].filter(Boolean).join(' '));
    const hours = start === undefined || !isWhole ? [] : starts(start, minutes);
    this.root.querySelectorAll('[data-starts]').forEach((place, index) => {
      const at = hours[index];
      place.textContent = minutes[index] && at !== undefined ? `À ${clock(at)}` : '';
    });
  }

  /** @param {string} name */
  #field(name) {
    return find(this.root, `[data-key="${this.workshop.prefix}/prepare/${name}"]`, HTMLElement);
  }

  /** @param {string[]} names */
  #showWriters(names) {
    const { select } = this;
    find(this.root, '[data-writer]', HTMLElement).hidden = !names.length;
    if (select.dataset.shown === names.join('\n')) return;
    select.dataset.shown = names.join('\n');
    select.replaceChildren(new Option('Sans groupe', ''), ...names.map((name) => new Option(name, name)));
    select.value = names.includes(this.#writer) ? this.#writer : '';
  }
}
