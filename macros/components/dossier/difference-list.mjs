/**
 * A list of differences, tool by tool, each with its own choice. A long one is shown part by part.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { placeOf, toolOf, wordsOf } from './keys.mjs';
import { figure } from './opening.mjs';

/**
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('../../browser/store/merge.mjs').Side} Side
 *
 * @typedef {object} Options
 * @property {string} name the start of the names of its controls
 * @property {import('./keys.mjs').Read} read
 * @property {(difference: Difference) => Side} sideOf
 * @property {(key: string, side: Side) => void} choose
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
    const part = this.differences.slice(this.#count, this.#count + PART);
    let items = this.place.lastElementChild;
    for (const difference of part) {
      const tool = toolOf(difference.key) || ELSEWHERE;
      if (tool !== this.#tool || !items) {
        items = element('ul', 'choices');
        items.setAttribute('role', 'list');
        this.place.append(element('p', 'over', tool), items);
        this.#tool = tool;
      }
      const name = `${this.options.name}-${this.#count++}`;
      items.append(this.isChoice ? this.#choice(difference, name) : this.#line(difference, name));
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

  /**
   * @param {Difference} difference
   * @param {string} name
   */
  #line(difference, name) {
    const { key, mine, theirs } = difference;
    const { read, sideOf, choose } = this.options;
    const box = control('checkbox', name);
    box.checked = sideOf(difference) === 'theirs';
    box.addEventListener('change', () => choose(key, box.checked ? 'theirs' : 'mine'));
    const [here, there] = [mine, theirs].map((value) => wordsOf(key, value, document, read));
    const isReplaced = mine !== null && theirs !== null;
    const words = isReplaced ? `«\u00a0${here}\u00a0» devient «\u00a0${there}\u00a0»` : mine === null ? there : here;
    return element('li', 'tick', box, label(name, `${placeOf(key, document, read)}\u00a0: `, words));
  }

  /**
   * @param {Difference} difference
   * @param {string} name
   */
  #choice(difference, name) {
    const { read, sideOf, choose } = this.options;
    const group = element('fieldset', '', element('legend', '', placeOf(difference.key, document, read)));
    for (const [side, title] of /** @type {[Side, string][]} */ ([
      ['mine', 'Garder le mien'],
      ['theirs', 'Prendre celui de la copie'],
    ])) {
      const radio = control('radio', `${name}-${side}`);
      radio.name = name;
      radio.value = side;
      radio.checked = sideOf(difference) === side;
      radio.addEventListener('change', () => choose(difference.key, side));
      const text = element('b', '', wordsOf(difference.key, difference[side], document, read));
      group.append(element('p', 'tick', radio, label(radio.id, `${title}\u00a0: `, text)));
    }
    return element('li', '', group);
  }
}

/**
 * @param {string} type
 * @param {string} id
 */
function control(type, id) {
  const input = document.createElement('input');
  input.type = type;
  input.id = `fusion-${id}`;
  return input;
}

/**
 * @param {string} id
 * @param {import('../../browser/page/elements.mjs').Child[]} children
 */
function label(id, ...children) {
  const made = /** @type {HTMLLabelElement} */ (element('label', '', ...children));
  made.htmlFor = id.startsWith('fusion-') ? id : `fusion-${id}`;
  return made;
}
