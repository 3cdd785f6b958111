/**
 * The list of persons: its table, what looks among them, the form of one at a time, and what takes them elsewhere.
 * @module
 */

import { showValues } from '../../browser/forms/fields.mjs';
import { downloadTable } from '../../browser/forms/table.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, write } from '../../browser/page/elements.mjs';
import { set } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { PEOPLE, rename } from '../../browser/store/people.mjs';
import { toCsv } from '../../browser/text/csv.mjs';
import { Acts } from './acts.mjs';
import { EditForm } from './edit-form.mjs';
import { box, button } from './forms.mjs';
import { HintsView } from './hints-view.mjs';
import { listed, tableOf } from './listing.mjs';
import { TableView } from './table-view.mjs';
import { Toolbar } from './toolbar.mjs';
import { counted } from './words.mjs';

/**
 * @typedef {import('./words.mjs').Guest} Guest
 * @typedef {import('./table-view.mjs').Shown} Shown
 */

/** What a list shows. @type {Record<string, Shown[]>} */
const PARTS = {
  everyone: ['name', 'role', 'organisation', 'family', 'reach', 'answer', 'came'],
  '': ['name', 'invited', 'sent', 'answer', 'came'],
  inviter: ['name', 'invited', 'sent', 'answer'],
  venus: ['name', 'came'],
};

export class ListView {
  /** @type {import('./listing.mjs').Wish} */
  wish = {};
  tools = element('div');
  /** @type {EditForm | undefined} */
  #form;
  /** @type {string[]} the persons shown before a form was opened: its row must not jump */
  order = [];

  /** @param {import('./words.mjs').List} list */
  constructor(list) {
    this.list = list;
    const { root, families, kind, ofGuests } = list;
    this.acts = new Acts(list);
    this.table = new TableView({
      columns: PARTS[kind] ?? [],
      ofGuests,
      families,
      caption: root.getAttribute('aria-label') ?? '',
      sort: (column) => this.#sort(column),
      open: (id) => (this.#form?.id === id ? this.#close(id) : this.#open(id)),
      change: (id, column, value) => this.#keep(id, column, value),
    });
    this.all = box(`${root.id}-tous`, 'Inviter toutes ces personnes');
    this.all.field.classList.add('no-paper');
    this.all.control.addEventListener('change', ({ target }) => {
      this.acts.inviteAll(/** @type {HTMLInputElement} */ (target).checked);
    });
    this.ends = element(
      'p',
      'row no-paper',
      button('Exporter en tableau (tableur .xlsx)', () => void this.#export()),
      button('Exporter en CSV', () => void this.#export(true)),
    );
    if (ofGuests && list.everyone.some(({ isInvited }) => isInvited)) this.wish.invited = 'yes';
    this.toolbar = new Toolbar({
      id: root.id,
      wish: this.wish,
      families,
      meetings: list.meetings,
      ofGuests,
      changed: (meeting) => {
        if (meeting) list.meeting = /** @type {typeof list.meeting} */ (meeting);
        this.#close();
      },
    });
    this.tools.append(this.toolbar.root);
    // What is typed of a name is not in the dossier before its field is left.
    addEventListener('pagehide', () => this.#form?.commit());
    list.count.before(this.tools, ...(ofGuests ? [] : [new HintsView(list).root]));
    list.count.after(this.all.field, this.table.table, this.ends);
  }

  /** @param {Guest[]} everyone */
  show(everyone) {
    const { list, wish } = this;
    if (this.#form && !everyone.some(({ id }) => id === this.#form?.id)) this.#hold();
    const shown = this.#shown(everyone);
    this.table.show(shown, wish, list.store.state.kind === 'read-only');
    write(list.count, counted(everyone, shown.length));
    this.tools.hidden = everyone.length < 2;
    this.ends.hidden = !everyone.length;
    this.all.field.hidden = !list.ofGuests || list.kind === 'venus' || !everyone.length;
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
    if (this.#form) {
      const known = new Map(everyone.map((person) => [person.id, person]));
      return this.order.flatMap((id) => known.get(id) ?? []);
    }
    const shown = listed(everyone, this.wish, this.list.families);
    this.order = shown.map(({ id }) => id);
    return shown;
  }

  /**
   * @param {string} id
   * @param {Shown} column
   * @param {string | boolean} value
   */
  #keep(id, column, value) {
    const { list } = this;
    const start = `${PEOPLE}/row/${id}/${list.meeting}`;
    // Who answers or comes is one of the guests.
    const guest = column !== 'invited' && value ? { [`${start}-invited`]: true } : {};
    list.store.update((dossier, now) => set(dossier, { [`${start}-${column}`]: value || null, ...guest }, now));
    list.show();
  }

  /** Show everyone again. */
  showAll() {
    Object.assign(this.wish, { search: '', family: '', answer: '', came: '', invited: '' });
    this.toolbar.show();
    this.#close();
  }

  /** @param {import('./listing.mjs').Column} column */
  #sort(column) {
    const { sort, isDown } = this.wish;
    Object.assign(this.wish, { sort: column, isDown: sort === column && !isDown });
    this.toolbar.show();
    this.#close();
  }

  /** @param {string} id */
  #open(id) {
    const { list } = this;
    this.#hold(
      new EditForm({
        id,
        store: list.store,
        families: list.familyChoices,
        meeting: list.meeting,
        rename: (name) => list.store.update((dossier, now) => rename(dossier, id, name, now)),
        remove: () => this.#remove(id),
        close: () => this.#close(id),
      }),
    );
    list.show();
    this.#form?.name.focus();
  }

  /** @param {EditForm} [form] put in place of the one that is open */
  #hold(form) {
    const before = this.#form;
    this.#form = undefined;
    before?.commit();
    this.#form = form;
    this.table.hold(form?.id ?? '', form?.root);
    if (form) showValues(form.root, this.list.store);
  }

  /** @param {string} [id] the person who gets the focus */
  #close(id) {
    this.#hold();
    this.list.show();
    if (id) this.table.focus(id);
  }

  /** @param {string} id */
  #remove(id) {
    const person = this.list.everyone.find((each) => each.id === id);
    const at = this.order.indexOf(id);
    const next = this.order[at + 1] ?? this.order[at - 1];
    this.#form = undefined;
    this.acts.remove(id, person?.name ?? '');
    this.#close(next);
  }

  /** @param {boolean} [asCsv] which another program reads, and this page too */
  async #export(asCsv) {
    const { list } = this;
    const meeting = list.meetings.find(([id]) => id === list.meeting)?.[1] ?? 'Réunion';
    const table = tableOf(this.#shown(list.everyone), list.families, meeting);
    const name = list.ofGuests ? 'invites' : 'personnes';
    if (!asCsv) return list.say(await downloadTable(name, table, list.store));
    const { dossier, surroundings } = list.store;
    const file = fileName(name, dossier, surroundings.clock(), 'csv');
    return list.say(download(file, toCsv(table), 'text/csv;charset=utf-8'));
  }
}
