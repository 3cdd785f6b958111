/**
 * A list of rows that visitors add, edit, move and remove; each row is cloned from a `<template>` of the page.
 * @module
 */

import { arrange, findAll, hide, write } from '../page/elements.mjs';
import { set } from '../store/dossier.mjs';
import { addRow, moveRow, removeRow, rows } from '../store/rows.mjs';
import { touches } from '../store/announcer.mjs';
import { fetched } from '../page/on-demand.mjs';
import { prepareNotice, say } from './elsewhere.mjs';
import { showValues } from './fields.mjs';

/**
 * In the template, controls carry `data-field` (the row's field) and buttons `data-do`: `remove`, `up`, `down`. A label
 * finds its control by `data-for` (the field). Elements with `data-show` print the field's text.
 *
 * @typedef {import('../store/store.mjs').DossierStore} DossierStore
 * @typedef {import('../store/rows.mjs').Row} Row
 * @typedef {import('../store/grammar.mjs').Value} Value
 *
 * @typedef {object} Options
 * @property {HTMLElement} list where the rows go
 * @property {HTMLTemplateElement} template one row, a single element
 * @property {HTMLElement} [button] adds a row, and gives it the focus
 * @property {(count: number) => Record<string, Value>} [fresh] what a row holds at first, from the count of rows
 * @property {string} collection the rows' key, such as `swot/atelier-cpts/forces`
 * @property {DossierStore} store
 * @property {(element: HTMLElement, row: Row, index: number) => void} [decorate] called for each row that came, changed
 *   or moved; for all of them where they are arranged
 * @property {string[]} [reads] the starts of the other keys that say what to show
 * @property {(rows: Row[]) => Row[]} [arrange] which rows to show, and in which order; all of them if not given
 */

const MOST_LETTERS = 80;
/** A list of more rows is folded. */
const SHORT = 12;

