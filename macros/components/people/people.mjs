/**
 * The persons of a project, on their page or for one meeting: who they are, who is invited, what they answer, who came.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { downloadTable } from '../../browser/forms/table.mjs';
import { showValues } from '../../browser/forms/fields.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { set } from '../../browser/store/dossier.mjs';
import { PEOPLE, addPerson, guestOf, invite, rename } from '../../browser/store/people.mjs';
import { removeRow, rows } from '../../browser/store/rows.mjs';
import { revert } from '../../browser/store/undo.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { EditForm } from './edit-form.mjs';
import { CARD, box, button, labelled } from './forms.mjs';
import { counted, listed, tableOf } from './listing.mjs';
import { TITLES, TableView } from './table-view.mjs';
import { Toolbar } from './toolbar.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Meeting} Meeting
 * @typedef {import('./table-view.mjs').Shown} Shown
 * @typedef {import('./listing.mjs').Guest} Guest
 */

/** What a list shows, then what one ticks or chooses in it. @type {Record<string, [columns: Shown[], ticked: Shown[]]>} */
const PARTS = {
  everyone: [['name', 'role', 'organisation', 'family', 'phone', 'email', 'answer', 'came'], []],
  '': [
    ['name', 'role', 'family', 'invited', 'sent', 'answer', 'came'],
    ['invited', 'sent', 'answer', 'came'],
  ],
  inviter: [
    ['name', 'role', 'family', 'invited', 'sent', 'answer'],
    ['invited', 'sent', 'answer'],
  ],
  venus: [['name', 'role', 'organisation', 'answer', 'came'], ['came']],
};

export class People extends Tool {
  static component = 'people';
  /** @type {EditForm | undefined} */
  #form;
  /** @type {string[]} the persons shown before a form was opened: its row must not jump */
  #order = [];
  #undo = () => {};

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
    const [columns, ticked] = PARTS[part] ?? [[], []];
    this.table = new TableView({
      columns,
      ticked,
      families: this.families,
      caption: root.getAttribute('aria-label') ?? '',
      sort: (column) => {
        const { sort, isDown } = this.tools.wish;
        this.tools.sort(column, sort === column && !isDown);
        this.show();
      },
      open: (id) => (this.#form?.id === id ? this.#close() : this.#open(id)),
      change: (id, column, value) => this.#keep(id, column, value),
    });
    this.tools = new Toolbar({
      id: root.id,
      families: this.families,
      columns: columns.filter((column) => column !== 'invited' && column !== 'sent').map((id) => [id, TITLES[id]]),
      meetings: this.ofGuests ? undefined : this.meetings,
      ofGuests: this.ofGuests,
      changed: (meeting) => {
        if (meeting) this.meeting = /** @type {Meeting} */ (meeting);
        this.#close();
      },
    });
    this.#build();
    if (this.ofGuests && this.everyone.some(({ isInvited }) => isInvited)) this.tools.onlyInvited();
    // What is typed of a name is not in the dossier before its field is left.
    addEventListener('pagehide', () => this.#form?.commit());
    this.follow();
  }

  /** Everyone, with their part in the meeting that is looked at. */
  get everyone() {
    return rows(this.store.dossier, PEOPLE)
      .map((row) => guestOf(row, this.meeting))
      .filter(({ name }) => name);
  }

  get isLocked() {
    return this.store.state.kind === 'read-only';
  }

  show() {
    const { everyone } = this;
    if (this.#form && !everyone.some(({ id }) => id === this.#form?.id)) this.#hold();
    const shown = this.#shown(everyone);
    this.table.show(shown, this.tools.wish, this.isLocked);
    write(this.count, counted(everyone, shown.length, this.meeting !== undefined));
    this.tools.root.hidden = everyone.length < 2;
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
    if (!this.#form) {
      const found = listed(everyone, this.tools.wish, this.families);
      this.#order = found.map(({ id }) => id);
      return found;
    }
    const known = new Map(everyone.map((person) => [person.id, person]));
    return this.#order.flatMap((id) => known.get(id) ?? []);
  }

  #build() {
    this.count = element('p', 'said no-paper');
    this.count.setAttribute('role', 'status');
    this.done = element('p', 'row no-paper');
    this.done.setAttribute('role', 'status');
    this.all = box(`${this.root.id}-tous`, 'Tous');
    this.all.field.classList.add('no-paper');
    this.all.control.addEventListener('change', () => this.#inviteAll());
    this.ends = element('p', 'row no-paper', button('Exporter en tableau (tableur .xlsx)', () => this.#export()));
    this.part('[data-people]').append(
      this.#adder(),
      this.done,
      this.tools.root,
      this.count,
      this.all.field,
      this.table.table,
      this.ends,
    );
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
      const values = Object.fromEntries(
        asked.map(([field], index) => [field, made[index]?.control.value.trim() ?? '']),
      );
      if (this.#meet(values)) for (const { control } of made) control.value = '';
      made[0]?.control.focus();
    });
    return form;
  }

  /** @returns {import('./forms.mjs').Choices} */
  get familyChoices() {
    return [['', 'Non précisée'], ...this.families];
  }

  /**
   * Take a person in; who is there already is not written twice without a word.
   *
   * @param {Record<string, string>} values
   * @returns {boolean} whether the form is done with
   */
  #meet(values) {
    const { name = '' } = values;
    if (!name) {
      this.#say('Écrivez d’abord un nom.');
      return false;
    }
    const same = this.everyone.find((person) => fold(person.name) === fold(name));
    if (!same) return this.#add(values);
    if (this.ofGuests && !(this.kind === 'venus' ? same.came : same.isInvited)) {
      return this.#change(`${same.name}\u00a0: déjà dans le carnet, et maintenant dans cette liste.`, (dossier, now) =>
        set(dossier, Object.fromEntries(this.#taken.map((field) => [`${PEOPLE}/row/${same.id}/${field}`, true])), now),
      );
    }
    this.#say(`${same.name} est déjà là.`, ['Ajouter quand même', () => this.#add(values)]);
    return true;
  }

  /** The fields that say of a person that she belongs to the list. */
  get #taken() {
    if (!this.ofGuests) return [];
    return [`${this.meeting}-invited`, ...(this.kind === 'venus' ? [`${this.meeting}-came`] : [])];
  }

  /** @param {Record<string, string>} values */
  #add(values) {
    const marks = Object.fromEntries(this.#taken.map((field) => [field, true]));
    const isDone = this.#change(`Ajout\u00a0: ${values.name}.`, (dossier, now) => {
      return addPerson(dossier, { ...values, ...marks }, now, this.store.surroundings.random).dossier;
    });
    // A filter must not hide who has just been written.
    const last = this.everyone.at(-1);
    if (isDone && last && !this.#order.includes(last.id)) {
      this.tools.clear();
      this.show();
    }
    return isDone;
  }

