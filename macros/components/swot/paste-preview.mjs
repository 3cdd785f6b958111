/**
 * A list that is pasted, shown line by line before anything is added: each can be corrected or left out.
 * @module
 */

import { element, write } from '../../browser/page/elements.mjs';
import { QUADRANTS } from './board.mjs';
import { button } from './buttons.mjs';
import { doubleOf } from './doubles-hint.mjs';
import { addAll } from './moves.mjs';
import { ideasIn } from './pasted.mjs';
import { quoted } from './words.mjs';

/**
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 * @typedef {{text: string, quadrant: string, isPasted: true}} Idea
 * @typedef {{idea: Idea, text: HTMLTextAreaElement, box: HTMLInputElement, hint: HTMLElement}} Line
 *
 * @typedef {object} Around
 * @property {string} quadrant where the list was pasted
 * @property {() => string} group which group is writing
 * @property {() => void} leave gives the focus back
 */

/** A longer list is no list of ideas: the visitor pastes the rest afterwards. */
const MOST_LINES = 300;

export class PastePreview {
  /** @type {Line[]} */
  #lines = [];
  /** @type {string[]} what was pasted, as it was */
  #pasted = [];

  /**
   * @param {HTMLElement} place
   * @param {Workshop} workshop
   * @param {Around} around
   */
  constructor(place, workshop, around) {
    this.workshop = workshop;
    this.around = around;
    this.panel = element('div', 'paste');
    this.panel.setAttribute('role', 'group');
    this.title = element('p');
    this.title.id = `${workshop.prefix.replaceAll('/', '-')}-${around.quadrant}-liste`;
    this.panel.setAttribute('aria-labelledby', this.title.id);
    this.add = button('', () => this.#add(), 'btn primary');
    this.list = element('ul', 'ideas');
    this.list.setAttribute('role', 'list');
    this.panel.append(
      this.title,
      element(
        'p',
        'row',
        this.add,
        button('Une seule idée', () => this.#addOne(), 'btn'),
        button('Annuler', () => this.#close()),
      ),
      this.list,
    );
    this.panel.hidden = true;
    this.panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      workshop.say('Rien n’a été ajouté.');
    });
    this.panel.addEventListener('input', ({ target }) => {
      const line = this.#lines.find(({ text }) => text === target);
      if (line) this.#tellDouble(line);
      this.#count();
    });
    place.append(this.panel);
  }

  /**
   * Show a list, after those that are not added yet.
   *
   * @param {string} text
   */
  show(text) {
    const ideas = ideasIn(text);
    const first = this.#lines.length;
    this.#pasted.push(text.trim());
    for (const { text: words, quadrant } of ideas.slice(0, MOST_LINES)) {
      this.#lines.push(lineOf(words, quadrant || this.around.quadrant, this.#lines.length + 1));
    }
    for (const line of this.#lines.slice(first)) {
      // What the quadrant holds already is not added twice without a word.
      line.box.checked = this.#tellDouble(line) !== 'same';
    }
    const areSeveral = this.#lines.some(({ idea }) => idea.quadrant !== this.around.quadrant);
    this.list.replaceChildren(
      ...QUADRANTS.flatMap((quadrant) => {
        const mine = this.#lines.filter(({ idea }) => idea.quadrant === quadrant);
        const name = element('li', 'over', this.workshop.titles[quadrant]);
        return mine.length ? [...(areSeveral ? [name] : []), ...mine.map(itemOf)] : [];
      }),
    );
    this.panel.hidden = false;
    this.#count();
    this.add.focus();
    this.panel.scrollIntoView({ block: 'nearest' });
    if (ideas.length > MOST_LINES) {
      this.workshop.say(`Seules les ${MOST_LINES} premières lignes sont là\u00a0: collez la suite ensuite.`);
    }
  }

  /**
   * Say which idea a line says again, on the board or above in the list.
   *
   * @param {Line} line
   * @returns {'same' | undefined} whether it is the same one, in the same quadrant
   */
  #tellDouble(line) {
    const { workshop } = this;
    line.idea.text = line.text.value;
    const above = this.#lines
      .slice(0, this.#lines.indexOf(line))
      .filter(({ box }) => box.checked)
      .map(({ idea }) => idea);
    const found = doubleOf(line.idea, [...workshop.cards, ...above]);
    if (!found) {
      line.hint.textContent = '';
      return undefined;
    }
    const { card, isExact, isHere } = found;
    const where = 'isPasted' in card ? 'plus haut' : `dans ${workshop.titles[card.quadrant]}`;
    line.hint.textContent = isExact
      ? `Déjà ${where}\u00a0: ${quoted(card.text)}.`
      : `Proche d’une idée ${where}\u00a0: ${quoted(card.text)}.`;
    return isExact && isHere ? 'same' : undefined;
  }

  #kept() {
    return this.#lines.filter(({ box, text }) => box.checked && text.value.trim());
  }

