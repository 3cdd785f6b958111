/**
 * What is wrong with a field, said under it.
 * @module
 */

import { find, findAll, write } from '../page/elements.mjs';
import { get } from '../store/dossier.mjs';
import { reasonOf } from '../text/reading.mjs';

/** @type {WeakMap<Element, unknown>} what a control held when something was last told of it */
const told = new WeakMap();

/**
 * Say it in the `.error` of the field, and tie it to the control; an empty reason takes it away.
 *
 * @param {HTMLElement} control in a `.field`
 * @param {string} reason
 */
export function tell(control, reason) {
  const place = find(/** @type {Element} */ (control.closest('.field')), '.error', HTMLElement);
  // Nothing is written again: there may be hundreds of them.
  if (control.hasAttribute('aria-invalid') && place.hidden === !reason && place.textContent === reason) return;
  place.id = `${control.id}-error`;
  place.hidden = !reason;
  write(place, reason);
  control.setAttribute('aria-invalid', String(Boolean(reason)));
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== place.id);
  const described = reason ? [...others, place.id] : others;
  if (described.length) control.setAttribute('aria-describedby', described.join(' '));
  else control.removeAttribute('aria-describedby');
}

/**
 * Say it once the visitor has left the field: a date half typed is not a wrong one.
 *
 * @param {HTMLElement} control
 * @param {string} reason
 */
export function tellAfter(control, reason) {
  if (control !== document.activeElement) tell(control, reason);
}

/**
 * Say it under each control of a kind, from what the dossier holds for it.
 *
 * @param {Element} root
 * @param {string} selector
 * @param {import('../store/dossier.mjs').Dossier} dossier
 * @param {(typed: unknown) => import('../text/reading.mjs').Reading<unknown>} read
 * @param {ReadonlySet<string>} [changed] the only keys that changed: nothing else is looked for through the page
 */
export function tellEach(root, selector, dossier, read, changed) {
  const isFew = changed?.size === 1 && !/\/(?:order|deleted)$/.test([...changed].join());
  for (const control of findAll(root, isFew ? `[data-key="${[...changed][0]}"]` : selector)) {
    if (isFew && !control.matches(selector)) continue;
    const typed = get(dossier, control.dataset.key ?? '');
    if (control === document.activeElement || told.get(control) === typed) continue;
    told.set(control, typed);
    tell(control, reasonOf(read(typed)));
  }
}
