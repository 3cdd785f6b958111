/**
 * The persons of the dossier, offered in every field that names somebody: what it takes comes at the first of them.
 * @module
 */

import { fetchAsset, fetched } from '../page/on-demand.mjs';

/**
 * @param {Document} page
 * @param {import('../store/saving.mjs').Saving} store
 */
export function offerPersons(page, store) {
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-person]:not([role])')) return;
    const { value } = target;
    // A first tap in an empty field asks for the list, which is still on its way.
    let isTapped = false;
    target.addEventListener('click', () => (isTapped = true), { once: true });
    // Before it comes: a field is read aloud as what it was when one entered it.
    target.setAttribute('role', 'combobox');
    target.setAttribute('aria-expanded', 'false');
    Promise.all([fetched('assets/persons.js'), fetchAsset('assets/persons.css')]).then(
      ([offer]) => offer(target, store, isTapped && !target.value ? undefined : value),
      // It is a field like another, and the next visit to it tries again.
      () => target.removeAttribute('role'),
    );
  });
}
