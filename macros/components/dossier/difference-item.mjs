/**
 * One line of a list of differences: « Dr Martin, médecin : téléphone, courriel », who wrote it and when, and inside,
 * field by field, the texts. The line decides for all its fields, and each of them may be decided apart.
 * @module
 */

import { element } from '../../browser/page/elements.mjs';
import { partsOf, placeOf, wordsOf } from './keys.mjs';

/**
 * @typedef {import('../../browser/store/grammar.mjs').Value} Value
 * @typedef {import('../../browser/page/elements.mjs').Child} Child
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('../../browser/store/merge.mjs').Side} Side
 *
 * @typedef {import('./several.mjs').Rival} Rival
 *
 * @typedef {object} Options
 * @property {string} name the start of the names of its controls
 * @property {import('./keys.mjs').Read} read
 * @property {(difference: Difference) => Side} sideOf
 * @property {(key: string, side: Side, rival?: Rival) => void} choose
 * @property {(key: string) => Rival[]} [rivals] what other files say
 * @property {(key: string) => Rival | undefined} [pickedOf] the one that was chosen of these
 * @property {(differences: Difference[], side?: Side, rival?: Rival) => string} told who wrote the last of them and
 *   when, on the side that made them if none is given
 */

const MOST_FIELDS = 5;
const SIDES = /** @type {[Side, string][]} */ ([
  ['mine', 'Garder le mien'],
  ['theirs', 'Prendre celui de la copie'],
]);

const LATEST = 'Prendre le plus récent';

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
    const draw = isChoice ? this.#choice : this.#line;
    if (!other) this.element.append(draw(only, name, [placeOf(only.key, document, options.read)]));
    else this.element.append(isChoice ? this.#choiceOfAll() : this.#lineOfAll(), this.#inside(draw));
    for (const show of this.#shows) show();
  }

  /** What the item is called, then its fields. */
  #title() {
    const { read } = this.options;
    const parts = this.differences.map((each) => ({ ...partsOf(each.key, document, read), said: this.#words(each) }));
    const item = parts[0]?.item ?? [];
    // What the name of a row says is not said again, unless nothing else changes.
    const others = parts.filter(({ said }) => !item.join().includes(said));
    const told = (others.length ? others : parts).map(({ field }) => inSentence(field.replace(/\s*[?:]$/, '')));
    const fields = [...new Set(told)];
    const left = fields.length - MOST_FIELDS;
    const named = left > 1 ? [...fields.slice(0, MOST_FIELDS), `et ${left} autres champs`] : fields;
    return [...item, named.join(', ')].join('\u00a0: ');
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
    return element('p', 'tick', box, label(box.id, this.#title(), told));
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
   * @param {(difference: Difference, name: string, place: Child[]) => HTMLElement} draw
   */
  #inside(draw) {
    const parts = this.differences.map(({ key }) => partsOf(key, document, this.options.read));
    const items = this.differences.map((each, index) => {
      const { item = [], field = '' } = parts[index] ?? {};
      const about = element('span', 'unseen', `${item.join('\u00a0: ')}\u00a0: `);
      return element('li', '', draw(each, `${this.name}-${index}`, [about, field]));
    });
    const list = element('ul', 'choices', ...items);
    list.setAttribute('role', 'list');
    list.style.setProperty('padding-left', 'var(--x5)');
    const about = element('span', 'unseen', `\u00a0: ${parts[0]?.item.join('\u00a0: ')}`);
    return element('details', 'differences', element('summary', '', 'Champ par champ', about), list);
  }

  /**
   * @param {Difference} difference
   * @param {string} name
   * @param {Child[]} place what it is called
   */
  #line = (difference, name, place) => {
    const { key, mine, theirs } = difference;
    const { sideOf, told } = this.options;
    const box = control('checkbox', name);
    this.#shows.push(() => {
      box.checked = sideOf(difference) === 'theirs';
    });
    box.addEventListener('change', () => this.#choose(key, box.checked ? 'theirs' : 'mine'));
    const [here, there] = [this.#words(difference, 'mine'), this.#words(difference, 'theirs')];
    const isReplaced = mine !== null && theirs !== null;
    const words = isReplaced ? `«\u00a0${here}\u00a0» devient «\u00a0${there}\u00a0»` : mine === null ? there : here;
    return element('p', 'tick', box, label(box.id, ...place, '\u00a0: ', words, hint(told([difference]))));
  };

  /**
   * @param {Difference} difference
   * @param {string} name
   * @param {Child[]} place what it is called
   */
  #choice = (difference, name, place) => {
    const { pickedOf, read, sideOf, told } = this.options;
    const { key } = difference;
    const group = element('fieldset', '', element('legend', '', ...place));
    for (const [index, { side, title, value, rival }] of this.#answers(difference).entries()) {
      const radio = control('radio', `${name}-${index}`);
      Object.assign(radio, { name, value: side });
      this.#shows.push(() => {
        radio.checked = sideOf(difference) === side && pickedOf?.(key)?.entry === rival?.entry;
      });
      radio.addEventListener('change', () => this.#choose(key, side, rival));
      const text = element('b', '', wordsOf(key, value, document, read));
      const words = label(radio.id, `${title}\u00a0: `, text, hint(told([difference], side, rival)));
      group.append(element('p', 'tick', radio, words));
    }
    return group;
  };

  /**
   * Return what may be answered: mine, that of the copy, and those of other files.
   *
   * @param {Difference} difference
   * @returns {{side: Side, title: string, value: Value, rival?: Rival}[]}
   */
  #answers({ key, mine, theirs }) {
    const rivals = this.options.rivals?.(key) ?? [];
    const [own = '', copied = ''] = SIDES.map(([, title]) => title);
    return [
      { side: 'mine', title: mine === null ? 'Ne rien prendre' : own, value: mine },
      ...(mine === theirs
        ? []
        : [{ side: /** @type {Side} */ ('theirs'), title: rivals.length ? LATEST : copied, value: theirs }]),
      ...rivals.map((rival) => ({
        side: /** @type {Side} */ ('theirs'),
        title: `Prendre celui de «\u00a0${rival.name}\u00a0»`,
        value: rival.entry.v,
        rival,
      })),
    ];
  }

  /**
   * @param {Difference} difference
   * @param {Side} [side] the one that shows something, if it is not said
   */
  #words({ key, mine, theirs }, side = theirs === null ? 'mine' : 'theirs') {
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
   * @param {Rival} [rival]
   */
  #choose(key, side, rival) {
    this.options.choose(key, side, rival);
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
 * @param {Child[]} children
 */
function label(id, ...children) {
  const made = /** @type {HTMLLabelElement} */ (element('label', '', ...children));
  made.htmlFor = id;
  return made;
}
