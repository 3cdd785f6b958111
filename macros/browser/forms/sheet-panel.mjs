/**
 * A sheet that was asked for: kept up to date, printed alone, copied, sent, given to Word or as a table.
 * @module
 */

import { copy } from '../page/clipboard.mjs';
import { download } from '../page/download.mjs';
import { find, write } from '../page/elements.mjs';
import { printAs } from '../page/paper.mjs';
import { fileName } from '../store/file.mjs';
import { asTable, asText } from '../text/sheet.mjs';
import { XLSX, toXlsx } from '../text/xlsx.mjs';
import { letterhead } from './letterhead.mjs';
import { openMail } from './mailing.mjs';
import { sheetActions } from './sheet-actions.mjs';
import { drawn } from './sheet-drawn.mjs';
import { downloadWord } from './word.mjs';

/**
 * @typedef {import('../text/sheet.mjs').Sheet} Sheet
 *
 * @typedef {Record<string, (...given: any[]) => any>} Builders what a script lends, by name
 *
 * @typedef {`assets/${string}.js`} Script
 *
 * @typedef {object} Options
 * @property {import('../store/store.mjs').DossierStore} store
 * @property {string | ((kind: string) => string)} name the start of the names of its files
 * @property {Script | Script[]} [builders] what builds its sheets, where the page does not hold it
 * @property {(kind: string, builders: Builders) => Sheet} build
 * @property {(kind: string, sheet: Sheet, builders: Builders) => string} [warn] what to look at before the sheet is
 *   given away, or nothing
 * @property {(kind: string) => import('../text/mailto.mjs').Person[]} [mail] who receives the sheet
 * @property {((builders: Builders) => import('../text/cells.mjs').Cell[][]) | false} [table] where that of the sheet
 *   does not do; false for a letter, of which a spreadsheet makes nothing
 */

export class SheetPanel {
  /** @type {Sheet} */
  #sheet = { title: '', intro: [], parts: [] };
  #shown = '';
  #kind = '';

  /**
   * @param {HTMLElement} place where the sheet shows
   * @param {HTMLElement} warning what to look at first
   * @param {Options} options
   * @param {Builders} builders
   */
  constructor(place, warning, options, builders) {
    this.place = place;
    this.warning = warning;
    this.options = options;
    this.builders = builders;
    this.actions = sheetActions({
      print: () => printAs(['report-only'], { alone: place }),
      docx: () => void this.#word(),
      mail: () => void this.#mail(),
      copy: () => void this.#copy(),
      table: options.table === false ? undefined : () => this.#export(),
    });
    warning.after(this.actions);
  }

  /** @param {string} kind */
  open(kind) {
    this.#kind = kind;
    this.place.hidden = false;
    this.#say('');
    this.draw();
    this.place.focus();
  }

  /** Show the sheet again, if it says anything else. */
  draw() {
    const { options, builders } = this;
    const sheet = options.build(this.#kind, builders);
    const warning = options.warn?.(this.#kind, sheet, builders) ?? '';
    this.warning.hidden = !warning;
    write(this.warning, warning);
    const head = letterhead(options.store, sheet.owner);
    const shown = JSON.stringify([sheet, head]);
    if (shown === this.#shown) return;
    this.#sheet = sheet;
    this.#shown = shown;
    this.place.replaceChildren(...drawn(sheet, head));
  }

  get #name() {
    const { name } = this.options;
    return typeof name === 'string' ? name : name(this.#kind);
  }

  async #copy() {
    const text = asText(this.#sheet);
    this.#say((await copy(text)) ? 'Texte copié.' : text);
  }

  async #word() {
    try {
      this.#say(await downloadWord(this.#name, this.#sheet, this.options.store));
    } catch (error) {
      this.#say(/** @type {Error} */ (error).message);
    }
  }

  async #mail() {
    const message = { subject: this.#sheet.title, body: asText(this.#sheet) };
    this.#say(await openMail(message, this.options.mail?.(this.#kind)));
  }

  #export() {
    const { store, table } = this.options;
    const { dossier, surroundings } = store;
    const name = fileName(this.#name, dossier, surroundings.clock(), 'xlsx');
    this.#say(download(name, [toXlsx(table ? table(this.builders) : asTable(this.#sheet))], XLSX));
  }

  /** @param {string} text */
  #say(text) {
    find(this.actions, '[data-report-state]', HTMLElement).textContent = text;
  }
}
