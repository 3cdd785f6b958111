/**
 * Where the visitor's work stands, beside each tool: saved or not, and the way to keep a file.
 * @module
 */

import { REMINDER } from '../store/messages.mjs';
import { fileName, serialize } from '../store/file.mjs';
import { download } from '../page/download.mjs';
import { find, write } from '../page/elements.mjs';
import { print } from './printing.mjs';

/** @typedef {import('../store/store.mjs').DossierStore} DossierStore */

// What cannot wait is said at once; the rest is said when the reader pauses.
const URGENT = new Set(['failed', 'memory', 'read-only', 'cleared', 'damaged', 'restored']);

/**
 * Give the dossier as a file.
 *
 * @param {DossierStore} store
 */
export function downloadDossier(store) {
  const now = store.surroundings.clock();
  const text = serialize(store.dossier, { app: store.surroundings.app, now });
  download(fileName('dossier', store.dossier, now, 'json'), text, 'application/json');
  store.downloaded();
}

export class SaveBar {
  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.state = find(root, '[data-state]', HTMLElement);
    this.reminder = find(root, '[data-reminder]', HTMLElement);
    root.querySelector('[data-download]')?.addEventListener('click', () => downloadDossier(store));
    root.querySelector('[data-print-filled]')?.addEventListener('click', () => print(false));
    root.querySelector('[data-print-blank]')?.addEventListener('click', () => print(true));
    const firefox = root.querySelector('[data-firefox]');
    if (firefox instanceof HTMLElement) {
      firefox.hidden = !(location.protocol === 'file:' && navigator.userAgent.includes('Firefox'));
    }
    store.subscribe(() => this.show());
    this.show();
    root.hidden = false;
  }

  show() {
    const { kind, message } = this.store.state;
    this.root.dataset.kind = kind;
    this.state.setAttribute('role', URGENT.has(kind) ? 'alert' : 'status');
    write(this.state, message);
    this.reminder.textContent = REMINDER;
    this.reminder.hidden = !this.store.reminderDue;
  }
}
