/**
 * The persons of a project, on their page or for one meeting: who they are, who is invited, what they answer, who came.
 * @module
 */

import { showValues } from '../../browser/forms/fields.mjs';
import { downloadTable } from '../../browser/forms/table.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { set } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { PEOPLE, guestOf } from '../../browser/store/people.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { CARD, box, button, labelled } from './forms.mjs';
import { TableView } from './table-view.mjs';
import { counted } from './words.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Meeting} Meeting
 * @typedef {import('./table-view.mjs').Shown} Shown
 * @typedef {import('./words.mjs').Guest} Guest
 * @typedef {typeof import('./kit.mjs')} Kit what is fetched once there are persons to look among
 */

/** What a list shows. @type {Record<string, Shown[]>} */
const PARTS = {
  everyone: ['name', 'role', 'organisation', 'family', 'reach', 'answer', 'came'],
  '': ['name', 'invited', 'sent', 'answer', 'came'],
  inviter: ['name', 'invited', 'sent', 'answer'],
  venus: ['name', 'came'],
};

export class People extends Tool {
  static component = 'people';
  /** @type {import('./listing.mjs').Wish} */
  wish = {};
  count = element('p', 'said no-paper');
  done = element('p', 'row');
  line = element('div', 'row no-paper', this.done);
  tools = element('div');
  /** @type {Kit | undefined} */
  #kit;
  /** @type {Promise<Kit | undefined> | undefined} */
  #coming;
  /** @type {InstanceType<Kit['Toolbar']> | undefined} */
  #toolbar;
  /** @type {InstanceType<Kit['Acts']> | undefined} */
  acts;
  /** @type {InstanceType<Kit['EditForm']> | undefined} */
  #form;
  /** @type {string[]} the persons shown before a form was opened: its row must not jump */
  order = [];

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
    this.table = new TableView({
      columns: PARTS[part] ?? [],
      ofGuests: this.ofGuests,
      families: this.families,
      caption: root.getAttribute('aria-label') ?? '',
      sort: (column) => void this.#sort(column),
      open: (id) => void (this.#form?.id === id ? this.#close(id) : this.#open(id)),
      change: (id, column, value) => this.#keep(id, column, value),
    });
    this.all = box(`${root.id}-tous`, 'Inviter toutes ces personnes');
    this.ends = element(
      'p',
      'row no-paper',
      button('Exporter en tableau (tableur .xlsx)', () => void this.#export()),
      button('Exporter en CSV', () => void this.#export(true)),
    );
    if (this.ofGuests && this.everyone.some(({ isInvited }) => isInvited)) this.wish.invited = 'yes';
    this.#build();
    this.follow([`${PEOPLE}/`]);
  }

  /** Everyone, with their part in the meeting that is looked at. */
  get everyone() {
    return rows(this.store.dossier, PEOPLE)
      .map((row) => guestOf(row, this.meeting))
      .filter(({ name }) => name);
  }

  show() {
    const { everyone } = this;
    if (everyone.length > 1) void this.#ready();
    if (this.#form && !everyone.some(({ id }) => id === this.#form?.id)) this.#hold();
    const shown = this.#shown(everyone);
    this.table.show(shown, this.wish, this.store.state.kind === 'read-only');
    write(this.count, counted(everyone, shown.length));
    this.tools.hidden = everyone.length < 2;
    this.ends.hidden = !everyone.length;
    this.all.field.hidden = !this.ofGuests || this.kind === 'venus' || !everyone.length;
    const ticked = shown.filter(({ isInvited }) => isInvited).length;
    this.all.control.checked = ticked > 0 && ticked === shown.length;
    this.all.control.indeterminate = ticked > 0 && ticked < shown.length;
  }

  /**
   * Return the persons to show. While a form is open they stay as they are: its row must not go away under the hand.
   *
   * @param {Guest[]} everyone
   */
  #shown(everyone) {
    const { wish, families } = this;
    if (this.#form) {
      const known = new Map(everyone.map((person) => [person.id, person]));
      return this.order.flatMap((id) => known.get(id) ?? []);
    }
    const shown =
      this.#kit?.listed(everyone, wish, families) ??
      everyone.filter(({ isInvited }) => isInvited || wish.invited !== 'yes');
    this.order = shown.map(({ id }) => id);
    return shown;
  }

  #build() {
    for (const place of [this.count, this.done]) place.setAttribute('role', 'status');
    this.line.dataset.undoLine = '';
    this.line.tabIndex = -1;
    this.all.field.classList.add('no-paper');
    this.all.control.addEventListener('change', ({ target }) => {
      const { checked } = /** @type {HTMLInputElement} */ (target);
      void this.#ready().then(() => this.acts?.inviteAll(checked));
    });
    // What is typed of a name is not in the dossier before its field is left.
    addEventListener('pagehide', () => this.#form?.commit());
    this.part('[data-people]').append(
      this.#adder(),
      this.#paster(),
      this.line,
      this.tools,
      this.count,
      this.all.field,
      this.table.table,
      this.ends,
    );
  }

  /**
   * Fetch what most visits do without.
   *
   * @returns {Promise<Kit | undefined>} undefined once the visitor was told that it does not come
   */
  #ready() {
    this.#coming ??= fetched('assets/carnet.js').then(
      (/** @type {Kit} */ kit) => {
        this.#kit = kit;
        this.#equip(kit);
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

  /** @param {Kit} kit */
  #equip({ Acts, HintsView, Toolbar }) {
    this.acts = new Acts(this);
    if (!this.ofGuests) this.count.before(new HintsView(this).root);
    this.#toolbar = new Toolbar({
      id: this.root.id,
      wish: this.wish,
      families: this.families,
      meetings: this.meetings,
      ofGuests: this.ofGuests,
      changed: (meeting) => {
        if (meeting) this.meeting = /** @type {Meeting} */ (meeting);
        this.#close();
      },
    });
    this.tools.append(this.#toolbar.root);
    this.show();
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

  /** @returns {import('./forms.mjs').Choices} */
  get familyChoices() {
    return [['', 'Non précisée'], ...this.families];
  }

  /**
   * @param {string} id
   * @param {Shown} column
   * @param {string | boolean} value
   */
  #keep(id, column, value) {
    const start = `${PEOPLE}/row/${id}/${this.meeting}`;
    // Who answers or comes is one of the guests.
    const guest = column !== 'invited' && value ? { [`${start}-invited`]: true } : {};
    this.store.update((dossier, now) => set(dossier, { [`${start}-${column}`]: value || null, ...guest }, now));
    this.show();
  }

  /** Show everyone again. */
  showAll() {
    Object.assign(this.wish, { search: '', family: '', answer: '', came: '', invited: '' });
    this.#toolbar?.show();
    this.#close();
  }

  /** @param {import('./listing.mjs').Column} column */
  async #sort(column) {
    const { sort, isDown } = this.wish;
    Object.assign(this.wish, { sort: column, isDown: sort === column && !isDown });
    await this.#ready();
    this.#toolbar?.show();
    this.#close();
  }

