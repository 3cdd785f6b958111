/**
 * The button that keeps a copy of the site in the browser.
 * @module
 */

import { trusted } from '../../browser/page/trusted.mjs';

const CACHES = 'boussole-copie-';
const READY = 'La copie est prête. Tout le site s’ouvre sans réseau, sauf les documents à télécharger.';
const FAILED = 'La copie n’a pas pu se faire. Vérifiez votre connexion et la place libre, puis essayez encore.';

export class Offline {
  static component = 'offline';

  /**
   * @param {HTMLElement} root
   * @param {{site: string, worker: string}} options the addresses of the site's root and of the worker
   */
  constructor(root, { site, worker }) {
    const { serviceWorker } = navigator;
    if (!serviceWorker || !globalThis.caches) return;
    this.workers = serviceWorker;
    this.site = site;
    this.address = trusted(() => worker)('');
    this.find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(`[data-${name}]`));
    this.find('keep').addEventListener('click', () => this.keep());
    this.find('remove').addEventListener('click', () => this.remove());
    this.find('off').hidden = true;
    this.show();
  }

  async show(message = '') {
    const kept = Boolean((await this.workers?.getRegistration(this.site))?.active);
    const { activeElement } = document;
    this.find?.('state').replaceChildren(message || (kept ? READY : ''));
    for (const [name, other, shown] of /** @type {const} */ ([
      ['keep', 'remove', !kept],
      ['remove', 'keep', kept],
    ])) {
      const button = /** @type {HTMLButtonElement} */ (this.find?.(name));
      button.hidden = !shown;
      button.disabled = false;
      // The button just pressed disappears: the one that replaces it takes the focus.
      if (shown && activeElement === this.find?.(other)) button.focus();
    }
  }

  async keep() {
    this.find?.('state').replaceChildren('Copie en cours. Gardez cette page ouverte.');
    try {
      const registration = await this.workers?.register(this.address ?? '', { scope: this.site });
      await activated(registration?.installing ?? registration?.waiting ?? registration?.active);
      await this.show();
    } catch {
      await (await this.workers?.getRegistration(this.site))?.unregister();
      await this.show(FAILED);
    }
  }

  async remove() {
    await (await this.workers?.getRegistration(this.site))?.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(CACHES));
    await Promise.all(names.map((name) => caches.delete(name)));
    await this.show('La copie est retirée de cet appareil. Vos réponses restent dans votre dossier.');
  }
}

/**
 * Wait until a worker has its whole copy and answers the pages.
 *
 * @param {ServiceWorker | null | undefined} worker
 * @returns {Promise<void>}
 */
function activated(worker) {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker?.state === 'activated') resolve();
      if (!worker || worker.state === 'redundant') reject(new Error('no copy'));
    };
    worker?.addEventListener('statechange', check);
    check();
  });
}
