/**
 * The board alone and large, for the whole room. It is the board itself: the facilitator goes on typing in it.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';

export class Projector {
  /** @param {HTMLElement} root */
  constructor(root) {
    const dialog = find(root, '[data-projector]', HTMLDialogElement);
    const area = find(root, '[data-area]', HTMLElement);
    const open = find(root, '[data-project]', HTMLButtonElement);
    const place = document.createComment('');
    open.addEventListener('click', () => {
      area.replaceWith(place);
      dialog.append(area);
      dialog.showModal();
    });
    find(dialog, '[data-unproject]', HTMLButtonElement).addEventListener('click', () => dialog.close());
    // Escape closes it too.
    dialog.addEventListener('close', () => {
      place.replaceWith(area);
      open.focus();
    });
    open.hidden = typeof dialog.showModal !== 'function';
  }
}
