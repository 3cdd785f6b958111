/**
 * The page's one dossier store, tied to the browser's storage and events.
 * @module
 */

import { openDisk } from './disk.mjs';
import { KEY } from './key.mjs';

/** @typedef {import('./saving.mjs').Saving} Saving */

/**
 * @template {Saving} Store
 * @param {new (surroundings: import('./saving.mjs').Surroundings) => Store} Store what the page does with its dossier
 * @param {string} app the site's version
 * @param {Window} [page]
 */
export function openDossier(Store, app, page = window) {
  const store = new Store({
    storage: () => page.localStorage,
    disk: openDisk(() => page.indexedDB),
    clock: Date.now,
    random: Math.random,
    schedule: (task, delay) => {
      const timer = page.setTimeout(task, delay);
      return () => page.clearTimeout(timer);
    },
    app,
  });
  // No key: the whole storage was cleared.
  page.addEventListener('storage', ({ key }) => {
    if (key === null || key === KEY) store.refresh();
  });
  // A page restored from the back/forward cache missed the events.
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.refresh();
  });
  page.addEventListener('pagehide', () => store.flush());
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') store.flush();
  });
  askBeforeLeaving(store, page);
  return store;
}

/**
 * Listen to `beforeunload` only while it is needed: some browsers do not keep pages that do.
 *
 * @param {Saving} store
 * @param {Window} page
 */
function askBeforeLeaving(store, page) {
  /** @param {Event} event */
  const ask = (event) => {
    store.flush();
    if (store.atRisk) event.preventDefault();
  };
  store.subscribe(() => {
    // From the first change: the storage may refuse it, and the page be left before it was asked.
    page[store.atRisk ? 'addEventListener' : 'removeEventListener']('beforeunload', ask);
  });
}
