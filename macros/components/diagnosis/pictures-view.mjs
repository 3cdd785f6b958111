/**
 * The pictures of the état des lieux on a page, its own or that of the meeting: kept up to date.
 * @module
 */

import { papers } from '../../browser/forms/papers.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { DIAGNOSIS } from './answers.mjs';
import { CUTS, TWO_PAGES, heightOf } from './paper-room.mjs';
import { pictures } from './pictures.mjs';
import { synthesis } from './summary.mjs';

export class Pictures {
  #said = '';

  /**
   * @param {HTMLElement} place
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {typeof import('../../browser/forms/paper-kit.mjs')} kit
   */
  constructor(place, store, kit) {
    const show = () => {
      const now = store.surroundings.clock();
      const lines = synthesis(store.dossier, now, { withTerritory: false });
      // On paper, what the text leaves of two pages.
      const parts = pictures(store.dossier, now, TWO_PAGES - CUTS - heightOf([{ title: '', lines }]));
      const said = JSON.stringify(parts);
      if (said === this.#said) return;
      this.#said = said;
      place.replaceChildren(...parts.flatMap(kit.drawnPart));
    };
    show();
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [`${DIAGNOSIS}/`, 'commune/'])) show();
    });
  }
}

/**
 * Show the pictures from now on.
 *
 * @param {HTMLElement} place
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @returns {Promise<Pictures>} rejected with words for the visitor
 */
export async function showPictures(place, store) {
  return new Pictures(place, store, await papers());
}
