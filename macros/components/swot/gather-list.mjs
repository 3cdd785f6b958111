/**
 * What the groups bring to one case: a box for each idea, a choice for each double. A long list is shown part by part.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { button } from './buttons.mjs';
import { changesOf, cut } from './gather-words.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./gather-items.mjs').Choice} Choice
 * @typedef {import('./gather-items.mjs').Item} Item
 *
 * @typedef {object} Options
 * @property {string} name the start of the ids of its controls
 * @property {Record<string, string>} titles of the quadrants
 * @property {ReadonlyMap<string, Choice>} choices
 * @property {(id: string) => string} textOf a card
 * @property {(id: string, choice: Choice) => void} choose
 */

const PART = 100;
const WORDS = {
  new: '',
  double: '',
  changed: 'modifiée',
  later: 'votre version est plus récente',
  removed: 'vous l’avez retirée',
  same: '',
};

export class GatherList {
  #count = 0;

  /**
   * @param {string} title
   * @param {Item[]} items of one case
   * @param {Options} options
   */
  constructor(title, items, options) {
    this.options = options;
    this.items = items.filter(({ kind }) => kind !== 'same');
    this.list = element('ul', 'choices');
    this.list.setAttribute('role', 'list');
    this.more = element('p', 'row');
    const same = items.length - this.items.length;
    const number = this.items.length;
    this.element = element(
      'details',
      'differences',
      element('summary', '', `${title} (${number})`),
      this.list,
      this.more,
    );
    this.element.toggleAttribute('open', number > 0);
    this.element.hidden = !items.length;
    if (same) this.element.append(element('p', 'hint', same === 1 ? 'Une idée déjà là.' : `${same} idées déjà là.`));
    this.#showMore();
  }

  #showMore() {
    const part = this.items.slice(this.#count, this.#count + PART);
    for (const item of part) {
      const id = `${this.options.name}-${this.#count++}`;
      this.list.append(item.near.length ? this.#double(item, id) : this.#line(item, id));
    }
    const left = this.items.length - this.#count;
    this.more.hidden = !left;
    if (!left) return;
    const show = () => {
      this.#showMore();
      this.more.querySelector('button')?.focus();
    };
    this.more.replaceChildren(button(`Montrer la suite (${left})`, show));
  }

  /** @param {Item} item */
  #choiceOf({ id, choice }) {
    return this.options.choices.get(id) ?? choice;
  }

  /**
   * @param {Item} item
   * @param {string} id
   */
  #line(item, id) {
    const { titles, textOf, choose } = this.options;
    const box = /** @type {HTMLInputElement} */ (element('input'));
    box.type = 'checkbox';
    box.id = id;
    box.checked = this.#choiceOf(item) !== 'leave';
    box.addEventListener('change', () => choose(item.id, box.checked ? 'add' : 'leave'));
    const changes = changesOf(item, titles, textOf);
    const isRewritten = item.changes.includes('text');
    const text = changes && isRewritten ? changes : [cut(item.card.text), changes].filter(Boolean).join('\u00a0: ');
    return element('li', 'tick', box, label(id, `${text}${about(item)}`));
  }

  /**
   * @param {Item} item
   * @param {string} id
   */
  #double(item, id) {
    const { near, isVersion } = item;
    const select = /** @type {HTMLSelectElement} */ (element('select'));
    select.id = id;
    const joins = near.map((each) => new Option(`Regrouper avec ${named(each)}`, `join:${each.id}`));
    select.append(new Option('Ajouter', 'add'), ...joins, new Option('Laisser', 'leave'));
    select.value = this.#choiceOf(item);
    select.addEventListener('change', () => this.options.choose(item.id, /** @type {Choice} */ (select.value)));
    const [first] = near;
    const likeness = isVersion ? 'Autre version de' : first?.isExact ? 'La même que' : 'Ressemble à';
    const other = first ? `${likeness} ${named(first)}` : '';
    const words = label(id, `${cut(item.card.text)}${about(item)}`, element('span', 'hint', other));
    return element('li', 'field', words, select);
  }
}

/** @param {Item} item */
function about({ kind, card: { group, votes } }) {
  const words = [group, votes && `${votes} voix`, WORDS[kind]].filter(Boolean).join(', ');
  return words && ` (${words})`;
}

/** @param {import('./gather-items.mjs').Near} card */
function named({ text, group }) {
  return group ? `${quoted(text)} (${group})` : quoted(text);
}

/**
 * @param {string} id
 * @param {import('../../browser/page/elements.mjs').Child[]} children
 */
function label(id, ...children) {
  const made = /** @type {HTMLLabelElement} */ (element('label', '', ...children));
  made.htmlFor = id;
  return made;
}