  /**
   * @param {string} id
   * @param {Shown} column
   * @param {string | boolean} value
   */
  #keep(id, column, value) {
    const key = `${PEOPLE}/row/${id}/${this.meeting}-${column}`;
    this.store.update((dossier, now) => set(dossier, { [key]: value || null }, now));
    this.show();
  }

  #inviteAll() {
    const isInvited = this.all.control.checked;
    const ids = [...this.#order];
    const words = isInvited ? 'à inviter' : 'ne sont plus à inviter';
    this.#change(`${ids.length} personnes\u00a0: ${words}.`, (dossier, now) =>
      invite(dossier, this.meeting, ids, isInvited, now),
    );
  }

  /** @param {string} id */
  #open(id) {
    this.#hold(
      new EditForm({
        id,
        store: this.store,
        families: this.familyChoices,
        meeting: this.meeting,
        rename: (name) => this.store.update((dossier, now) => rename(dossier, id, name, now)),
        remove: () => this.#remove(id),
        close: () => this.#close(id),
      }),
    );
    this.show();
    this.#form?.name.focus();
  }

  /** @param {EditForm} [form] put in place of the one that is open */
  #hold(form) {
    this.#form?.commit();
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
    const next = this.#order[this.#order.indexOf(id) + 1] ?? this.#order[this.#order.indexOf(id) - 1];
    this.#change(`Retrait\u00a0: ${person?.name ?? ''}.`, (dossier, now) => removeRow(dossier, PEOPLE, id, now));
    this.#close(next);
  }

  #export() {
    const meeting = this.meetings.find(([id]) => id === this.meeting)?.[1] ?? 'Réunion';
    const shown = this.#shown(this.everyone);
    void downloadTable(this.ofGuests ? 'invites' : 'personnes', tableOf(shown, this.families, meeting), this.store);
  }

  /**
   * Change the dossier, say what was done, and offer to go back on it.
   *
   * @param {string} words
   * @param {import('../../browser/store/saving.mjs').Change} change
   * @returns {boolean}
   */
  #change(words, change) {
    const { store } = this;
    const before = store.dossier;
    const isDone = store.update(change);
    const after = store.dossier;
    this.#undo = () => {
      store.update((dossier, now) => revert(dossier, before, after, now));
      this.#say('Annulé.');
    };
    if (isDone) this.#say(words, ['Annuler', () => this.#undo()]);
    else this.#say(store.state.message);
    return isDone;
  }

  /**
   * @param {string} words
   * @param {[label: string, act: () => void]} [offer]
   */
  #say(words, offer) {
    this.done.replaceChildren(element('span', '', words), ...(offer ? [' ', button(...offer)] : []));
  }
}