  #count() {
    const kept = this.#kept().length;
    const all = this.#lines.length;
    write(this.title, `${all} idées collées. Décochez celles que vous ne gardez pas, corrigez les autres.`);
    write(this.add, kept === 1 ? 'Ajouter 1 idée' : `Ajouter ${kept} idées`);
  }

  #add() {
    const ideas = this.#kept().map(({ text, idea }) => ({ text: text.value.trim(), quadrant: idea.quadrant }));
    if (!ideas.length) {
      this.workshop.warn('Cochez au moins une idée, ou annulez.');
      return;
    }
    const places = QUADRANTS.map((quadrant) => ({
      count: ideas.filter((idea) => idea.quadrant === quadrant).length,
      title: this.workshop.titles[quadrant],
    })).filter(({ count }) => count);
    const where =
      places.length > 1
        ? `\u00a0: ${places.map(({ count, title }) => `${count} dans ${title}`).join(', ')}`
        : ` dans ${places[0]?.title}`;
    this.#write(ideas, ideas.length === 1 ? `Idée ajoutée${where}.` : `${ideas.length} idées ajoutées${where}.`);
  }

  #addOne() {
    const { quadrant } = this.around;
    this.#write([{ text: this.#pasted.join('\n'), quadrant }], `Idée ajoutée dans ${this.workshop.titles[quadrant]}.`);
  }

  /**
   * @param {{text: string, quadrant: string}[]} ideas
   * @param {string} words
   */
  #write(ideas, words) {
    const { workshop, around } = this;
    const { random } = workshop.store.surroundings;
    const group = around.group();
    const all = ideas.map((idea) => ({ ...idea, group }));
    const done = workshop.act((dossier, now) => addAll(dossier, workshop.prefix, all, now, random), words, {
      undo: true,
    });
    // What could not be added stays on the page.
    if (done) this.#close();
  }

  #close() {
    this.#lines = [];
    this.#pasted = [];
    this.list.replaceChildren();
    this.panel.hidden = true;
    this.around.leave();
  }
}

/**
 * @param {string} words
 * @param {string} quadrant
 * @param {number} number
 * @returns {Line}
 */
function lineOf(words, quadrant, number) {
  const box = /** @type {HTMLInputElement} */ (element('input'));
  box.type = 'checkbox';
  box.checked = true;
  box.setAttribute('aria-label', `Garder l’idée ${number}`);
  const text = /** @type {HTMLTextAreaElement} */ (element('textarea'));
  text.rows = 1;
  text.value = words;
  text.setAttribute('aria-label', `Idée ${number}`);
  const hint = element('p', 'hint');
  hint.id = `paste-${quadrant}-${number}`;
  box.setAttribute('aria-describedby', hint.id);
  return { idea: { text: words, quadrant, isPasted: true }, text, box, hint };
}

/** @param {Line} line */
function itemOf({ box, text, hint }) {
  return element('li', 'paste-line', element('label', '', box), text, hint);
}
