/**
 * The cards of the directory: each can be printed alone, with a code that leads back to it.
 * @module
 */

import { printAs } from '../../browser/page/paper.mjs';

export class Directory {
  static component = 'directory';

  /** @param {HTMLElement} root */
  constructor(root) {
    root.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('[data-print-card]');
      const card = button?.closest('article');
      if (card) void printCard(card);
    });
  }
}

/** @param {HTMLElement} card */
async function printCard(card) {
  const address = document.createElement('p');
  address.textContent = `${canonical()}#${card.id}`.replace('https://', '');
  const code = new Image();
  code.src = card.dataset.url ?? '';
  code.alt = '';
  // Without the picture the card still has its address in words.
  const codes = await code.decode().then(
    () => [code],
    () => [],
  );
  const added = [...codes, address];
  card.append(...added);
  printAs(['card-only'], { alone: card, after: () => added.forEach((element) => element.remove()) });
}

/** @returns {string} the public address of the page */
function canonical() {
  const link = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=canonical]'));
  return link?.href ?? location.href.replace(/#.*/, '');
}
