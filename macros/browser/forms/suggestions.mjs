/**
 * In a field that names somebody, or several: the persons of the dossier, and a way to add the one who is not there.
 * @module
 */

import { element } from '../page/elements.mjs';
import { NAMELESS, addPerson, named, people } from '../store/people.mjs';
import { nameKey } from '../text/names.mjs';
import { Combobox } from './combobox.mjs';

/**
 * @typedef {import('../store/people.mjs').Person} Person
 * @typedef {import('../store/saving.mjs').Saving} Saving
 * @typedef {{text: string, label: string, detail: string, person?: Person}} Offer what the field becomes; without a
 *   person, one is added whose name is the last of the field
 */

const MOST = 6;
/** What is about one person, and what it calls her function. */
const SHEET = '[data-row], [data-component=mission]';
const ROLE = '[data-field=profession], [data-key$="/fonction"]';

/**
 * Return what to offer for a text.
 *
 * @param {import('../store/dossier.mjs').Dossier} dossier
 * @param {string} text
 * @returns {Offer[]}
 */
export function offers(dossier, text) {
  const { before, last } = split(text);
  const written = nameKey(before);
  const known = people(dossier).filter(({ name }) => name !== NAMELESS);
  /** @type {Map<string, Offer>} */
  const found = new Map();
  // A name may hold « et », or a comma: the whole text first.
  for (const [start, query] of /** @type {const} */ ([...(before ? [['', text]] : []), [before, last]])) {
    for (const person of known) {
      const isWritten = start && ` ${written} `.includes(` ${nameKey(person.name)} `);
      if (found.has(person.id) || isWritten || !matches(person, query)) continue;
      const detail = [person.role, person.organisation].filter(Boolean).join(', ');
      found.set(person.id, { text: start + person.name, label: person.name, detail, person });
    }
  }
  const shown = [...found.values()].filter((offer) => offer.text !== text).slice(0, MOST);
  const name = last.trim();
  if (nameKey(name).length < 2 || named(dossier, name) || named(dossier, text)) return shown;
  return [...shown, { text: before + name, label: `Ajouter «\u00a0${name}\u00a0» à vos personnes`, detail: '' }];
}

/**
 * Return the last name of a text, and what stands before.
 *
 * @param {string} text
 */
function split(text) {
  const [, before = '', last = ''] = /^([^]*(?:[,;/&\n]|\set\s)\s*)?([^]*)$/i.exec(text) ?? [];
  return { before, last };
}

/**
 * Whether every word typed starts a word of what is known of a person.
 *
 * @param {Person} person
 * @param {string} query
 */
function matches({ name, role, organisation }, query) {
  const words = nameKey(`${name} ${role} ${organisation}`).split(' ');
  return nameKey(query)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)));
}

export class Suggestions {
  #isChosen = false;

  /**
   * @param {HTMLInputElement} input
   * @param {Saving} store
   * @param {string} [before] what the field held when one entered it; nothing where persons are asked for at once
   */
  constructor(input, store, before) {
    this.input = input;
    this.store = store;
    const list = element('ul');
    list.id = `${input.id}-personnes`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Vos personnes');
    this.said = element('p', 'unseen');
    this.said.setAttribute('role', 'status');
    const next = input.nextElementSibling;
    const place = element('div', 'persons no-paper', list, this.said);
    (next?.matches('.elsewhere') ? next : input).after(place);
    // Before the list closes: what is pressed to leave the field must still be there at the click.
    input.addEventListener('blur', () => holdRoom(place));
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => this.#isChosen || this.#offer());
    input.addEventListener('keydown', ({ key }) => {
      if ((key === 'ArrowDown' || key === 'ArrowUp') && !this.list.isOpen) this.#offer();
    });
    // A field already filled is entered to be read, or put right.
    input.addEventListener('click', () => input.value || this.#offer());
    /** @type {Combobox<Offer>} */
    this.list = new Combobox(input, list, {
      show: (offer) => offer,
      onPick: (offer) => this.#pick(offer),
      isKept: true,
    });
    this.list.close();
    if (input === document.activeElement && input.value !== before) this.#offer();
  }

  #offer() {
    this.list.update(offers(this.store.dossier, this.input.value));
    // Under the edge of the screen, or under the keyboard of a phone.
    if (this.list.isOpen) this.list.list.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Offer} offer */
  #pick({ text, person }) {
    const role = this.input.closest(SHEET)?.querySelector(ROLE);
    const isRole = role instanceof HTMLInputElement;
    if (!person && !this.#add(split(text).last, isRole ? role.value.trim() : '')) return;
    this.#isChosen = true;
    write(this.input, text);
    this.#isChosen = false;
    if (isRole && !role.value && person?.role) write(role, person.role);
  }

  /**
   * @param {string} name
   * @param {string} role
   */
  #add(name, role) {
    const { random } = this.store.surroundings;
    const isDone = this.store.update((dossier, now) => addPerson(dossier, { name, role }, now, random).dossier);
    if (isDone) this.said.textContent = `${name} est dans vos personnes.`;
    return isDone;
  }
}

/**
 * Keep the height of a part until the press or the key that is under way ends.
 *
 * @param {HTMLElement} part
 */
function holdRoom(part) {
  part.style.minHeight = `${part.offsetHeight}px`;
  const ends = new AbortController();
  const { signal } = ends;
  for (const type of ['mouseup', 'keyup']) {
    addEventListener(
      type,
      () => {
        ends.abort();
        // The click comes right after.
        setTimeout(() => (part.style.minHeight = ''));
      },
      { signal },
    );
  }
}

/**
 * Write in a field as its visitor would.
 *
 * @param {HTMLInputElement} input
 * @param {string} text
 */
function write(input, text) {
  input.value = text;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}
