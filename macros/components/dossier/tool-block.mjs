/**
 * A tool on the dossier's page: it comes when it is opened, or when the dossier holds answers for it.
 * @module
 */

import { element, find, write } from '../../browser/page/elements.mjs';
import { NotLoaded } from '../../browser/page/on-demand.mjs';
import { apart } from '../../browser/start.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { holds } from '../../browser/store/dossier.mjs';
import { bringTool } from './blocks.mjs';

export class ToolBlock {
  static component = 'tool-block';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    const { tool = '' } = root.dataset;
    this.error = element('p', 'error no-paper');
    this.error.setAttribute('role', 'alert');
    find(root, '[data-block]', HTMLElement).before(this.error);
    const look = () => {
      const isWanted = /** @type {HTMLDetailsElement} */ (root).open || holds(store.dossier, tool);
      if (isWanted) void apart(`outil ${tool}`, () => this.#come());
    };
    root.addEventListener('toggle', look);
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [`${tool}/`])) look();
    });
    look();
  }

  async #come() {
    this.root.setAttribute('aria-busy', 'true');
    try {
      await bringTool(this.root);
      write(this.error, '');
      // The tool is here: its own page is no other way any more.
      find(this.root, '[data-block]', HTMLElement).hidden = true;
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      write(this.error, error.message);
    } finally {
      this.root.removeAttribute('aria-busy');
    }
  }
}
