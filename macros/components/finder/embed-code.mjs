/**
 * A piece of code for another site, with the button that copies it.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { find } from '../../browser/page/elements.mjs';

export class EmbedCode {
  static component = 'embed';

  /** @param {HTMLElement} root */
  constructor(root) {
    const field = find(root, 'textarea', HTMLTextAreaElement);
    find(root, 'button', HTMLElement).addEventListener('click', async () => {
      // Selected all the same: when the browser refuses, the reader only has to copy.
      field.select();
      const isDone = await copy(field.value);
      const said = isDone ? 'Code copié.' : 'Le code est sélectionné\u00a0: copiez-le.';
      find(root, '[role=status]', HTMLElement).textContent = said;
    });
  }
}
