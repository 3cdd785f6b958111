/**
 * The menu of a card. It is made when it opens: a board of two hundred cards holds none, and its lists of the other
 * cards cost nothing to who types.
 * @module
 */

import { showValues } from '../../browser/forms/fields.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';
import { cardsOf } from './board.mjs';
import { RETAINING } from './stages.mjs';
import { UNWRITTEN, short } from './words.mjs';

/**
 * @typedef {import('./board.mjs').Stack} Stack
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 */

/** @type {WeakMap<HTMLSelectElement, Stack[]>} what a list of other cards offers */
const offered = new WeakMap();

/**
 * Whether the menu of a card is open.
 *
 * @param {HTMLElement} item
 */
export function isOpen(item) {
  return !find(item, '.idea-menu', HTMLElement).hidden;
}

/**
 * Open the menu of a card, or close it.
 *
 * @param {HTMLElement} item
 * @param {Workshop} workshop
 * @param {boolean} open
 */
export function toggleMenu(item, workshop, open) {
  const menu = find(item, '.idea-menu', HTMLElement);
  const button = find(item, '[data-act=menu]', HTMLElement);
  menu.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
  if (!open) {
    button.focus();
    menu.replaceChildren();
    return;
  }
  const id = item.dataset.row ?? '';
  const template = find(workshop.root, 'template[data-idea-menu]', HTMLTemplateElement);
  menu.replaceChildren(/** @type {DocumentFragment} */ (template.content.cloneNode(true)));
  for (const control of findAll(menu, '[data-field]')) {
    control.dataset.key = `${cardsOf(workshop.prefix)}/row/${id}/${control.dataset.field}`;
    control.id = `${id}-${control.dataset.field}`;
  }
  for (const label of /** @type {NodeListOf<HTMLLabelElement>} */ (menu.querySelectorAll('label[data-for]'))) {
    label.htmlFor = `${id}-${label.dataset.for}`;
  }
  showValues(menu, workshop.store);
  updateMenu(item, workshop);
}

/**
 * Offer what the board holds now.
 *
 * @param {HTMLElement} item
 * @param {Workshop} workshop
 */
export function updateMenu(item, { board, stage }) {
  const stack = board.stack(item.dataset.row ?? '');
  if (!stack) return;
  const { lead } = stack;
  find(item, '[data-order]', HTMLElement).hidden = stage >= RETAINING;
  const target = find(item, 'select[data-target]', HTMLSelectElement);
  for (const option of target.options) option.disabled = option.value === lead.quadrant;
  if (target.selectedOptions[0]?.disabled)
    target.value = [...target.options].find(({ disabled }) => !disabled)?.value ?? '';
  const others = board.stacks.filter((other) => other !== stack && other.lead.quadrant === lead.quadrant);
  find(item, '[data-join-field]', HTMLElement).hidden = !others.length;
  const similar = find(item, 'select[data-join]', HTMLSelectElement);
  const known = offered.get(similar);
  if (known?.length === others.length && others.every((other, index) => other === known[index])) return;
  offered.set(similar, others);
  const { value } = similar;
  similar.replaceChildren(...others.map((other) => new Option(short(other.lead.text) || UNWRITTEN, other.lead.id)));
  if (others.some((other) => other.lead.id === value)) similar.value = value;
}
