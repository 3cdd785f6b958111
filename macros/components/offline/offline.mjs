/**
 * The button that keeps a copy of the site in the browser.
 * @module
 */

import { assetAddress } from '../../browser/page/trusted.mjs';

const READY = 'La copie est prête. Tout le site s’ouvre sans réseau, sauf les documents à télécharger.';
const PARTIAL =
  'La copie n’est plus complète\u00a0: votre navigateur en a retiré une partie. ' +
  'Avec du réseau, gardez le site de nouveau.';
const FAILED =
  'La copie n’a pas pu se faire. Vérifiez votre connexion et la place libre, rechargez la page, puis essayez encore.';
/** Milliseconds after which a worker that says nothing is one of the first versions, which could not answer. */
const PATIENCE = 10_000;

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
    this.address = assetAddress(worker);
    this.find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(`[data-${name}]`));
    this.find('keep').addEventListener('click', () => this.keep());
    this.find('remove').addEventListener('click', () => this.remove());
    this.find('off').hidden = true;
    void this.show();
  }

  /** The registration of this folder: that of a site in the folder around it would be found too. */
  async registration() {
    const found = await this.workers?.getRegistration(this.site);
    return found?.scope === this.site ? found : undefined;
  }

  async show(message = '') {
    const active = (await this.registration())?.active;
    const whole = Boolean(active && (await ask(active, 'whole', PATIENCE)));
    const { activeElement } = document;
    this.find?.('state').replaceChildren(message || (whole ? READY : active ? PARTIAL : ''));
    for (const [name, other, shown] of /** @type {const} */ ([
      ['keep', 'remove', !whole],
      ['remove', 'keep', Boolean(active)],
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
      // A copy that lost files may be that of an edition before this one.
      if (registration?.active) await registration.update();
      const { installing, waiting, active } = registration ?? {};
      const next = installing ?? waiting;
      if (next) await activated(next);
      else if (!active || !(await ask(active, 'fill'))) throw new Error('no copy');
      await this.show();
    } catch {
      const registration = await this.registration();
      // The copy of before, if any, is better than none.
      if (!registration?.active) await registration?.unregister();
      await this.show(FAILED);
    }
  }

  async remove() {
    await (await this.registration())?.unregister();
    // The names are given in worker.mjs.
    const names = (await caches.keys()).filter((name) => name.startsWith(`boussole ${this.site} `));
    await Promise.all(names.map((name) => caches.delete(name)));
    await this.show('La copie est retirée de cet appareil. Vos réponses restent dans votre dossier.');
  }
}

/**
 * Ask something of a worker; false too when it says nothing in time.
 *
 * @param {ServiceWorker} worker
 * @param {'whole' | 'fill'} question
 * @param {number} [patience] in milliseconds
 * @returns {Promise<boolean>}
 */
function ask(worker, question, patience) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    if (patience) setTimeout(() => resolve(false), patience);
    worker.postMessage(question, [port2]);
  });
}

/**
 * Wait until a worker has its whole copy and answers the pages; one that waits for others to end need not.
 *
 * @param {ServiceWorker} worker
 * @returns {Promise<void>}
 */
function activated(worker) {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'installed') worker.postMessage('');
      if (worker.state === 'redundant') reject(new Error('no copy'));
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
