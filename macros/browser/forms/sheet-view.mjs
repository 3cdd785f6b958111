/**
 * A sheet on the page: shown on demand, then kept up to date; printed alone, copied as text, sent, given as a table.
 * @module
 */

import { copy } from '../page/clipboard.mjs';
import { find, findAll, write } from '../page/elements.mjs';
import { printAs } from '../page/paper.mjs';
import { papers } from './papers.mjs';
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
 * @property {(kind: string) => import('../text/mailto.mjs').Person[]} [mail] who receives the sheet
 * @property {() => import('../text/cells.mjs').Cell[][]} [table] where that of the sheet does not do
 */

export class SheetView {
  /** @type {Sheet | undefined} */
  #sheet;
  #kind = '';
  /** @type {Awaited<ReturnType<typeof papers>> | undefined} once a sheet was asked for */
  #kit;

  /**
   * @param {HTMLElement} root
   * @param {Options} options
   */
  constructor(root, options) {
    this.root = root;
    this.options = options;
    this.place = find(root, '[data-report-sheet]', HTMLElement);
    for (const button of findAll(root, '[data-report]')) {
      button.addEventListener('click', () => void this.#open(button.dataset.report ?? ''));
    }
    find(root, '[data-report-print]', HTMLElement).addEventListener('click', () => {
      printAs(['report-only'], { alone: this.place });
    });
    find(root, '[data-report-copy]', HTMLElement).addEventListener('click', () => void this.#copy());
    root.querySelector('[data-report-mail]')?.addEventListener('click', () => void this.#mail());
    root.querySelector('[data-report-table]')?.addEventListener('click', () => void this.#export());
    options.store.subscribe(() => this.draw());
  }

  /** @param {string} kind */
  async #open(kind) {
    this.#kind = kind;
    try {
      this.#kit ??= await papers();
    } catch (error) {
      this.#warn(/** @type {Error} */ (error).message);
      return;
    }
    this.place.hidden = find(this.root, '[data-report-actions]', HTMLElement).hidden = false;
    this.#warn('');
    this.#say('');
    this.draw();
    this.place.focus();
  }

  /** Show the sheet again, where it is shown. */
  draw() {
    if (this.place.hidden || !this.#kit) return;
    const { drawn, letterhead } = this.#kit;
    const sheet = this.options.build(this.#kind);
    if (JSON.stringify(sheet) === JSON.stringify(this.#sheet)) return;
    this.#sheet = sheet;
    this.#warn(this.options.warn?.(this.#kind, sheet) ?? '');
    this.place.replaceChildren(...drawn(sheet, letterhead(this.options.store, sheet.owner)));
  }

  async #copy() {
    if (!this.#sheet || !this.#kit) return;
    const text = this.#kit.asText(this.#sheet);
    this.#say((await copy(text)) ? 'Texte copié.' : text);
  }

  async #mail() {
    if (!this.#sheet || !this.#kit) return;
    const { asText, openMail } = this.#kit;
    const message = { subject: this.#sheet.title, body: asText(this.#sheet) };
    this.#say(await openMail(message, this.options.mail?.(this.#kind)));
  }

  async #export() {
    const { store, name, table } = this.options;
    const rows = table ? table() : this.#sheet && this.#kit?.asTable(this.#sheet);
    if (rows) this.#say(await downloadTable(name, rows, store));
  }

  /** @param {string} text */
  #warn(text) {
    const place = find(this.root, '[data-report-warning]', HTMLElement);
    place.hidden = !text;
    write(place, text);
  }

  /** @param {string} text */
  #say(text) {
    find(this.root, '[data-report-state]', HTMLElement).textContent = text;
  }
}
