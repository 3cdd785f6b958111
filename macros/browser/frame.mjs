/**
 * What every page gets: print and copy buttons, quick search, closed blocks opened by their address.
 * @module
 */

import { copy } from './page/clipboard.mjs';
import { announceUpdate } from './update.mjs';
import { markOverdue } from './overdue.mjs';
import { apart } from './start.mjs';

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));

/** @type {Record<string, () => unknown>} what each does, in the words of the console when it fails */
const STEPS = {
  'boutons des pages'() {
    for (const element of all('.js-only')) element.classList.remove('js-only');
  },

  'sommaire ouvert'() {
    // Beside the text there is room for the contents; above it they would push the page down.
    if (!matchMedia('(min-width:75em)').matches) return;
    for (const block of all('details.contents')) block.setAttribute('open', '');
  },

  'imprimer la page'() {
    // With a value, the button prints something else: it is a component's.
    for (const button of all('[data-print=""]')) button.addEventListener('click', () => window.print());
  },

  'copier le lien'() {
    for (const button of all('[data-copy-link]')) {
      const status = document.querySelector('[data-copied]');
      button.addEventListener('click', async () => {
        const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href;
        const message = (await copy(address)) ? 'Lien copié.' : `Lien à copier\u00a0: ${address}`;
        if (status) status.textContent = message;
      });
    }
  },

  'recherche rapide'() {
    for (const form of all('form.quick')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const q = /** @type {HTMLInputElement} */ (form.querySelector('input')).value.trim();
        location.href = form.dataset.url + (q ? `?${new URLSearchParams({ q })}` : '');
      });
    }
  },

  'bloc nommé par l’adresse'() {
    addEventListener('hashchange', reveal);
    reveal();
  },

  'adresse d’avant'() {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-moved]'));
    if (!link || !location.hash) return;
    link.hash = location.hash;
    location.replace(link.href);
  },

  'version plus récente': () => announceUpdate(document, navigator.serviceWorker),

  'blocs ouverts sur papier'() {
    // Paper shows everything: blocks that we open for it close again afterwards.
    /** @type {HTMLDetailsElement[]} */
    let opened = [];
    addEventListener('beforeprint', () => {
      opened = [
        .../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('main details:not([open])')),
      ];
      for (const block of opened) block.open = true;
    });
    addEventListener('afterprint', () => {
      for (const block of opened) block.open = false;
    });
  },

  'dates de relecture passées': () => markOverdue(document, new Date()),
};

/** Once a page. */
export function enhanceFrame() {
  for (const [name, step] of Object.entries(STEPS)) void apart(name, step);
}

/** Open the closed blocks that the address names, or that hold what it names. */
function reveal() {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  let closed = false;
  for (let block = target?.closest('details'); block; block = block.parentElement?.closest('details')) {
    closed ||= !block.open;
    block.open = true;
  }
  if (closed) target?.scrollIntoView();
}

/**
 * Return a part of an address as its author wrote it; as it is when it cannot be read: anybody may type `#50%`.
 *
 * @param {string} part
 */
export function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
