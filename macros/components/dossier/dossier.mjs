/**
 * The page "Mon dossier": its state, its file, what comes in, and what the tools hold.
 * @module
 */

import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { Fields } from '../../browser/forms/fields.mjs';
import { find, findAll, write } from '../../browser/page/elements.mjs';
import { NotLoaded } from '../../browser/page/on-demand.mjs';
import { leaveReceived, takeReceived } from '../../browser/page/received.mjs';
import { downloadDossier, showState } from '../../browser/forms/save-bar.mjs';
import { holds, visible } from '../../browser/store/dossier.mjs';
import { serialize } from '../../browser/store/file.mjs';
import { readFile } from '../../browser/store/read-file.mjs';
import { bringNamed, bringWords, startedFirst, toolBlocks } from './blocks.mjs';
import { DeviceView } from './device-view.mjs';
import { exchange, sendingKit } from './exchange.mjs';
import { Keeping } from './keeping.mjs';
import { DossierError, REMINDER } from '../../browser/store/messages.mjs';
import { Sharing } from './sharing.mjs';
import { printWhole } from './whole.mjs';
import { shareCodes } from '../../browser/store/address.mjs';

const ERASED =
  'Votre dossier est effacé. Une copie reste dans ce navigateur\u00a0: voyez «\u00a0Copies effacées\u00a0».';

const PAUSE = 400;
const NOTHING = 'Rien à imprimer\u00a0: aucun outil n’est commencé.';

/**
 * @typedef {Awaited<ReturnType<typeof exchange>>} Kit
 *
 * @typedef {object} Parts
 * @property {InstanceType<Kit['MergeView']>} merge
 * @property {InstanceType<Kit['KeptView']>} kept
 * @property {Kit['asOne']} asOne
 * @property {Kit['readLink']} readLink
 * @property {Kit['readSeveral']} readSeveral
 */

export class Dossier {
  static component = 'dossier';
  /** @type {Parts | undefined} */
  #made;
  /** @type {import('./sending.mjs').Sending | undefined} */
  #sending;
  /** @type {() => void} what follows once what is shown is merged */
  #merged = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/managing.mjs').Managing}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.live = find(root, '[data-live]', HTMLElement);
    this.sharing = new Sharing(root, store);
    this.keeping = new Keeping(root, store, this.#open);
    startedFirst(toolBlocks(), ({ dataset }) => holds(store.dossier, dataset.tool));
    startedFirst(findAll(root, '[data-tool-state]'), ({ dataset }) => holds(store.dossier, dataset.toolState));
    new Fields(this.live, store);
    new DeviceView(find(root, '[data-device]', HTMLElement), store);
    const clicks = /** @type {Record<string, () => void>} */ ({
      '[data-download]': () => downloadDossier(store, find(root, '[data-downloaded]', HTMLElement)),
      '[data-open]': () => find(root, '[data-file]', HTMLInputElement).click(),
      '[data-common-open]': () => void this.#attempt(() => this.keeping.open()),
      '[data-send]': () => void this.#attempt(async () => this.#send()),
      '[data-print-filled]': () => void this.#attempt(() => this.#print()),
      '[data-bring-back]': () => store.bringBack(),
      '[data-undo-button]': () => this.#undo(),
      '[data-erase]': () => this.#erase(),
    });
    for (const [selector, act] of Object.entries(clicks)) root.querySelector(selector)?.addEventListener('click', act);
    const file = find(root, '[data-file]', HTMLInputElement);
    file.addEventListener('change', () => {
      void this.#take(file.files);
      // The same file may be chosen again.
      file.value = '';
    });
    this.#acceptDrops();
    store.subscribe((cause) => {
      if (cause !== 'edit') this.show();
      if (cause === 'state') return;
      // What it holds is counted once the visitor pauses.
      clearTimeout(this.#waiting);
      if (cause === 'edit') this.#waiting = setTimeout(() => this.#count(), PAUSE);
      else this.#count();
    });
    this.show();
    this.#count();
    // A file is linked: the texts that two devices changed may be chosen here.
    if (store.link) void this.#attempt(() => this.keeping.show());
    root.querySelector('[data-off]')?.remove();
    this.live.hidden = false;
    // A link pasted in this tab changes only the end of the address.
    const follow = () => {
      void this.#receive();
      void this.#attempt(() => bringNamed(location.hash));
    };
    window.addEventListener('hashchange', follow);
    follow();
    void this.#takeReceived();
  }

  show() {
    const { store } = this;
    showState(find(this.root, '[data-state]', HTMLElement), store.state);
    this.#text('[data-reminder]', REMINDER);
    find(this.root, '[data-erased-here]', HTMLElement).hidden = !store.isErased;
    find(this.root, '[data-reminder]', HTMLElement).hidden = !store.reminderDue;
    this.#showUndo();
    void this.#showKept();
  }

  #count() {
    const { store } = this;
    this.sharing.show().catch((error) => this.#refuse(error));
    const text = serialize(store.dossier, { app: store.surroundings.app, now: 0 });
    const size = new TextEncoder().encode(text).length;
    const count = visible(store.dossier).size;
    const answers = `${count} ${count === 1 ? 'réponse' : 'réponses'}`;
    const version = `Version du site\u00a0: ${store.surroundings.app}.`;
    void this.keeping.showKeeping();
    this.#text(
      '[data-size]',
      count
        ? `Ce navigateur garde ${answers}, soit ${Math.ceil(size / 1000)}\u00a0ko. ${version}`
        : `Rien n’est encore gardé. ${version}`,
    );
  }

