/**
 * A list of differences, tool by tool, one line an item: an action, a person, an idea. A long one is shown part by
 * part.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { DifferenceItem } from './difference-item.mjs';
import { partsOf, toolOf } from './keys.mjs';
import { figure } from './opening.mjs';

/**
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('./difference-item.mjs').Options} Options
 */

const PART = 100;
const ELSEWHERE = 'Votre commune';

export class DifferenceList {
  #count = 0;
  #tool = '';

  /**
   * @param {import('./opening.mjs').List} list
   * @param {Options} options
   */
  constructor({ title, open = false, differences }, options) {
    this.options = options;
    this.differences = differences;
    this.place = element('div');
    this.more = element('p', 'row');
    this.element = element(
      'details',
      'differences',
      element('summary', '', `${title} (${figure(differences.length)})`),
      this.place,
      this.more,
    );
    this.element.toggleAttribute('open', open);
    this.isChoice = open;
    this.#showMore();
  }

  #showMore() {
    const end = this.#count + PART;
    let items = this.place.lastElementChild;
    while (this.#count < Math.min(end, this.differences.length)) {
      const name = `${this.options.name}-${this.#count}`;
      const [first, ...others] = this.#nextItem();
      if (!first) break;
      const tool = toolOf(first.key) || ELSEWHERE;
      if (tool !== this.#tool || !items) {
        items = element('ul', 'choices');
        items.setAttribute('role', 'list');
        this.place.append(element('p', 'over', tool), items);
        this.#tool = tool;
      }
      items.append(new DifferenceItem([first, ...others], name, this.isChoice, this.options).element);
    }
    const left = this.differences.length - this.#count;
    this.more.hidden = !left;
    if (!left) return;
    const button = element('button', 'btn plain', 'Montrer la suite');
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      this.#showMore();
      if (!this.more.hidden) this.more.querySelector('button')?.focus();
    });
    const others = left === 1 ? 'et 1 autre, qui suit' : `et ${figure(left)} autres, qui suivent`;
    this.more.replaceChildren(element('span', '', `${others} la même règle.`), button);
  }

  /** @returns {Difference[]} those that follow each other and are about one thing; they are read only once shown */
  #nextItem() {
    /** @type {Difference[]} */
    const found = [];
    let about = '';
    for (const difference of this.differences.slice(this.#count)) {
      const { item } = partsOf(difference.key, document, this.options.read);
      const words = item.join('\n') && `${toolOf(difference.key)}\n${item.join('\n')}`;
      if (found.length && (!words || words !== about)) break;
      about = words;
      found.push(difference);
    }
    this.#count += found.length;
    return found;
  }
}
