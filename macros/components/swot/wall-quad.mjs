/**
 * A quadrant on the wall: its title, its question while it is empty, its cards.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';

/**
 * @typedef {{name: string, question: string}} Heading
 *
 * @typedef {object} Quad
 * @property {HTMLElement} box
 * @property {HTMLElement} facts how many ideas it has
 * @property {HTMLElement} list
 * @property {import('./wall-card.mjs').WallCard[]} cards in their order
 */

/**
 * @param {Heading} heading
 * @param {number} number the key that leads there
 * @returns {Quad}
 */
export function quad({ name, question }, number) {
  const button = element('button', 'wall-title', `${number}. ${name}`);
  button.setAttribute('type', 'button');
  button.dataset.look = String(number);
  const facts = element('span', 'wall-facts');
  const list = element('ul', 'wall-cards');
  list.setAttribute('role', 'list');
  const box = element(
    'section',
    'wall-quad',
    element('h2', 'wall-head', button, ' ', facts),
    element('p', 'wall-question', question),
    list,
  );
  box.setAttribute('aria-label', name);
  return { box, facts, list, cards: [] };
}

/**
 * Whether what a box holds is larger than the box.
 *
 * @param {HTMLElement} box
 * @param {'height' | 'width'} side
 */
export function isOver(box, side) {
  return side === 'width' ? box.scrollWidth > box.clientWidth + 1 : box.scrollHeight > box.clientHeight + 1;
}
