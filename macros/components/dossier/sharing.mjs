/**
 * Links that carry one tool: made where something can travel, answered beside the button that was pressed.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { NotLoaded } from '../../browser/page/on-demand.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { bringWords } from './blocks.mjs';
import { exchange } from './exchange.mjs';
import { isShared } from './reach.mjs';

const COPIED = 'Lien copié. Les champs des noms, des contacts et des notes n’y sont pas.';

export class Sharing {
  /** @type {Map<string, boolean>} the class of every key met: the page is searched once for each */
  #reaches = new Map();

  /**
   * @param {HTMLElement} root
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    for (const button of findAll(root, '[data-share]'))
      button.addEventListener('click', () => void this.#share(button));
  }

  /**
   * Whether a key may leave in a link or in a version to share, or come in with a link.
   *
   * @param {string} key
   */
  mayTravel = (key) => {
    const known = this.#reaches.get(key) ?? isShared(key);
    if (known !== undefined) this.#reaches.set(key, known);
    return Boolean(known);
  };

  /**
   * Say what each tool holds, and offer a link of what may travel.
   *
   * @returns {Promise<void>} rejected with a NotLoaded
   */
  async show() {
    /** @type {Map<string, string[]>} */
    const held = new Map();
    for (const key of visible(this.store.dossier).keys()) {
      const [start = '', next] = key.split('/', 2);
      // The lists of actions are one tool.
      for (const tool of [start, `${start}/${next}`]) {
        const keys = held.get(tool);
        if (keys) keys.push(key);
        else held.set(tool, [key]);
      }
    }
    const items = findAll(this.root, '[data-tool-state]').map((item) => {
      return { item, keys: held.get(item.dataset.toolState ?? '') ?? [] };
    });
    for (const { item, keys } of items) {
      const words = keys.length
        ? `${keys.length} ${keys.length === 1 ? 'réponse' : 'réponses'}`
        : 'Pas encore commencé';
      write(find(item, '[data-tool-words]', HTMLElement), words);
    }
    // The fields of a tool know what may travel.
    await bringWords([this.store.dossier]);
    for (const { item, keys } of items) {
      find(item, '[data-share]', HTMLElement).hidden = !keys.some(this.mayTravel);
    }
  }

  /**
   * @param {HTMLElement} button
   * @param {boolean} [isSure] whether the visitor was told of what looks personal
   */
  async #share(button, isSure = false) {
    const place = find(/** @type {HTMLElement} */ (button.closest('li')), '[data-share-state]', HTMLElement);
    for (const other of findAll(this.root, '[data-share-state]')) other.replaceChildren();
    try {
      const { shareAddress, travelling, warningOf } = await exchange();
      const tool = button.dataset.share ?? '';
      const { dossier } = this.store;
      const found = isSure ? '' : warningOf(dossier, travelling(dossier, this.mayTravel, tool));
      if (found) {
        const again = element('button', 'btn plain', 'Copier quand même');
        again.setAttribute('type', 'button');
        again.addEventListener('click', () => {
          button.focus();
          void this.#share(button, true);
        });
        place.replaceChildren(
          `Ce lien contiendrait ce qui ressemble à ${found}. Retirez-le d’abord, ou\u00a0: `,
          again,
        );
        return;
      }
      const address = await shareAddress(this.store, tool, this.mayTravel);
      if (await copy(address)) place.textContent = COPIED;
      else place.replaceChildren('Lien à copier\u00a0: ', element('b', '', address));
    } catch (error) {
      if (!(error instanceof DossierError || error instanceof NotLoaded)) throw error;
      place.textContent = error.message;
    }
  }
}
