/**
 * A sheet on the page, shown on demand. What draws it, prints it and gives it away comes at the click.
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
    options.store.subscribe(() => this.draw());
  }

  /** @param {string} kind */
  async #open(kind) {
    try {
      const { builders } = this.options;
      const [{ SheetPanel }, lent] = await Promise.all([papers(), builders ? fetched(builders) : {}]);
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
