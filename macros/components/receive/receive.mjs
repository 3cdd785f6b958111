/**
 * The button that opens the camera: what reads is fetched once it is pressed.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { NotLoaded, fetchAsset, fetched } from '../../browser/page/on-demand.mjs';

export class Receive {
  static component = 'receive';
  /** @type {Promise<import('./reception.mjs').Reception> | undefined} */
  #reception;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    find(root, '[data-live]', HTMLElement).hidden = false;
    find(root, '[data-open]', HTMLElement).addEventListener('click', () => void this.#open());
  }

  async #open() {
    const error = find(this.root, '[data-error]', HTMLElement);
    error.hidden = true;
    this.#reception ??= this.#fetch();
    try {
      await (await this.#reception).open();
    } catch (reason) {
      if (!(reason instanceof NotLoaded)) throw reason;
      this.#reception = undefined;
      error.textContent = reason.message;
      error.hidden = false;
    }
  }

  async #fetch() {
    const [{ Reception }] = await Promise.all([fetched('assets/camera.js'), fetchAsset('assets/camera.css')]);
    return new Reception(this.root);
  }
}
