/**
 * Links that carry one tool: made where something can travel, answered beside the button that was pressed.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { element, find, findAll } from '../../browser/page/elements.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { shareFragment, travelling } from '../../browser/store/share.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { isShared, placeOf } from './keys.mjs';

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
   * Whether a key may be in a link, sent or received.
   *
   * @param {string} key
   */
  mayTravel(key) {
    const known = this.#reaches.get(key) ?? isShared(key);
    this.#reaches.set(key, known);
    return known;
  }

  /** Say what each tool holds, and offer a link of what may travel. */
  show() {
    for (const item of findAll(this.root, '[data-tool-state]')) {
      const tool = item.dataset.toolState ?? '';
      const keys = [...visible(this.store.dossier, tool).keys()];
      const words = keys.length
        ? `${keys.length} ${keys.length === 1 ? 'réponse' : 'réponses'}`
        : 'Pas encore commencé';
      find(item, '[data-tool-words]', HTMLElement).textContent = words;
      find(item, '[data-share]', HTMLElement).hidden = !keys.some((key) => this.mayTravel(key));
    }
  }

  /**
   * Keep of a dossier received what may travel.
   *
   * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
   */
  received(dossier) {
    return travelling(dossier, (key) => this.mayTravel(key));
  }

  /**
   * @param {HTMLElement} button
   * @param {boolean} [isSure] whether the visitor was told of what looks personal
   */
  async #share(button, isSure = false) {
    const { store } = this;
    const place = find(/** @type {HTMLElement} */ (button.closest('li')), '[data-share-state]', HTMLElement);
    for (const other of findAll(this.root, '[data-share-state]')) other.replaceChildren();
    try {
      const tool = button.dataset.share ?? '';
      const mayTravel = (/** @type {string} */ key) => this.mayTravel(key);
      const warning = isSure ? '' : warningOf(travelling(store.dossier, mayTravel, tool));
      if (warning) {
        const again = element('button', 'btn plain', 'Copier quand même');
        again.setAttribute('type', 'button');
        again.addEventListener('click', () => {
          button.focus();
          void this.#share(button, true);
        });
        return place.replaceChildren(`${warning} `, again);
      }
      const origin = { app: store.surroundings.app, now: store.surroundings.clock() };
      const fragment = await shareFragment(store.dossier, tool, origin, mayTravel);
      const address = location.href.replace(/#.*/s, '') + fragment;
      if (await copy(address)) place.textContent = COPIED;
      else place.replaceChildren('Lien à copier\u00a0: ', element('b', '', address));
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      place.textContent = error.message;
    }
    return undefined;
  }
}

/**
 * Say what looks personal in the texts that would travel: a field for all may hold somebody's phone.
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {string} empty if nothing does
 */
function warningOf(dossier) {
  const texts = [...visible(dossier)].flatMap(([key, value]) =>
    typeof value === 'string' ? [/** @type {[string, string]} */ ([placeOf(key), value])] : [],
  );
  const words = personalWords(texts);
  return words && `Ce lien contiendrait ce qui ressemble à ${words}. Retirez-le d’abord, ou\u00a0:`;
}
