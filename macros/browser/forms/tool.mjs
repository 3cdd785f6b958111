/**
 * What every tool of a page has: its parts that need a script, its save bar, its fields, its lists.
 * @module
 */

import { find, findAll, write } from '../page/elements.mjs';
import { touches } from '../store/announcer.mjs';
import { Fields } from './fields.mjs';
import { RowList } from './row-list.mjs';
import { SaveBar } from './save-bar.mjs';
import { selectNumbers } from './select-numbers.mjs';

/** A tool builds what is its own, ends its constructor with `follow()`, and writes what changes in `show()`. */
export class Tool {
  /** @type {Map<string, HTMLElement>} */
  #parts = new Map();

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    for (const part of this.parts('[data-live]')) part.hidden = false;
    new SaveBar(this.part('[data-save-bar]'), store);
    new Fields(root, store);
    selectNumbers(root);
  }

  /**
   * Show what the dossier holds, now and after each change of what the tool reads: its own keys, the facts that the
   * whole dossier knows, and those that start otherwise as told.
   *
   * @param {string[]} [reads]
   */
  follow(reads = []) {
    const own = `${this.part('[data-save-bar]').dataset.tool}/`;
    const starts = [own, 'commune/', 'federation', 'msp/', 'referent/', ...reads];
    this.store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, starts)) this.show(changed);
    });
    this.show();
  }

  /** @param {ReadonlySet<string>} [_changed] the only keys that changed, where it is known */
  show(_changed) {}

  /** @param {string} selector a part that the tool cannot do without */
  part(selector) {
    const known = this.#parts.get(selector);
    // Among hundreds of rows it is long to find.
    if (known?.isConnected) return known;
    const found = find(this.root, selector, HTMLElement);
    this.#parts.set(selector, found);
    return found;
  }

  /** @param {string} selector */
  parts(selector) {
    return findAll(this.root, selector);
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  text(selector, text) {
    write(this.part(selector), text);
  }

  /**
   * Bring a list of rows to life: its template and the button that adds one stand beside it.
   *
   * @param {HTMLElement} list
   * @param {string} collection the key of its rows in the dossier
   * @param {Partial<import('./row-list.mjs').Options>} [options]
   */
  rows(list, collection, options) {
    const block = /** @type {HTMLElement} */ (list.parentElement);
    return new RowList({
      list,
      template: options?.template ?? find(block, 'template', HTMLTemplateElement),
      button: find(block, '[data-add]', HTMLButtonElement),
      collection,
      store: this.store,
      ...options,
    });
  }
}
