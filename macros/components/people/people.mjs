/**
 * The persons of a project, on their page or for one meeting: who they are, who is invited, what they answer, who came.
 * One adds them here; their list comes with the first one.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { PEOPLE, guestOf } from '../../browser/store/people.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { CARD, button, labelled } from './forms.mjs';
import { NOBODY } from './words.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Meeting} Meeting
 * @typedef {typeof import('./kit.mjs')} Kit what is fetched once there is somebody
 */

export class People extends Tool {
  static component = 'people';
  count = element('p', 'said no-paper');
  done = element('p', 'row');
  line = element('div', 'row no-paper', this.done);
  /** @type {Promise<Kit | undefined> | undefined} */
  #coming;
  /** @type {InstanceType<Kit['ListView']> | undefined} */
  #view;

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { meeting, part = 'everyone' } = root.dataset;
    this.ofGuests = meeting !== undefined;
    this.kind = part;
    const { content } = find(root, '.filled > template', HTMLTemplateElement);
    const choices = (/** @type {string} */ selector) =>
      findAll(content, selector).map(
        (each) => /** @type {[string, string]} */ ([each.getAttribute('value') ?? '', each.textContent ?? '']),
      );
    this.families = new Map(choices('option'));
    this.meetings = choices('data');
    /** The meeting of the page; on that of everyone, the one that is looked at. */
    this.meeting = /** @type {Meeting} */ (meeting ?? this.meetings[0]?.[0]);
    for (const place of [this.count, this.done]) place.setAttribute('role', 'status');
    this.line.dataset.undoLine = '';
    this.line.tabIndex = -1;
    this.part('[data-people]').append(this.#adder(), this.#paster(), this.line, this.count);
    this.follow([`${PEOPLE}/`]);
  }

  /** Everyone, with their part in the meeting that is looked at. */
  get everyone() {
    return rows(this.store.dossier, PEOPLE)
      .map((row) => guestOf(row, this.meeting))
      .filter(({ name }) => name);
  }

  /** The ids of the persons shown. */
  get order() {
    return this.#view?.order ?? [];
  }

  get acts() {
    return this.#view?.acts;
  }

  /** @returns {import('./forms.mjs').Choices} */
  get familyChoices() {
    return [['', 'Non précisée'], ...this.families];
  }

  show() {
    const { everyone } = this;
    if (this.#view) this.#view.show(everyone);
    else if (everyone.length) void this.#ready();
    else write(this.count, NOBODY);
  }

  /** Show everyone again. */
  showAll() {
    this.#view?.showAll();
  }

  /**
   * Fetch what shows persons, and what one does with them.
   *
   * @returns {Promise<Kit | undefined>} undefined once the visitor was told that it does not come
   */
  #ready() {
    this.#coming ??= Promise.all([fetched('assets/carnet.js'), fetchAsset('assets/carnet.css')]).then(
      ([kit]) => {
        this.#view = new kit.ListView(this);
        this.show();
        return kit;
      },
      (/** @type {Error} */ { message }) => {
        this.#coming = undefined;
        this.say(message);
        return undefined;
      },
    );
    return this.#coming;
  }

  /** Return the form that adds a person: Enter adds her, and one goes on to the next. */
  #adder() {
    const asked = this.ofGuests ? CARD.slice(0, 4) : CARD;
    const made = asked.map(([field, label, type]) =>
      labelled(`${this.root.id}-${field}`, label, type, this.familyChoices),
    );
    const fields = made.map(({ field }) => field);
    const add = element('p', '', element('button', 'btn primary', 'Ajouter'));
    const form = element('form', 'people-form no-paper', ...fields, add);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const values = made.map(({ control }) => control.value);
      for (const { control } of made) control.value = '';
      made[0]?.control.focus();
      void this.#ready().then(() => {
        const person = Object.fromEntries(asked.map(([field], index) => [field, values[index]?.trim() ?? '']));
        // What cannot be taken stays in the form.
        if (!this.acts?.meet(person)) made.forEach(({ control }, index) => (control.value ||= values[index] ?? ''));
      });
    });
    return form;
  }

  /** Return what takes a list from elsewhere, once it is opened. */
  #paster() {
    const place = element('details', 'folded no-paper', element('summary', 'opens', 'Coller une liste'));
    const fill = () =>
      void this.#ready().then((kit) => {
        if (kit) new kit.PasteView(this, place);
        else place.addEventListener('toggle', fill, { once: true });
      });
    place.addEventListener('toggle', fill, { once: true });
    return place;
  }

  /**
   * @param {string} words
   * @param {[label: string, act: () => void]} [offer]
   */
  say(words, offer) {
    this.done.replaceChildren(element('span', '', words), ...(offer ? [' ', button(...offer)] : []));
  }
}
