/**
 * A tool on the dossier's page: its script is fetched when it is opened, or when the dossier holds answers for it.
 * @module
 */

import { assetAddress } from '../../browser/page/trusted.mjs';
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
        load(root.dataset.script ?? '');
    };
    root.addEventListener('toggle', show);
    store.subscribe(show);
    show();
  }
}

/**
 * Fetch a script once, as an ordinary one: modules fail on pages opened from a folder.
 *
 * @param {string} relative
 */
function load(relative) {
  const { href } = new URL(relative, document.baseURI);
  if (document.querySelector(`script[src="${CSS.escape(href)}"]`)) return;
  const script = document.createElement('script');
  script.src = assetAddress(href);
  document.head.append(script);
}