export class RowList {
  /** @type {Map<string, {row: Row, element: HTMLElement}>} the rows as they were last shown */
  #shown = new Map();
  /** @type {Map<string, {row: Row, element: HTMLElement}>} those removed in another tab while one writes in them */
  #orphans = new Map();
  /** @type {import('./long-list.mjs').LongList | undefined} what folds the list, once it is long */
  #long;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    const { list, store, button, collection } = options;
    button?.addEventListener('click', () => this.#add());
    list.addEventListener('click', (event) => this.#click(event));
    list.addEventListener('input', ({ target }) => this.#keepWritten(target));
    const starts = [`${collection}/row/`, ...(options.reads ?? [])];
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, starts)) this.show(cause);
    });
    this.show();
  }

  get rows() {
    const { store, collection, arrange } = this.options;
    const all = rows(store.dossier, collection);
    return arrange ? arrange(all) : all;
  }

  /** Add a row at the end: one writes first in its first field. */
  #add() {
    const { list, store, collection, fresh } = this.options;
    const values = fresh?.(this.rows.length) ?? {};
    let id = '';
    store.update((dossier, now) => {
      const added = addRow(dossier, collection, values, now, store.surroundings.random);
      id = added.id;
      return added.dossier;
    });
    const field = list.querySelector(`[data-row="${id}"] [data-field]`);
    if (!(field instanceof HTMLElement)) return;
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  }

  /**
   * Show the rows of the dossier, keeping the elements of those already there: the focus must not jump.
   *
   * @param {import('../store/announcer.mjs').Cause} [cause]
   */
  show(cause) {
    const { list, collection, decorate } = this.options;
    const before = this.#shown;
    const places = [...before.keys()];
    const wanted = this.rows.map((row, index) => {
      const known = before.get(row.id) ?? this.#orphans.get(row.id);
      const isHere = known?.element.parentElement === list;
      const element = isHere ? known.element : this.#create(row.id);
      const isSame = isHere && places[index] === row.id && isLike(known.row, row);
      for (const shown of isSame ? [] : findAll(element, '[data-show]')) {
        write(shown, String(row.values[shown.dataset.show ?? ''] ?? ''));
      }
      return { element, row, index, isSame };
    });
    const kept = new Set(wanted.map(({ element }) => element));
    for (const child of /** @type {HTMLElement[]} */ ([...list.children])) {
      if (!kept.has(child) && !this.#isOrphan(child, cause)) child.remove();
    }
    arrange(
      list,
      wanted.map(({ element }) => element),
    );
    this.#shown = new Map(wanted.map(({ row, element }) => [row.id, { row, element }]));
    for (const id of this.#orphans.keys()) if (this.#shown.has(id)) this.#adopt(id);
    list.dataset.collection = collection;
    // A list that holds nothing is not announced as one.
    hide(list, !list.children.length);
    const touched = this.options.arrange ? wanted : wanted.filter(({ isSame }) => !isSame);
    if (decorate) for (const { element, row, index } of touched) decorate(element, row, index);
    if (this.#long) this.#long.show(touched.map(({ element }) => element));
    else if (wanted.length > SHORT && !this.options.arrange) {
      // What folds a list comes once it is long. Where it does not come, the list is long.
      void fetched('assets/long.js').then(
        (LongList) => (this.#long ??= new LongList(list)),
        () => {},
      );
    }
  }

  /**
   * Whether a row that is no longer in the dossier stays on the page: another tab removed it under the visitor's hand.
   *
   * @param {HTMLElement} element
   * @param {import('../store/announcer.mjs').Cause} [cause]
   */
  #isOrphan(element, cause) {
    const id = element.dataset.row ?? '';
    if (this.#orphans.has(id)) return true;
    const control = document.activeElement;
    const row = this.#shown.get(id)?.row;
    const isRemoved = !rows(this.options.store.dossier, this.options.collection).some((each) => each.id === id);
    if (!control?.matches('[data-field]') || !element.contains(control)) return false;
    if (cause !== 'content' || !row || !isRemoved) return false;
    this.#orphans.set(id, { row, element });
    say(prepareNotice(control), 'Cette ligne a été retirée dans un autre onglet.', [
      ['La garder', () => this.#keep(id)],
      ['La retirer aussi', () => this.#letGo(element)],
    ]);
    return true;
  }

  /**
   * Write a row again, as it was shown, at its place.
   *
   * @param {string} id
   */
  #keep(id) {
    const row = this.#orphans.get(id)?.row;
    if (!row) return;
    const { store, collection, list } = this.options;
    const start = `${collection}/row/${id}`;
    const entries = Object.entries(row.values).map(([field, value]) => [`${start}/${field}`, value]);
    const order = Number.isFinite(row.order) ? { [`${start}/order`]: row.order } : {};
    store.update((dossier, now) => set(dossier, { ...Object.fromEntries(entries), ...order }, now));
    const control = list.querySelector(`[data-row="${id}"] [data-field]`);
    if (control instanceof HTMLElement && !list.contains(document.activeElement)) control.focus();
  }

  /**
   * Writing in a row that another tab removed keeps it whole.
   *
   * @param {EventTarget | null} target
   */
  #keepWritten(target) {
    const id = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('[data-row]'))?.dataset.row;
    if (id !== undefined) this.#keep(id);
  }

  /**
   * The row is in the dossier again: nothing is left to say of it.
   *
   * @param {string} id
   */
  #adopt(id) {
    if (!this.#orphans.delete(id)) return;
    const element = this.options.list.querySelector(`[data-row="${id}"]`);
    for (const place of element?.querySelectorAll('.elsewhere') ?? []) place.replaceChildren();
  }

  /** @param {HTMLElement} element */
  #letGo(element) {
    this.#orphans.delete(element.dataset.row ?? '');
    const leave = this.#leave(element);
    element.remove();
    this.options.list.hidden = !this.options.list.children.length;
    leave();
  }

  /** @param {string} id */
  #create(id) {
    const { template, collection } = this.options;
    const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    const element = /** @type {HTMLElement} */ (copy.firstElementChild);
    element.dataset.row = id;
    for (const control of findAll(element, '[data-field]')) {
      const field = control.dataset.field ?? '';
      control.dataset.key = `${collection}/row/${id}/${field}`;
      control.id = `${id}-${field}`;
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        control.name = `${id}-${field}`;
        control.id += `-${control.value}`;
      }
    }
    for (const label of /** @type {NodeListOf<HTMLLabelElement>} */ (element.querySelectorAll('label[data-for]'))) {
      label.htmlFor = `${id}-${label.dataset.for}`;
    }
    showValues(element, this.options.store);
    return element;
  }

  /** @param {Event} event */
  #click(event) {
    const button = /** @type {Element} */ (event.target).closest('[data-do]');
    const element = /** @type {HTMLElement | null} */ (button?.closest('[data-row]'));
    if (!(button instanceof HTMLElement) || element?.parentElement !== this.options.list) return;
    const { store, collection } = this.options;
    const id = element.dataset.row ?? '';
    const all = this.rows;
    const at = all.findIndex((row) => row.id === id);
    if (button.dataset.do === 'remove') {
      const leave = this.#leave(element);
      const field = findAll(element, 'textarea[data-field], [type=text][data-field]')[0]?.dataset.field ?? '';
      const text = String(all[at]?.values[field] ?? '');
      const words = text ? `Retiré\u00a0: «\u00a0${text.slice(0, MOST_LETTERS)}\u00a0».` : 'Ligne vide retirée.';
      store.update((dossier, now) => removeRow(dossier, collection, id, now), { words });
      leave();
    } else if (button.dataset.do === 'up' && at > 0) {
      this.#move(id, all[at - 1]?.id ?? null, button);
    } else if (button.dataset.do === 'down' && at < all.length - 1) {
      this.#move(id, all[at + 2]?.id ?? null, button);
    }
  }

  /**
   * @param {string} id
   * @param {string | null} before
   * @param {HTMLElement} button
   */
  #move(id, before, button) {
    const { store, collection } = this.options;
    store.update((dossier, now) => moveRow(dossier, collection, id, before, now));
    button.focus();
  }

  /**
   * The button is gone with its row: the focus goes to the next one, or to what comes after the list.
   *
   * @param {HTMLElement} element
   * @returns {() => void} to be called once the row is gone
   */
  #leave(element) {
    const neighbour = element.nextElementSibling ?? element.previousElementSibling;
    return () => {
      const next = neighbour?.querySelector('summary, [data-do=remove]') ?? this.options.button;
      if (next instanceof HTMLElement) next.focus();
    };
  }
}

/**
 * @param {Row | undefined} before
 * @param {Row} after
 */
function isLike(before, { values }) {
  const fields = Object.keys(values);
  return (
    before !== undefined &&
    fields.length === Object.keys(before.values).length &&
    fields.every((field) => values[field] === before.values[field])
  );
}
