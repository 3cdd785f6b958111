/**
 * Before the workshop: its groups and its timing; during it, the group that speaks.
 * @module
 */

import { get, set } from '../../browser/store/dossier.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { GroupNames, groups, groupsOf, unusedName } from './groups.mjs';
import { tell } from '../../browser/forms/told.mjs';
import { readHour } from '../../browser/text/hours.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { EMPTY, reasonOf, valueOf } from '../../browser/text/reading.mjs';
import { clock, groupSentence, starts, timingSentence } from './timing.mjs';
import { quoted } from './words.mjs';

/** @param {string} key of what says whose a card is: at each letter of its text, there is nothing to follow */
function isOfGroups(key) {
  return /\/(?:name|was|group|order|deleted)$/.test(key);
}

export class Preparation {
  /** The group that writes, as the visitor chose it. */
  #writer = '';
  #names;
  /** Whether cards are being given the name of their group. */
  #isFollowing = false;
  /** What is said of the last group that was removed, and how many were left. */
  #gone = '';
  #count = 0;

  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    this.collection = groupsOf(workshop.prefix);
    this.#names = new GroupNames(workshop.prefix);
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
    this.select.addEventListener('change', () => (this.#writer = this.select.value));
    // A returning visitor continues with the group that wrote last.
    this.#writer = workshop.cards.at(-1)?.group ?? '';
    workshop.store.subscribe((cause, changed) => {
      if (cause === 'state' || !touches(changed, [`${workshop.prefix}/`])) return;
      if (!this.#isFollowing && (!changed || [...changed].some(isOfGroups))) this.#follow();
      this.show();
    });
    this.#follow();
    this.show();
  }

  get names() {
    return groups(this.workshop.store.dossier, this.workshop.prefix).flatMap(({ name }) => name || []);
  }

  #unused() {
    // A group that was removed left its name to its cards.
    const taken = [...this.names, ...this.workshop.cards.map(({ group }) => group)];
    return unusedName(taken, this.names.length + 1);
  }

  /** Give the cards of each group its present name, at each letter: a word left in the middle loses nothing. */
  #follow() {
    const { store, prefix } = this.workshop;
    const all = groups(store.dossier, prefix);
    const writer = all.find(({ id, name }) => name && this.#names.lastName(id) === this.#writer);
    if (this.#writer && writer) this.#writer = writer.name;
    const { values, owned, gone } = this.#names.plan(store.dossier);
    if (all.length > this.#count) this.#gone = '';
    this.#count = all.length;
    for (const { name, cards } of gone) {
      const ideas = cards === 1 ? 'Son idée garde' : `Ses ${cards} idées gardent`;
      this.#gone = `${quoted(name)} n’est plus dans la liste. ${ideas} son nom.`;
    }
    if (Object.keys(values).length) {
      this.#isFollowing = true;
      // Undoing the name brings the cards along: they are no step of their own.
      store.update((dossier, now) => set(dossier, values, now), { undoable: false });
      this.#isFollowing = false;
    }
    this.#names.learn(store.dossier, owned);
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
    const words = [this.#gone, this.#sameName(), groupSentence(valueOf(people) ?? 0, names.length)];
    write(find(this.root, '[data-group-words]', HTMLElement), words.filter(Boolean).join(' '));
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
    const timing = isWhole
      ? timingSentence(start, minutes)
      : 'Une durée ne se lit pas\u00a0: corrigez-la pour le total.';
    write(find(this.root, '[data-timing-words]', HTMLElement), [timing, reasonOf(hour)].filter(Boolean).join(' '));
    const hours = start === undefined || !isWhole ? [] : starts(start, minutes);
    this.root.querySelectorAll('[data-starts]').forEach((place, index) => {
      const at = hours[index];
      place.textContent = minutes[index] && at !== undefined ? `À ${clock(at)}` : '';
    });
  }

  #sameName() {
    const { names } = this;
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return twice ? `Deux groupes portent le nom ${quoted(twice)}\u00a0: rien ne distingue leurs idées.` : '';
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
