/**
 * What the user calls this device, so that those who work on the same dossier know who wrote what.
 * @module
 */

import { find, write } from '../../browser/page/elements.mjs';
import { clockWarning } from '../../browser/store/clock-words.mjs';
import { MAX_DEVICE } from '../../browser/store/grammar.mjs';

/** @typedef {import('../../browser/store/managing.mjs').Managing} Managing */

const REFUSED = 'Ce navigateur n’a pas pu garder ce nom. Vos réponses, elles, ne changent pas.';
const NAMELESS = 'Cet appareil n’a plus de nom\u00a0: ce que vous écrirez ne dira plus d’où il vient.';

export class DeviceView {
  /**
   * @param {HTMLElement} root
   * @param {Managing} store
   */
  constructor(root, store) {
    this.store = store;
    this.field = find(root, 'input', HTMLInputElement);
    this.field.maxLength = MAX_DEVICE;
    this.field.addEventListener('change', () => this.#name(this.field.value));
    this.offers = find(root, '[data-device-offers]', HTMLElement);
    for (const offer of this.offers.querySelectorAll('button')) {
      offer.addEventListener('click', () => {
        this.#name(offer.textContent ?? '');
        // The button is gone.
        this.field.focus();
      });
    }
    this.said = find(root, '[data-device-said]', HTMLElement);
    this.warning = find(root, '[data-device-clock]', HTMLElement);
    store.subscribe(() => this.#show());
    this.#show();
  }

  #show() {
    const { device } = this.store;
    // Never under the hand of who types.
    if (document.activeElement !== this.field) this.field.value = device;
    this.offers.hidden = device !== '';
    const { dossier, surroundings } = this.store;
    const warning = clockWarning({ now: surroundings.clock(), mine: dossier });
    write(this.warning, warning);
    this.warning.hidden = !warning;
  }

  /** @param {string} name */
  #name(name) {
    const isKept = this.store.nameDevice(name);
    const { device } = this.store;
    if (isKept) this.field.value = device;
    const signed = `Ce que vous écrirez ici sera signé «\u00a0${device}\u00a0».`;
    write(this.said, isKept ? (device ? signed : NAMELESS) : REFUSED);
  }
}
