/**
 * One line of a list of differences: « Dr Martin, médecin : téléphone, courriel », who wrote it and when, and inside,
 * field by field, the texts. The line decides for all its fields, and each of them may be decided apart.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { partsOf, placeOf, wordsOf } from './keys.mjs';

/**
 * @typedef {import('./difference-list.mjs').Difference} Difference
 * @typedef {import('./difference-list.mjs').Side} Side
 * @typedef {import('./difference-list.mjs').Options} Options
 */

const MOST_FIELDS = 5;
const SIDES = /** @type {[Side, string][]} */ ([
  ['mine', 'Garder le mien'],
  ['theirs', 'Prendre celui de la copie'],
]);

export class DifferenceItem {
  /** @type {(() => void)[]} show again what was chosen */
  #shows = [];

  /**
   * @param {Difference[]} differences at least one, about one thing
   * @param {string} name the start of the names of its controls
   * @param {boolean} isChoice between two texts; a line to tick otherwise
   * @param {Options} options
   */
  constructor(differences, name, isChoice, options) {
    this.differences = differences;
    this.name = name;
    this.options = options;
    this.element = element('li');
    const [only, other] = differences;
    if (!only) return;
    if (!other) this.element.append(...(isChoice ? [this.#choice(only, name)] : this.#line(only, name)));
    else if (isChoice)
      this.element.append(
        this.#choiceOfAll(),
        this.#inside((each, id) => [this.#choice(each, id)]),
      );
    else
      this.element.append(
        ...this.#lineOfAll(),
        this.#inside((each, id) => this.#line(each, id)),
      );
    for (const show of this.#shows) show();
  }

  /** What the item is called, then its fields. */
  #title() {
    const { read } = this.options;
    const parts = this.differences.map(({ key }) => partsOf(key, document, read));
    const fields = [...new Set(parts.map(({ field }) => inSentence(field)))];
    const left = fields.length - MOST_FIELDS;
    const named = left > 1 ? [...fields.slice(0, MOST_FIELDS), `et ${left} autres champs`] : fields;
    return [...(parts[0]?.item ?? []), named.join(', ')].join('\u00a0: ');
  }

  #lineOfAll() {
    const box = control('checkbox', this.name);
    const isTaken = (/** @type {Difference} */ each) => this.options.sideOf(each) === 'theirs';
    this.#shows.push(() => {
      box.checked = this.differences.every(isTaken);
      box.indeterminate = !box.checked && this.differences.some(isTaken);
    });
    box.addEventListener('change', () => this.#chooseAll(box.checked ? 'theirs' : 'mine'));
    const told = hint(this.options.told(this.differences));
    return [element('p', 'tick', box, label(box.id, this.#title(), told))];
  }

  #choiceOfAll() {
    const group = element('fieldset', '', element('legend', '', this.#title()));
    for (const [side, title] of SIDES) {
      const radio = control('radio', `${this.name}-${side}`);
      Object.assign(radio, { name: `fusion-${this.name}`, value: side });
      this.#shows.push(() => {
        radio.checked = this.differences.every((each) => this.options.sideOf(each) === side);
      });
      radio.addEventListener('change', () => this.#chooseAll(side));
      const texts = this.differences.map((each) => this.#words(each, side)).join(' · ');
      const told = hint(this.options.told(this.differences, side));
      group.append(element('p', 'tick', radio, label(radio.id, `${title}\u00a0: `, element('b', '', texts), told)));
    }
    return group;
  }

  /**
   * The fields, one by one.
   *
   * @param {(difference: Difference, name: string) => HTMLElement[]} draw
   */
  #inside(draw) {
    const items = this.differences.map((each, index) => element('li', '', ...draw(each, `${this.name}-${index}`)));
    const list = element('ul', 'choices', ...items);
    list.setAttribute('role', 'list');
    const [first] = this.differences;
    const name = first ? partsOf(first.key, document, this.options.read).item.join('\u00a0: ') : '';
    const title = element('summary', '', `Champ par champ (${items.length})`, element('span', 'unseen', `, ${name}`));
    return element('details', 'differences', title, list);
  }

  /**
   * @param {Difference} difference
   * @param {string} name
   * @returns {HTMLElement[]}
   */
  #line(difference, name) {
    const { key, mine, theirs } = difference;
    const { read, sideOf, told } = this.options;
    const box = control('checkbox', name);
    this.#shows.push(() => {
      box.checked = sideOf(difference) === 'theirs';
    });
    box.addEventListener('change', () => this.#choose(key, box.checked ? 'theirs' : 'mine'));
    const [here, there] = [this.#words(difference, 'mine'), this.#words(difference, 'theirs')];
    const isReplaced = mine !== null && theirs !== null;
    const words = isReplaced ? `«\u00a0${here}\u00a0» devient «\u00a0${there}\u00a0»` : mine === null ? there : here;
    const place = `${placeOf(key, document, read)}\u00a0: `;
    return [element('p', 'tick', box, label(box.id, place, words, hint(told([difference]))))];
  }

  /**
   * @param {Difference} difference
   * @param {string} name
   */
  #choice(difference, name) {
    const { read, sideOf, told } = this.options;
    const { key } = difference;
    const group = element('fieldset', '', element('legend', '', placeOf(key, document, read)));
    for (const [side, title] of SIDES) {
      const radio = control('radio', `${name}-${side}`);
      Object.assign(radio, { name, value: side });
      this.#shows.push(() => {
        radio.checked = sideOf(difference) === side;
      });
      radio.addEventListener('change', () => this.#choose(key, side));
      const text = element('b', '', this.#words(difference, side));
      group.append(
        element('p', 'tick', radio, label(radio.id, `${title}\u00a0: `, text, hint(told([difference], side)))),
      );
    }
    return group;
  }

  /**
   * @param {Difference} difference
   * @param {Side} side
   */
  #words({ key, mine, theirs }, side) {
    return wordsOf(key, side === 'mine' ? mine : theirs, document, this.options.read);
  }

  /** @param {Side} side */
  #chooseAll(side) {
    for (const { key } of this.differences) this.options.choose(key, side);
    for (const show of this.#shows) show();
  }

  /**
   * @param {string} key
   * @param {Side} side
   */
  #choose(key, side) {
    this.options.choose(key, side);
    for (const show of this.#shows) show();
  }
}

/** @param {string} text */
function inSentence(text) {
  // « ARS » stays as it is.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** @param {string} told */
function hint(told) {
  return told && element('span', 'hint', ` (${told})`);
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
  made.htmlFor = id;
  return made;
}
