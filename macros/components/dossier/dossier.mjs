/**
 * The page "Mon dossier": its state, its file, what comes in, what the tools hold, and the sheets drawn from them.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { readStep } from '../checklist/steps.mjs';
import { copy } from '../../browser/page/clipboard.mjs';
import { Fields } from '../../browser/forms/fields.mjs';
import { find, findAll, write } from '../../browser/page/elements.mjs';
import { print } from '../../browser/forms/printing.mjs';
import { downloadDossier } from '../../browser/forms/save-bar.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { revert } from '../../browser/store/undo.mjs';
import { readFile, serialize } from '../../browser/store/file.mjs';
import { MergeView } from './merge-view.mjs';
import { DossierError, ERASED, REMINDER } from '../../browser/store/messages.mjs';
import { isShared } from './keys.mjs';
import { sheet } from './report.mjs';
import { readShare, shareFragment } from '../../browser/store/share.mjs';

/** @typedef {import('../../browser/store/dossier.mjs').Dossier} Content */

export class Dossier {
  static component = 'dossier';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.live = find(root, '[data-live]', HTMLElement);
    this.merge = new MergeView(find(root, '[data-merge]', HTMLElement), store, (before, after) =>
      this.#offerUndo(before, after),
    );
    new Fields(this.live, store);
    const clicks = /** @type {Record<string, () => void>} */ ({
      '[data-download]': () => downloadDossier(store),
      '[data-open]': () => find(root, '[data-file]', HTMLInputElement).click(),
      '[data-print-filled]': () => print(false),
      '[data-erase]': () => store.reset(),
      '[data-undo-erase]': () => store.undoReset(),
      '[data-forget]': () => this.#forget(),
    });
    for (const [selector, act] of Object.entries(clicks)) root.querySelector(selector)?.addEventListener('click', act);
    new SheetView(this.live, { store, name: 'point', build: (kind) => this.#report(kind) });
    for (const button of findAll(root, '[data-share]')) {
      button.addEventListener('click', () => void this.#share(button.dataset.share ?? ''));
    }
    const file = find(root, '[data-file]', HTMLInputElement);
    file.addEventListener('change', () => void this.#take(file));
    store.subscribe(() => this.show());
    this.show();
    root.querySelector('[data-off]')?.remove();
    this.live.hidden = false;
    void this.#receive();
  }

  show() {
    const { store } = this;
    this.#text('[data-state]', store.state.message);
    this.#text('[data-reminder]', REMINDER);
    this.#text('[data-erased-text]', ERASED);
    find(this.root, '[data-reminder]', HTMLElement).hidden = !store.reminderDue;
    find(this.root, '[data-erased]', HTMLElement).hidden = !store.erased.length;
    const size = new Blob([serialize(store.dossier, { app: store.surroundings.app, now: 0 })]).size;
    const count = visible(store.dossier).size;
    const answers = `${count} ${count === 1 ? 'réponse' : 'réponses'}`;
    const version = `Version du site\u00a0: ${store.surroundings.app}.`;
    this.#text(
      '[data-size]',
      count
        ? `Ce navigateur garde ${answers}, soit ${Math.ceil(size / 1000)}\u00a0ko. ${version}`
        : `Rien n’est encore gardé. ${version}`,
    );
    for (const item of findAll(this.root, '[data-tool-state]')) {
      const answers = visible(store.dossier, item.dataset.toolState ?? '').size;
      const words = answers ? `${answers} ${answers === 1 ? 'réponse' : 'réponses'}` : 'Pas encore commencé';
      find(item, '[data-tool-words]', HTMLElement).textContent = words;
      const share = item.querySelector('[data-share]');
      if (share instanceof HTMLElement) share.hidden = !answers;
    }
  }

  /** @param {HTMLInputElement} input */
  async #take(input) {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (!file) return;
    await this.#attempt(async () => this.merge.open((await readFile(file)).dossier));
  }

  /** Show what the address shares. */
  async #receive() {
    const { hash } = location;
    await this.#attempt(async () => {
      const shared = await readShare(hash);
      if (shared) this.merge.open(shared);
    });
    // A reload must not ask again.
    if (hash.startsWith('#partage=')) history.replaceState(null, '', location.pathname + location.search);
  }

  /** @param {string} key */
  async #share(key) {
    const { store } = this;
    await this.#attempt(async () => {
      const origin = { app: store.surroundings.app, now: store.surroundings.clock() };
      const fragment = await shareFragment(store.dossier, key, origin, isShared);
      const address = location.href.replace(/#.*/, '') + fragment;
      this.#text('[data-share-state]', (await copy(address)) ? 'Lien copié. Il ne contient ni nom, ni note.' : address);
    });
  }

  /** @param {string} kind */
  #report(kind) {
    const steps = findAll(document, '[data-checklist="100-jours"] .step');
    const federation = find(this.root, '#dossier-federation', HTMLSelectElement);
    return sheet(kind === 'council' ? 'council' : 'handover', this.store.dossier, steps.map(readStep), {
      today: dayOf(this.store.surroundings.clock()),
      federation: federation.value ? (federation.selectedOptions[0]?.text ?? '') : '',
    });
  }

  #forget() {
    this.store.forgetErased();
    this.show();
  }

  /**
   * @param {Content} before
   * @param {Content} after
   */
  #offerUndo(before, after) {
    const line = find(this.root, '[data-undo]', HTMLElement);
    const old = find(line, '[data-undo-button]', HTMLButtonElement);
    // A new button forgets the older merge.
    const button = /** @type {HTMLButtonElement} */ (old.cloneNode(true));
    old.replaceWith(button);
    button.addEventListener('click', () => {
      this.store.update((dossier, now) => revert(dossier, before, after, now));
      line.hidden = true;
    });
    this.#text('[data-undo-text]', 'Les deux dossiers sont réunis.');
    line.hidden = false;
    button.focus();
  }

  /** @param {() => Promise<void>} act */
  async #attempt(act) {
    const place = find(this.root, '[data-error]', HTMLElement);
    place.hidden = true;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      place.textContent = error.message;
      place.hidden = false;
    }
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  #text(selector, text) {
    write(find(this.root, selector, HTMLElement), text);
  }
}
