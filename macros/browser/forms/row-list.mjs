/**
 * A list of rows that visitors add, edit, move and remove; each row is cloned from a `<template>` of the page.
 * @module
 */

import { findAll, write } from '../page/elements.mjs';
import { addRow, moveRow, removeRow, rows } from '../store/rows.mjs';
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
 * @property {(element: HTMLElement, row: Row) => void} [decorate] called for each row each time it is shown
 * @property {(rows: Row[]) => Row[]} [arrange] which rows to show, and in which order; all of them if not given
 */

export class RowList {
  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    const { list, store, button } = options;
    button?.addEventListener('click', () => this.#add());
    list.addEventListener('click', (event) => this.#click(event));
    store.subscribe(() => this.show());
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

  /** Show the rows of the dossier, keeping the elements of those already there: the focus must not jump. */
  show() {
    const { list, collection, decorate } = this.options;
    const present = new Map([...list.children].map((child) => [/** @type {HTMLElement} */ (child).dataset.row, child]));
    const wanted = this.rows.map((row) => {
      const element = /** @type {HTMLElement} */ (present.get(row.id) ?? this.#create(row.id));
      for (const shown of findAll(element, '[data-show]')) {
        const text = String(row.values[shown.dataset.show ?? ''] ?? '');
        write(shown, text);
      }
      return { element, row };
    });
    const kept = new Set(wanted.map(({ element }) => element));
    for (const child of [...list.children]) if (!kept.has(/** @type {HTMLElement} */ (child))) child.remove();
    wanted.forEach(({ element }, index) => {
      if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
    });
    list.dataset.collection = collection;
    // A list that holds nothing is not announced as one.
    list.hidden = wanted.length === 0;
    if (decorate) for (const { element, row } of wanted) decorate(element, row);
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
      const neighbour = element.nextElementSibling ?? element.previousElementSibling;
      store.update((dossier, now) => removeRow(dossier, collection, id, now));
      // The button is gone with its row: the focus goes to the next one, or to what comes after the list.
      const next = neighbour?.querySelector('summary, [data-do=remove]') ?? this.options.button;
      if (next instanceof HTMLElement) next.focus();
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
}
