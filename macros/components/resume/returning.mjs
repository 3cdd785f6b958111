/**
 * On the home page, whether somebody comes back: what a first visitor need not fetch comes only then.
 * @module
 */

import { siteScript } from '../../browser/page/trusted.mjs';
import { visible } from '../../browser/store/dossier.mjs';

export class Returning {
  static component = 'resume';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/saving.mjs').Saving}} options
   */
  constructor(root, { store }) {
    const show = () => {
      if (!root.hidden || !visible(store.dossier).size) return;
      // Its place is taken at once: what follows moves once, before it is read.
      root.hidden = false;
      document.head.append(siteScript('assets/resume.js'));
    };
    show();
    // The disk may hold what the quick storage lost.
    void store.opened.then(show);
  }
}
