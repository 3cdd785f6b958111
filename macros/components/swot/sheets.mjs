/**
 * What the room takes on paper: one card per idea, to cut out, or the board as an A3 poster.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { printAs } from '../../browser/page/paper.mjs';

/**
 * Print the cards or the poster, without the rest of the page.
 *
 * @param {'cards' | 'poster'} kind
 * @param {import('./workshop.mjs').Workshop} workshop
 */
export function printAlone(kind, { root, cards, titles, title, store, prefix }) {
  const place = find(root, '[data-cards]', HTMLElement);
  const template = find(root, 'template[data-card]', HTMLTemplateElement);
  if (kind === 'cards')
    place.replaceChildren(...cards.map(({ quadrant, text }) => cutCard(template, titles[quadrant] ?? '', text)));
  const about = [title, get(store.dossier, 'commune/name'), get(store.dossier, `${prefix}/prepare/date`)];
  find(root, '[data-poster-head]', HTMLElement).textContent = about.filter(Boolean).join(', ');
  printAs(['swot-alone', `swot-${kind}`], { alone: root, after: () => place.replaceChildren() });
}

/**
 * @param {HTMLTemplateElement} template
 * @param {string} title
 * @param {string} text
 */
function cutCard(template, title, text) {
  const card = /** @type {HTMLElement} */ (
    /** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild
  );
  find(card, '.over', HTMLElement).textContent = title;
  find(card, '.serif', HTMLElement).textContent = text;
  return card;
}