  /** What opens and shows what was kept: fetched when it is needed, then made once. */
  async #parts() {
    const { root, store } = this;
    const { KeptView, MergeView, asOne, readLink, readSeveral } = await exchange();
    this.#made ??= {
      merge: new MergeView(find(root, '[data-merge]', HTMLElement), store, (done) => {
        this.#offerUndo(done);
        this.#merged();
      }),
      kept: new KeptView(root, store),
      asOne,
      readLink,
      readSeveral,
    };
    return this.#made;
  }

  /**
   * Show what a copy brings.
   *
   * @param {import('./opening.mjs').Copy} copy
   * @param {() => void} [merged] called once it is merged
   */
  #open = async (copy, merged = () => {}) => {
    const { merge } = await this.#parts();
    await merge.open(copy);
    this.#merged = merged;
  };

  async #showKept() {
    const { asides, erased } = this.store;
    // Once made it hides what is no longer there.
    if (!this.#made && !asides.length && !erased.length) return;
    try {
      const { kept } = await this.#parts();
      await bringWords(
        [this.store.dossier],
        asides.map(({ key }) => key),
      );
      kept.show();
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** @param {ArrayLike<File> | null | undefined} files read one after the other, then shown together */
  async #take(files) {
    if (!files?.length) return;
    // Emptied with the field that they come from.
    const chosen = Array.from(files);
    await this.#attempt(async () => {
      const { asOne, readSeveral } = await this.#parts();
      const { copies, refused } = await readSeveral(chosen);
      if (copies.length) await this.#open(asOne(copies, this.store.surroundings.clock()));
      if (refused.length) throw new DossierError('unreadable', refused.join(' '));
    });
  }

  /** Show what another page left: what a camera read, a dossier of the list that an adviser follows. */
  async #takeReceived() {
    const text = takeReceived();
    if (!text) return;
    // It has no file elsewhere: where the script that opens it does not come, a reload tries again.
    await exchange().catch(() => leaveReceived(text));
    await this.#take([new File([text], 'dossier.txt')]);
  }

  /** A file dropped on the page opens, rather than take the place of the page. */
  #acceptDrops() {
    const holdsFile = (/** @type {DragEvent} */ { dataTransfer, target }) =>
      dataTransfer?.types.includes('Files') && !(/** @type {Element} */ (target).closest('input[type=file]'));
    document.addEventListener('dragover', (event) => holdsFile(event) && event.preventDefault());
    document.addEventListener('drop', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      void this.#take(event.dataTransfer?.files);
    });
  }

  /** Show what the address shares. */
  async #receive() {
    const { hash } = location;
    if (!shareCodes(hash)) return;
    await this.#attempt(async () => {
      const { readLink } = await this.#parts();
      // A reload must not ask again, but for what did not come.
      history.replaceState(null, '', location.pathname + location.search);
      try {
        const copy = await readLink(hash, this.sharing.mayTravel);
        if (copy) await this.#open(copy);
      } catch (error) {
        if (error instanceof NotLoaded) history.replaceState(null, '', hash);
        throw error;
      }
    });
  }

  async #send() {
    const { Sending } = await sendingKit();
    await bringWords([this.store.dossier]);
    this.#sending ??= new Sending(find(this.root, '[data-sending]', HTMLElement), this.store, this.sharing.mayTravel);
    this.#sending.open();
  }

  async #print() {
    const isDone = await printWhole(find(document, 'main', HTMLElement), this.store);
    this.#text('[data-downloaded]', isDone ? '' : NOTHING);
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
    find(this.root, '[data-error]', HTMLElement).hidden = true;
    try {
      await act();
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** @param {unknown} error said if it has words for the visitor */
  #refuse(error) {
    if (!(error instanceof DossierError || error instanceof NotLoaded)) throw error;
    const place = find(this.root, '[data-error]', HTMLElement);
    place.textContent = error.message;
    place.hidden = false;
    place.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  #text(selector, text) {
    write(find(this.root, selector, HTMLElement), text);
  }
}
