/**
 * What every page gets: print and copy buttons, quick search, closed blocks opened by their address.
 * @module
 */

import { copy } from './page/clipboard.mjs';
import { announceUpdate } from './update.mjs';
import { markOverdue } from './overdue.mjs';

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));

/** Once a page. */
export function enhanceFrame() {
  for (const element of all('.js-only')) element.classList.remove('js-only');

  // Beside the text there is room for the contents; above it they would push the page down.
  if (matchMedia('(min-width:75em)').matches) {
    for (const block of all('details.contents')) block.setAttribute('open', '');
  }

  for (const button of all('[data-print]')) button.addEventListener('click', () => window.print());

  for (const button of all('[data-copy-link]')) {
    const status = document.querySelector('[data-copied]');
    button.addEventListener('click', async () => {
      const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href;
      const message = (await copy(address)) ? 'Lien copié.' : `Lien à copier\u00a0: ${address}`;
      if (status) status.textContent = message;
    });
  }

  for (const button of all('[data-copy]')) {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(button.dataset.copy ?? ''));
    const status = button.parentElement?.querySelector('[role=status]');
    button.addEventListener('click', async () => {
      // Selected all the same: when the browser refuses, the reader only has to copy.
      field.select();
      const message = (await copy(field.value)) ? 'Code copié.' : 'Le code est sélectionné\u00a0: copiez-le.';
      if (status) status.textContent = message;
    });
  }

  for (const form of all('form.quick')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = /** @type {HTMLInputElement} */ (form.querySelector('input')).value.trim();
      location.href = form.dataset.url + (query ? `?q=${encodeURIComponent(query)}` : '');
    });
  }

  /** Open the closed block that the address names, or that holds what it names. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const block = target?.closest('details');
    if (block && !block.open) {
      block.open = true;
      target?.scrollIntoView();
    }
  }
  addEventListener('hashchange', reveal);
  reveal();

  announceUpdate(document, navigator.serviceWorker);

  // Paper shows everything: blocks that we open for it close again afterwards.
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('main details:not([open])'))];
    for (const block of opened) block.open = true;
  });
  addEventListener('afterprint', () => {
    for (const block of opened) block.open = false;
  });

  markOverdue(document, new Date());
}
