/**
 * How the dossier is kept: in a file that stays open, where the browser knows how, and in the browser, for how long.
 * @module
 */

import { commonFile } from '../../browser/forms/common.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { canPick } from '../../browser/page/picked-file.mjs';
import { keepingWords, withoutPicker } from '../../browser/store/common-words.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { exchange } from './exchange.mjs';

/** @typedef {import('./common-panel.mjs').CommonPanel} CommonPanel */

export class Keeping {
  /** @type {CommonPanel | undefined} */
  #panel;

  /**
   * @param {HTMLElement} root
   * @param {import('../../browser/store/managing.mjs').Managing} store
   * @param {CommonPanel['merge']} merge
   */
  constructor(root, store, merge) {
    this.root = root;
    this.store = store;
    this.merge = merge;
    const without = find(root, '[data-no-common]', HTMLElement);
    find(root, '[data-common-open]', HTMLElement).hidden = !canPick();
    without.hidden = canPick();
    const { protocol } = location;
    const isFirefoxAlone = protocol === 'file:' && navigator.userAgent.includes('Firefox');
    if (!canPick()) write(without, withoutPicker({ isFirefoxAlone }));
  }

  /** Offer to choose the file. Rejected with a NotLoaded. */
  async open() {
    (await this.#made()).open();
  }

  /** Show what the file asks. Rejected with a NotLoaded. */
  async show() {
    (await this.#made()).show();
  }

  /** Say how long this browser keeps the dossier. */
  async showKeeping() {
    const place = find(this.root, '[data-persisted]', HTMLElement);
    const isPersisted = await navigator.storage?.persisted?.().catch(() => false);
    const { userAgent } = navigator;
    const forgets = userAgent.includes('AppleWebKit') && !/Chrom|Android/.test(userAgent);
    write(place, keepingWords({ isPersisted: Boolean(isPersisted), forgets }));
    place.hidden = !visible(this.store.dossier).size;
  }

  async #made() {
    const kit = await exchange();
    const file = await commonFile(this.store);
    const { CommonPanel: Panel } = await fetched('assets/common.js');
    /** @type {CommonPanel} */
    const made = (this.#panel ??= new Panel(
      find(this.root, '[data-common-panel]', HTMLElement),
      file,
      kit,
      this.merge,
    ));
    return made;
  }
}
