/**
 * A tool on the dossier's page: its script is fetched when it is opened, or when the dossier holds answers for it.
 * @module
 */

import { findAll } from '../../browser/page/elements.mjs';
import { fetchAsset } from '../../browser/page/on-demand.mjs';
import { apart } from '../../browser/start.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { holds } from '../../browser/store/dossier.mjs';

export class ToolBlock {
  static component = 'tool-block';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    const { tool = '', script = '' } = root.dataset;
    const come = () => void apart(`outil ${tool}`, () => fetchAsset(script));
    const look = () => {
      if (/** @type {HTMLDetailsElement} */ (root).open || holds(store.dossier, tool)) come();
    };
    root.addEventListener('toggle', look);
    // What is off the screen of so long a page is not drawn again at each key.
    for (const part of findAll(root, '[data-component]')) {
      part.style.setProperty('content-visibility', 'auto');
      part.style.setProperty('contain-intrinsic-size', 'auto 60rem');
    }
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [`${tool}/`])) look();
    });
    look();
  }
}
