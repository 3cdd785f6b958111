/**
 * Where the visitor's work stands, at the end of each tool: saved or not, and the way to keep a file. Nothing shows
 * before something is written, but what goes wrong.
 * @module
 */

import { REMINDER } from '../store/messages.mjs';
import { COPY_TYPE, copyText } from '../store/copy.mjs';
import { fileName } from '../store/file.mjs';
import { holds } from '../store/dossier.mjs';
import { download } from '../page/download.mjs';
import { find, write } from '../page/elements.mjs';
import { siteAddress } from '../page/site-address.mjs';
import { print } from './printing.mjs';

/** @typedef {import('../store/store.mjs').DossierStore} DossierStore */

// What cannot wait is said at once; the rest is said when the reader pauses.
const URGENT = new Set(['failed', 'memory', 'read-only', 'cleared', 'damaged', 'restored']);

/**
 * Give the dossier as a file, and say what it is called and where it goes.
 *
 * @param {DossierStore} store
 * @param {Element} place where it is said
 */
export function downloadDossier(store, place) {
  const now = store.surroundings.clock();
  const text = copyText(store.dossier, { app: store.surroundings.app, now }, siteAddress());
  const said = download(fileName('dossier', store.dossier, now, 'txt'), text, COPY_TYPE);
  store.downloaded();
  write(place, said);
}

/**
 * Show where the work stands. It is being saved at each pause of the writer: that moves nothing on the page, and is not
 * announced, nor what was said before it and holds again.
 *
 * @param {HTMLElement} place a live region
 * @param {DossierStore['state']} state
 */
export function showState(place, { kind, message }) {
  const isSaving = kind === 'saving';
  const isUrgent = URGENT.has(kind);
  const isNew = !isSaving && message !== place.dataset.said;
  place.style.minHeight = isSaving ? `${place.offsetHeight}px` : '';
  place.setAttribute('role', isUrgent ? 'alert' : 'status');
  place.setAttribute('aria-live', !isNew ? 'off' : isUrgent ? 'assertive' : 'polite');
  write(place, message);
  if (!isSaving) place.dataset.said = message;
}

export class SaveBar {
  /** Whether something was written on this page. */
  #isUsed = false;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.state = find(root, '[data-state]', HTMLElement);
    this.reminder = find(root, '[data-reminder]', HTMLElement);
    root.querySelector('[data-download]')?.addEventListener('click', () => {
      downloadDossier(store, find(root, '[data-downloaded]', HTMLElement));
    });
    root.querySelector('[data-bring-back]')?.addEventListener('click', () => store.bringBack());
    // In the dossier, among every tool.
    const block = root.closest('.tool-block') ?? undefined;
    root.querySelector('[data-print-filled]')?.addEventListener('click', () => print(false, block));
    root.querySelector('[data-print-blank]')?.addEventListener('click', () => print(true, block));
    const firefox = root.querySelector('[data-firefox]');
    if (firefox instanceof HTMLElement) {
      firefox.hidden = !(location.protocol === 'file:' && navigator.userAgent.includes('Firefox'));
    }
    // Its look follows: `:has()` would look for it through the whole page at each key.
    for (const type of ['focusin', 'focusout']) {
      root.parentElement?.addEventListener(type, ({ target }) => {
        const isText = /** @type {Element} */ (target).matches('input, textarea, select');
        root.toggleAttribute('data-writing', type === 'focusin' && isText);
      });
    }
    store.subscribe((cause) => {
      const isNew = cause === 'edit' && !this.#isUsed;
      this.#isUsed ||= isNew;
      // An edit says nothing here, but for the first one.
      if (cause !== 'edit' || isNew || store.reminderDue === this.reminder.hidden) this.show();
    });
    this.show();
  }

  show() {
    const { state, dossier } = this.store;
    const isElsewhere = !this.root.parentElement?.contains(document.activeElement);
    // Among every tool, what is being saved is said where one writes.
    if (state.kind === 'saving' && this.root.dataset.kind === 'saved' && isElsewhere) return;
    const hasSomething = this.#isUsed || holds(dossier, this.root.dataset.tool);
    this.root.hidden = !URGENT.has(state.kind) && (state.kind === 'empty' || !hasSomething);
    if (!this.root.hidden) document.documentElement.dataset.bar = '';
    this.root.dataset.kind = state.kind;
    showState(this.state, state);
    find(this.root, '[data-erased-here]', HTMLElement).hidden = !this.store.isErased;
    this.reminder.textContent = REMINDER;
    this.reminder.hidden = !this.store.reminderDue;
  }
}
