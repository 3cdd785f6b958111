/**
 * A sheet on the page: shown on demand, then kept up to date; printed alone, copied, sent, given to Word or as a table.
 * @module
 */

import { copy } from '../page/clipboard.mjs';
import { element, find, findAll, write } from '../page/elements.mjs';
import { printAs } from '../page/paper.mjs';
import { papers } from './papers.mjs';
import { downloadTable } from './table.mjs';

/**
 * A button `data-report="<kind>"` shows a sheet in `[data-report-sheet]`. What may be done with it comes under it, with
 * what makes papers.
 *
 * @typedef {import('./sheet-text.mjs').Sheet} Sheet
 *
 * @typedef {object} Options
 * @property {import('../store/store.mjs').DossierStore} store
 * @property {string | ((kind: string) => string)} name the start of the names of its files
 * @property {(kind: string) => Sheet} build
 * @property {(kind: string, sheet: Sheet) => string} [warn] what to look at before the sheet is given away, or nothing
 * @property {(kind: string) => import('../text/mailto.mjs').Person[]} [mail] who receives the sheet
 * @property {(() => import('../text/cells.mjs').Cell[][]) | false} [table] where that of the sheet does not do; false
 *   for a letter, of which a spreadsheet makes nothing
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
    // A live region says only what comes after it.
    this.warning = element('p', 'error no-paper');
    this.warning.setAttribute('role', 'status');
    this.warning.setAttribute('data-report-warning', '');
    this.warning.hidden = true;
    this.place.after(this.warning);
    for (const button of findAll(root, '[data-report]')) {
      button.addEventListener('click', () => void this.#open(button.dataset.report ?? ''));
    }
    options.store.subscribe(() => this.draw());
  }

  /** @param {string} kind */
  async #open(kind) {
    this.#kind = kind;
    let kit;
    try {
      kit = await papers();
    } catch (error) {
      this.#warn(/** @type {Error} */ (error).message);
      return;
    }
    if (!this.#kit) this.#offer(kit);
    this.place.hidden = false;
    this.#warn('');
    this.#say('');
    this.draw();
    this.place.focus();
  }

  /** @param {Awaited<ReturnType<typeof papers>>} kit */
  #offer(kit) {
    this.#kit = kit;
    const row = kit.sheetActions({
      print: () => printAs(['report-only'], { alone: this.place }),
      docx: () => void this.#word(),
      mail: () => void this.#mail(),
      copy: () => void this.#copy(),
      table: this.options.table === false ? undefined : () => void this.#export(),
    });
    this.warning.after(row);
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

  async #word() {
    if (!this.#sheet || !this.#kit) return;
    try {
      this.#say(await this.#kit.downloadWord(this.#name, this.#sheet, this.options.store));
    } catch (error) {
      this.#say(/** @type {Error} */ (error).message);
    }
  }

  get #name() {
    const { name } = this.options;
    return typeof name === 'string' ? name : name(this.#kind);
  }

  async #mail() {
    if (!this.#sheet || !this.#kit) return;
    const { asText, openMail } = this.#kit;
    const message = { subject: this.#sheet.title, body: asText(this.#sheet) };
    this.#say(await openMail(message, this.options.mail?.(this.#kind)));
  }

  async #export() {
    const { store, table } = this.options;
    const rows = table ? table() : this.#sheet && this.#kit?.asTable(this.#sheet);
    if (rows) this.#say(await downloadTable(this.#name, rows, store));
  }

  /** @param {string} text */
  #warn(text) {
    this.warning.hidden = !text;
    write(this.warning, text);
  }

  /** @param {string} text */
  #say(text) {
    find(this.root, '[data-report-state]', HTMLElement).textContent = text;
  }
}
