/**
 * Sheets whose boxes and fields are simply kept in the dossier.
 * @module
 */

import { Fields } from './fields.mjs';
import { find } from './find.mjs';
import { SaveBar } from './save-bar.mjs';

/** @typedef {import('../dossier/store.mjs').DossierStore} DossierStore */

class Sheet {
  /**
   * @param {HTMLElement} root
   * @param {{store: DossierStore}} options
   */
  constructor(root, { store }) {
    for (const part of root.querySelectorAll('[data-live]')) /** @type {HTMLElement} */ (part).hidden = false;
    new SaveBar(find(root, '[data-save-bar]', HTMLElement), store);
    new Fields(root, store);
  }
}

export class MissionSheet extends Sheet {
  static component = 'mission';
}

export class StakeholderSheet extends Sheet {
  static component = 'stakeholders';
}