  /** @param {string} id */
  async #open(id) {
    const kit = await this.#ready();
    if (!kit) return;
    this.#hold(
      new kit.EditForm({
        id,
        store: this.store,
        families: this.familyChoices,
        meeting: this.meeting,
        rename: (name) => this.store.update((dossier, now) => kit.rename(dossier, id, name, now)),
        remove: () => this.#remove(id),
        close: () => this.#close(id),
      }),
    );
    this.show();
    this.#form?.name.focus();
  }

  /** @param {InstanceType<Kit['EditForm']>} [form] put in place of the one that is open */
  #hold(form) {
    const before = this.#form;
    this.#form = undefined;
    before?.commit();
    this.#form = form;
    this.table.hold(form?.id ?? '', form?.root);
    if (form) showValues(form.root, this.store);
  }

  /** @param {string} [id] the person who gets the focus */
  #close(id) {
    this.#hold();
    this.show();
    if (id) this.table.focus(id);
  }

  /** @param {string} id */
  #remove(id) {
    const person = this.everyone.find((each) => each.id === id);
    const at = this.order.indexOf(id);
    const next = this.order[at + 1] ?? this.order[at - 1];
    this.#form = undefined;
    this.acts?.remove(id, person?.name ?? '');
    this.#close(next);
  }

  /** @param {boolean} [asCsv] which another program reads, and this page too */
  async #export(asCsv) {
    const kit = await this.#ready();
    if (!kit) return;
    const meeting = this.meetings.find(([id]) => id === this.meeting)?.[1] ?? 'Réunion';
    const table = kit.tableOf(this.#shown(this.everyone), this.families, meeting);
    const name = this.ofGuests ? 'invites' : 'personnes';
    if (!asCsv) return this.say(await downloadTable(name, table, this.store));
    const { dossier, surroundings } = this.store;
    const file = fileName(name, dossier, surroundings.clock(), 'csv');
    return this.say(download(file, kit.toCsv(table), 'text/csv;charset=utf-8'));
  }

  /**
   * @param {string} words
   * @param {[label: string, act: () => void]} [offer]
   */
  say(words, offer) {
    this.done.replaceChildren(element('span', '', words), ...(offer ? [' ', button(...offer)] : []));
  }
}
