/**
 * The controls of the page's tools, found by the key that they write to: what they are called, what they offer.
 * @module
 */

import { controlOf } from './reach.mjs';

/**
 * Return the choices that the page offers for a key, value by value.
 *
 * @param {string} key
 * @param {Document} page
 * @returns {Map<string, string>}
 */
export function choicesOf(key, page) {
  const control = controlOf(key, page);
  const choices = control instanceof HTMLSelectElement ? [...control.options] : radiosBeside(control);
  return new Map(
    choices.map((choice) => [
      choice.value,
      ((choice instanceof HTMLInputElement ? choice.closest('label') : choice)?.textContent ?? '').trim(),
    ]),
  );
}

/**
 * @param {Element | null} control
 * @returns {HTMLInputElement[]}
 */
function radiosBeside(control) {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return [];
  return [
    .../** @type {NodeListOf<HTMLInputElement>} */ (
      control.closest('fieldset')?.querySelectorAll('input[type=radio]') ?? []
    ),
  ];
}

/**
 * Return what a control is called on the page.
 *
 * @param {Element} control
 */
export function nameOf(control) {
  const field = control.getAttribute('data-field');
  const inTemplate = field && control.closest('*')?.parentElement?.querySelector(`label[data-for="${field}"]`);
  if (inTemplate) return wordsIn(inTemplate);
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return wordsIn(control.closest('fieldset')?.querySelector('legend'));
  }
  const { labels } = /** @type {HTMLInputElement} */ (control);
  return wordsIn(labels?.[0]) || (control.getAttribute('aria-label') ?? '');
}

/** @param {Element | null | undefined} label */
function wordsIn(label) {
  return label?.textContent?.replace(/[ \n]+/g, ' ').trim() ?? '';
}
