/**
 * The board in large in another window, and what chooses from here what it shows.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { WHOLE } from './wall-steps.mjs';
import { OWN_WINDOW, publish } from './wall-windows.mjs';

const BLOCKED = 'Votre navigateur a bloqué la fenêtre\u00a0: autorisez-la, puis essayez encore.';

/**
 * @param {import('./workshop.mjs').Workshop} workshop
 * @param {HTMLElement} button that was pressed: what chooses stands after it
 */
export function openApart(workshop, button) {
  const address = `${location.href.split('#')[0]}${OWN_WINDOW}`;
  // Saved now, for the other window to read it.
  workshop.store.flush();
  publish(WHOLE);
  const size = `width=${screen.availWidth},height=${screen.availHeight}`;
  if (!window.open(address, 'boussole-grand-affichage', `popup,${size}`)) workshop.warn(BLOCKED);
  else if (!button.nextElementSibling?.matches('[data-remote]')) button.after(remote(Object.values(workshop.titles)));
}

/**
 * Return what chooses, from here, what the other window shows.
 *
 * @param {string[]} titles of the quadrants
 */
function remote(titles) {
  const select = /** @type {HTMLSelectElement} */ (element('select'));
  select.append(...['Tout le tableau', ...titles].map((title, at) => new Option(title, String(at))));
  select.addEventListener('change', () => publish({ ...WHOLE, at: Number(select.value) }));
  const label = element('label', '', 'L’autre fenêtre montre', select);
  label.dataset.remote = '';
  return label;
}
