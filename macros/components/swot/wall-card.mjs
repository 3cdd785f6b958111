/**
 * A card on the wall: made once, then changed where it differs.
 * @module
 */

import { element, write } from '../../browser/page/elements.mjs';
import { UNWRITTEN, quoted } from './words.mjs';

/** @typedef {import('./wall-cards.mjs').Shown} Shown */

export class WallCard {
  /** What is shown of it, as text. */
  #shown = '';
  #votes = element('b', 'wall-mark');
  #count = element('span', 'wall-mark wall-stack');
  #priority = element('b', 'wall-mark wall-star', element('span', 'wall-word', 'Priorité'));
  #text = element('span', 'wall-words');
  #actions = element('ul', 'wall-actions');
  #number = element('output', 'wall-number');
  #minus = control('less', '−');
  #plus = control('more', '+');
  #retain = control('retain', '★ Priorité');

  /** @param {string} id */
  constructor(id) {
    this.id = id;
    this.#actions.setAttribute('role', 'list');
    this.item = element(
      'li',
      'wall-card',
      element('p', 'wall-text', this.#priority, this.#votes, this.#count, this.#text),
      element('p', 'wall-vote', this.#minus, this.#number, this.#plus),
      element('p', 'wall-retain', this.#retain),
      this.#actions,
    );
    this.item.dataset.card = id;
  }

  /**
   * @param {Shown} card
   * @returns {boolean} whether something changed
   */
  show(card) {
    const wanted = JSON.stringify(card);
    if (wanted === this.#shown) return false;
    this.#shown = wanted;
    const text = card.text || UNWRITTEN;
    write(this.#text, text);
    const votes = card.unread ? '?' : String(card.votes);
    mark(this.#votes, votes, ' voix', card.votes > 0 || card.unread);
    mark(this.#count, String(card.count), ' idées', card.count > 1);
    write(this.#number, votes);
    this.#priority.hidden = !card.priority;
    this.item.toggleAttribute('data-priority', card.priority);
    for (const [button, words] of /** @type {[HTMLElement, string][]} */ ([
      [this.#minus, 'Retirer une voix à'],
      [this.#plus, 'Ajouter une voix à'],
      [this.#retain, 'Priorité\u00a0:'],
    ])) {
      button.setAttribute('aria-label', `${words} ${quoted(text)}`);
    }
    this.#retain.setAttribute('aria-pressed', String(card.priority));
    this.#actions.hidden = !card.actions.length;
    this.#actions.replaceChildren(...card.actions.map((words) => element('li', '', words)));
    return true;
  }
}

/**
 * @param {string} act
 * @param {string} words
 */
function control(act, words) {
  const button = element('button', 'wall-button', words);
  button.setAttribute('type', 'button');
  button.dataset.press = act;
  return button;
}

/**
 * A figure that the whole board shows alone, and a quadrant with its word.
 *
 * @param {HTMLElement} place
 * @param {string} figure
 * @param {string} word
 * @param {boolean} isShown
 */
function mark(place, figure, word, isShown) {
  place.hidden = !isShown;
  if (!place.firstChild) place.append('', element('span', 'wall-word', word));
  /** @type {Text} */ (place.firstChild).data = figure;
}
