/**
 * A tool on the dossier's page: its script is fetched when it is opened, or when the dossier holds answers for it.
 * @module
 */

import { fetchAsset } from '../../browser/page/on-demand.mjs';
import { apart } from '../../browser/start.mjs';
import { visible } from '../../browser/store/dossier.mjs';

export class ToolBlock {
  static component = 'tool-block';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    const show = () => {
      const { tool = '' } = root.dataset;
      if (/** @type {HTMLDetailsElement} */ (root).open || visible(store.dossier, tool).size)
        void apart(`outil ${tool}`, () => fetchAsset(root.dataset.script ?? ''));
    };
    root.addEventListener('toggle', show);
    store.subscribe(show);
    show();
  }
}
