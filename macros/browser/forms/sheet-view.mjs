/**
 * A sheet on the page, shown on demand. What draws it, prints it and gives it away comes once something is written.
 * @module
 */

import { element, find, findAll, write } from '../page/elements.mjs';
import { fetched } from '../page/on-demand.mjs';
import { papers } from './papers.mjs';

/**
 * A button `data-report="<kind>"` shows a sheet in `[data-report-sheet]`. What may be done with it comes under it, with
 * what makes papers.
 */
export class SheetView {
  /** @type {import('./sheet-panel.mjs').SheetPanel | undefined} once a sheet was asked for */
  #panel;
  #isForeseen = false;

  /**
   * @param {HTMLElement} root
   * @param {import('./sheet-panel.mjs').Options} options
   */
  constructor(root, options) {
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
    this.#foresee();
    options.store.subscribe((cause) => {
      if (cause === 'state') return;
      this.#foresee();
      this.draw();
    });
  }

  /** Fetch what makes the sheet once something is written: where it is asked for, there may be no network. */
  #foresee() {
    if (this.#isForeseen || !this.options.store.dossier.entries.size) return;
    this.#isForeseen = true;
    // What does not come is asked for again at the click, and said there.
    this.#fetch().catch(() => {});
  }

  #fetch() {
    const scripts = [this.options.builders ?? []].flat().map((script) => fetched(script));
    return Promise.all([papers(), Promise.all(scripts).then((lent) => Object.assign({}, ...lent))]);
  }

  /** @param {string} kind */
  async #open(kind) {
    try {
      const [{ SheetPanel }, lent] = await this.#fetch();
      this.#panel ??= new SheetPanel(this.place, this.warning, this.options, lent);
      this.#panel.open(kind);
    } catch (error) {
      this.warning.hidden = false;
      write(this.warning, /** @type {Error} */ (error).message);
    }
  }

  /** Show the sheet again, where it is shown. */
  draw() {
    this.#panel?.draw();
  }
}
