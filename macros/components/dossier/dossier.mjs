/**
 * The page "Mon dossier": its state, its file, what comes in, and what the tools hold.
 * @module
 */

import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { Fields } from '../../browser/forms/fields.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { print } from '../../browser/forms/printing.mjs';
import { downloadDossier, showState } from '../../browser/forms/save-bar.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { readFile, serialize } from '../../browser/store/file.mjs';
import { KeptView } from './kept-view.mjs';
import { MergeView } from './merge-view.mjs';
import { DossierError, REMINDER } from '../../browser/store/messages.mjs';
import { Sharing } from './sharing.mjs';
import { shareCodes } from '../../browser/store/address.mjs';
import { readShare } from '../../browser/store/share.mjs';

const ERASED =
  'Votre dossier est effacé. Une copie reste dans ce navigateur\u00a0: voyez «\u00a0Copies effacées\u00a0».';

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
    this.merge = new MergeView(find(root, '[data-merge]', HTMLElement), store, (done) => this.#offerUndo(done));
    this.sharing = new Sharing(root, store);
    this.kept = new KeptView(root, store);
    new Fields(this.live, store);
    const clicks = /** @type {Record<string, () => void>} */ ({
      '[data-download]': () => downloadDossier(store, find(root, '[data-downloaded]', HTMLElement)),
      '[data-open]': () => find(root, '[data-file]', HTMLInputElement).click(),
      '[data-print-filled]': () => print(false),
      '[data-bring-back]': () => store.bringBack(),
      '[data-undo-button]': () => this.#undo(),
      '[data-erase]': () => this.#erase(),
    });
    for (const [selector, act] of Object.entries(clicks)) root.querySelector(selector)?.addEventListener('click', act);
    const file = find(root, '[data-file]', HTMLInputElement);
    file.addEventListener('change', () => void this.#take(file));
    store.subscribe(() => this.show());
    this.show();
    root.querySelector('[data-off]')?.remove();
    this.live.hidden = false;
    // A link pasted in this tab changes only the end of the address.
    window.addEventListener('hashchange', () => void this.#receive());
    void this.#receive();
  }

  show() {
    const { store } = this;
    showState(find(this.root, '[data-state]', HTMLElement), store.state);
    this.#text('[data-reminder]', REMINDER);
    find(this.root, '[data-erased-here]', HTMLElement).hidden = !store.isErased;
    find(this.root, '[data-reminder]', HTMLElement).hidden = !store.reminderDue;
    this.#showUndo();
    this.sharing.show();
    this.kept.show();
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
  }

  /** @param {HTMLInputElement} input */
  async #take(input) {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (!file) return;
    await this.#attempt(async () => this.merge.open(await readFile(file)));
  }

  /** Show what the address shares. */
  async #receive() {
    const { hash } = location;
    if (!shareCodes(hash)) return;
    // A reload must not ask again.
    history.replaceState(null, '', location.pathname + location.search);
    await this.#attempt(async () => {
      const shared = await readShare(hash);
      if (shared) this.merge.open({ dossier: this.sharing.received(shared) });
    });
  }

  #erase() {
    const { store } = this;
    store.reset();
    if (store.erased.length) this.#text('[data-kept-said]', ERASED);
  }

  /** @param {string} done what was just done */
  #offerUndo(done) {
    this.#showUndo(done);
    find(this.root, '[data-undo-button]', HTMLButtonElement).focus();
  }

  /**
   * Offer to undo what came in last, at a later visit too.
   *
   * @param {string} [done]
   */
  #showUndo(done) {
    const { lastMerge } = this.store;
    const line = find(this.root, '[data-undo]', HTMLElement);
    const isNew = line.hidden;
    line.hidden = !lastMerge;
    if (!lastMerge || !(done || isNew)) return;
    const day = longDay(dayOf(lastMerge.at)).replace(/^\S+ /, '');
    this.#text('[data-undo-text]', done ?? `Le ${day}, un fichier ou un lien a changé votre dossier.`);
  }

  #undo() {
    this.store.undoMerge();
    this.#showUndo();
    this.#text('[data-kept-said]', 'C’est annulé. Ce que vous avez écrit depuis reste.');
    find(this.root, '[data-kept-said]', HTMLElement).focus();
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
      place.scrollIntoView({ block: 'nearest' });
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
