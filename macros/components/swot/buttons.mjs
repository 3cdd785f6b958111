/**
 * Buttons of the workshop that its template does not hold.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';

/**
 * Return a button that does something.
 *
 * @param {string} words
 * @param {() => void} act
 * @param {string} [className]
 */
export function button(words, act, className = 'btn plain') {
  const made = element('button', className, words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}
