/**
 * Tools on paper: what is filled in prints in full, and the same sheet prints blank on demand.
 * @module
 */

import { findAll, write } from '../page/elements.mjs';
import { fetchAsset } from '../page/on-demand.mjs';
import { printAs } from '../page/paper.mjs';
import { visible } from '../store/dossier.mjs';
import { letterhead } from './letterhead.mjs';

const WRITTEN =
  'input[type=text], input[type=number], input[type=date], input[type=time], input:not([type]), textarea, select';

/**
 * Print the visitor's state, or the blank sheet, without the guide around it.
 *
 * @param {boolean} blank
 * @param {Element} [alone] the only one to print, where the page holds several
 */
export function print(blank, alone) {
  printAs([blank ? 'blank' : 'written'], { alone });
}

/**
 * Before printing, set what fields hold beside them as text: a long note would be cut in its box. A tool that holds
 * nothing yet prints blank, to be filled in by hand; a blank sheet is the same whatever the dossier holds.
 *
 * @param {ParentNode} root
 * @param {import('../store/store.mjs').DossierStore} store
 * @param {Window} [view]
 */
export function printInFull(root, store, view = window) {
  // How it prints comes once there is something: most visits never need it.
  let isAsked = false;
  const fetchLook = () => {
    if (isAsked || !store.dossier.entries.size) return;
    isAsked = true;
    // Without it what is written still prints, in more pages: the next change asks again.
    fetchAsset('assets/papers.css').catch(() => (isAsked = false));
  };
  store.subscribe(fetchLook);
  fetchLook();
  // The paper opens with whose it is and its day, or with blanks to fill in.
  const head = /** @type {HTMLElement | null} */ (root.querySelector('[data-letterhead]'));
  const lines = head ? [...head.children] : [];
  const blanks = lines.map((line) => line.textContent);
  view.addEventListener('beforeprint', () => {
    const { classList } = view.document.documentElement;
    const blank = classList.contains('blank');
    // A sheet may be drawn from other tools than the one that shows it.
    const isSheet = classList.contains('report-only');
    let filled = false;
    for (const bar of findAll(root, '[data-save-bar]')) {
      const untouched = blank || !(isSheet || visible(store.dossier, bar.dataset.tool).size);
      bar.closest('[data-component]')?.classList.toggle('untouched', untouched);
      filled ||= !untouched;
    }
    const { owner, day } = letterhead(store, head?.dataset.letterhead);
    const known = filled ? [owner, `Le ${day}`] : [];
    lines.forEach((line, index) => write(line, known[index] || (blanks[index] ?? '')));
    for (const copy of root.querySelectorAll('.printed')) copy.remove();
    for (const control of root.querySelectorAll(WRITTEN)) {
      const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (control);
      // A list says that nothing is chosen yet: on paper that is a line to fill in.
      const held = field instanceof HTMLSelectElement && field.value ? field.selectedOptions[0]?.text : field.value;
      const text = blank ? '' : (held ?? '');
      const copy = view.document.createElement('p');
      copy.className = text ? 'printed' : 'printed empty';
      copy.textContent = text;
      field.after(copy);
    }
  });
  view.addEventListener('afterprint', () => {
    for (const copy of root.querySelectorAll('.printed')) copy.remove();
  });
}
