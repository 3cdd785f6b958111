/**
 * A form of the roadmap on its page.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';

export class Record extends Tool {
  static component = 'record';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    for (const list of this.parts('[data-collection]')) this.rows(list, list.dataset.collection ?? '');
    this.follow();
  }
}
