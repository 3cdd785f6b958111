/**
 * The name of the commune, wherever a page lets it be typed: the code of another one never stays beside it.
 * @module
 */

import { followingName } from '../store/commune.mjs';
import { set } from '../store/dossier.mjs';

const NAME = '[data-key="commune/name"]';

/**
 * @param {Document} page
 * @param {import('../store/store.mjs').DossierStore} store
 */
export function followCommuneName(page, store) {
  let before = store.dossier;
  page.addEventListener('focusin', ({ target }) => {
    if (/** @type {Element} */ (target).matches(NAME)) before = store.dossier;
  });
  page.addEventListener('input', ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target);
    if (!field.matches(NAME)) return;
    const values = followingName(before, field.value);
    store.update((dossier, now) => set(dossier, values, now), { joins: true });
  });
}
