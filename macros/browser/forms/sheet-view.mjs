/**
 * A sheet on the page: shown on demand, then kept up to date; printed alone, copied as text, given as a table.
 * @module
 */

import { copy } from '../page/clipboard.mjs';
import { element, find, findAll, write } from '../page/elements.mjs';
import { printAs } from '../page/paper.mjs';
import { asTable, asText } from './sheet-text.mjs';
import { downloadTable } from './table.mjs';

/**
 * A button `data-report="<kind>"` shows a sheet in `[data-report-sheet]`; what may be done with it is in
 * `[data-report-actions]`.
 *
 * @typedef {import('./sheet-text.mjs').Sheet} Sheet
 *
 * @typedef {object} Options
 * @property {import('../store/store.mjs').DossierStore} store
 * @property {string} name the start of the name of the table's file
 * @property {(kind: string) => Sheet} build
 * @property {(kind: string, sheet: Sheet) => string} [warn] what to look at before the sheet is given away, or nothing
 * @property {() => import('../text/cells.mjs').Cell[][]} [table] where that of the sheet does not do
 */

export class SheetView {
  /** @type {Sheet | undefined} */
  #sheet;
  #kind = '';

  /**
   * @param {HTMLElement} root
   * @param {Options} options
   */
  constructor(root, options) {
    this.root = root;
    this.options = options;
    this.place = find(root, '[data-report-sheet]', HTMLElement);
    for (const button of findAll(root, '[data-report]')) {
      button.addEventListener('click', () => this.#open(button.dataset.report ?? ''));
    }
    find(root, '[data-report-print]', HTMLElement).addEventListener('click', () => {
      printAs(['report-only'], { alone: this.place });
    });
    find(root, '[data-report-copy]', HTMLElement).addEventListener('click', () => void this.#copy());
    root.querySelector('[data-report-table]')?.addEventListener('click', () => this.#export());
    options.store.subscribe(() => this.draw());
  }

  /** @param {string} kind */
  #open(kind) {
    this.#kind = kind;
    this.place.hidden = find(this.root, '[data-report-actions]', HTMLElement).hidden = false;
    this.#say('');
    this.draw();
    this.place.focus();
  }

  /** Show the sheet again, where it is shown. */
  draw() {
    if (this.place.hidden) return;
    const sheet = this.options.build(this.#kind);
    if (JSON.stringify(sheet) === JSON.stringify(this.#sheet)) return;
    this.#sheet = sheet;
    this.#warn(this.options.warn?.(this.#kind, sheet) ?? '');
    const { title, intro, parts } = sheet;
    this.place.replaceChildren(element('h3', '', title), ...intro.map((line) => element('p', '', line)));
    for (const part of parts) {
      const list = element('ul', 'dots');
      list.setAttribute('role', 'list');
      list.append(...part.lines.map((line) => element('li', '', line)));
      this.place.append(element('h4', '', part.title), ...(part.lines.length ? [list] : []));
    }
  }

  async #copy() {
    if (!this.#sheet) return;
    const text = asText(this.#sheet);
    this.#say((await copy(text)) ? 'Texte copié.' : text);
  }

  #export() {
    const { store, name, table } = this.options;
    const rows = table ? table() : this.#sheet && asTable(this.#sheet);
    if (rows) downloadTable(name, rows, store);
  }

  /** @param {string} text */
  #warn(text) {
    const place = this.root.querySelector('[data-report-warning]');
    if (!(place instanceof HTMLElement)) return;
    place.hidden = !text;
    write(place, text);
  }

  /** @param {string} text */
  #say(text) {
    find(this.root, '[data-report-state]', HTMLElement).textContent = text;
  }
}
