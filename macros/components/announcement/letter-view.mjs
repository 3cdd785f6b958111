/**
 * A text on the page: composed until the visitor makes it hers, with what changed since, what to read again, how long.
 * @module
 */

import { copy } from '../../browser/page/clipboard.mjs';
import { element, find, hide, write } from '../../browser/page/elements.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { readCount } from '../../browser/text/numbers.mjs';
import { valueOf } from '../../browser/text/reading.mjs';
import { NOTHING, changesSince, compose, lettersOf } from './compose.mjs';

/**
 * @typedef {import('./compose.mjs').Known} Known
 *
 * @typedef {'done' | 'begun' | 'failed'} Reading of the dossier: what reads it is fetched
 *
 * @typedef {object} Options
 * @property {import('../../browser/store/store.mjs').DossierStore} store
 * @property {string} prefix of the keys of the tool
 * @property {import('./compose.mjs').Letter} letter
 * @property {(text: string) => string[]} watch what to read again in a text of the visitor
 */

const FOLLOWS = 'Composé d’après votre dossier, ce texte le suit tant que vous ne le modifiez pas.';
const EMPTY = 'Votre dossier ne dit encore rien à publier\u00a0: voici un texte pour annoncer la démarche.';
const HERS = 'Vous avez modifié ce texte\u00a0: il ne suit plus votre dossier.';
const UNREAD = 'Votre dossier n’a pas pu être lu pour composer ce texte. Rechargez la page une fois en ligne.';

export class LetterView {
  /** @type {Known} */
  #known = NOTHING;
  /** @type {Reading} */
  #reading = 'done';

  /**
   * @param {HTMLElement} block
   * @param {Options} options
   */
  constructor(block, options) {
    this.block = block;
    this.options = options;
    const { prefix, letter } = options;
    this.key = `${prefix}/text/${letter.id}`;
    this.base = `${prefix}/base/${letter.id}`;
    this.input = find(block, 'textarea', HTMLTextAreaElement);
    this.edit = this.#button('edit', () => this.#begin());
    this.#button('restore', () => {
      this.#write({ [this.key]: null, [this.base]: null }, 'Le texte composé est repris.');
      this.edit.focus();
    });
    this.#button('add', () => this.#take());
    this.#button('seen', () => {
      this.#write({ [this.base]: this.state.composed }, 'C’est noté.');
      this.input.focus();
    });
    this.#button('copy', () => void this.#copy());
  }

  /** What the text is now, and what the dossier says otherwise since it is the visitor's. */
  get state() {
    const { dossier } = this.options.store;
    const held = get(dossier, this.key);
    const most = valueOf(readCount(get(dossier, `${this.options.prefix}/most`)));
    const composed = compose(this.options.letter, this.#known, most);
    if (typeof held !== 'string') return { text: composed, composed, isHers: false, added: [], gone: [] };
    const base = String(get(dossier, this.base) ?? composed);
    // Opened and left as it was, it goes on following the dossier.
    if (held === base && base !== composed) return { text: composed, composed, isHers: false, added: [], gone: [] };
    return { text: held, composed, isHers: true, ...changesSince(base, composed, held) };
  }

  /**
   * @param {Known} known
   * @param {Reading} reading how far the dossier was read
   */
  show(known, reading) {
    this.#known = known;
    this.#reading = reading;
    const { block, input } = this;
    const { text, isHers, added, gone } = this.state;
    // Once emptied, the field stays as long as it has the focus.
    const isOpen = isHers || document.activeElement === input;
    hide(this.#part('draft'), isOpen);
    hide(this.#part('own'), !isOpen);
    hide(this.edit, isOpen);
    hide(this.#part('restore'), !isOpen);
    if (!isOpen) write(this.#part('draft'), text);
    write(this.#part('origin'), isOpen ? HERS : this.#origin());
    this.#list('added', added);
    this.#list('gone', gone);
    hide(this.#part('since'), !added.length && !gone.length);
    hide(this.#part('add'), !added.length);
    const watched = isHers ? this.options.watch(text) : [];
    const lines = find(block, '[data-watch]', HTMLElement);
    if (lines.textContent !== watched.join('')) {
      lines.replaceChildren(...watched.map((line) => element('p', 'note', line)));
    }
    const count = block.querySelector('[data-length]');
    if (count) write(count, this.#length(text));
  }

  #origin() {
    if (this.#reading !== 'done') return this.#reading === 'failed' ? UNREAD : '';
    const { words, lists, left } = this.#known;
    const isEmpty = ![words.federation, words.effectif, words.partenaires, ...Object.values(lists).flat()].some(
      Boolean,
    );
    const aside =
      left > 1
        ? `${left} lignes du dossier sont laissées de côté, car elles peuvent désigner une personne ou promettre.`
        : 'Une ligne du dossier est laissée de côté, car elle peut désigner une personne ou promettre.';
    return [isEmpty ? EMPTY : FOLLOWS, left ? aside : ''].filter(Boolean).join(' ');
  }

  /** @param {string} text */
  #length(text) {
    const count = lettersOf(text);
    const most = valueOf(readCount(get(this.options.store.dossier, `${this.options.prefix}/most`)));
    const words = `${count} lettres et signes, espaces compris`;
    if (most === undefined) return `${words}.`;
    const over = count - most;
    return over > 0 ? `${words}\u00a0: ${over} de trop pour ${most}.` : `${words}, sur ${most}.`;
  }

  /**
   * @param {'added' | 'gone'} name
   * @param {string[]} pieces
   */
  #list(name, pieces) {
    const part = this.#part(name);
    hide(part, !pieces.length);
    const list = find(part, 'ul', HTMLElement);
    const lines = pieces.map((piece) => piece.replace(/^– /, ''));
    if (list.textContent !== lines.join('')) list.replaceChildren(...lines.map((line) => element('li', '', line)));
  }

  #begin() {
    const { composed } = this.state;
    this.#write({ [this.key]: composed, [this.base]: composed });
    this.input.focus();
  }

  /** Add what the dossier says since at the end of the visitor's text. */
  #take() {
    const { text, composed, added } = this.state;
    const [space, between] = this.options.letter.short ? [' ', ' '] : ['\n\n', '\n'];
    const longer = [text.trimEnd(), added.join(between)].join(space);
    this.#write({ [this.key]: longer, [this.base]: composed }, 'Ajouté à la fin de votre texte.');
    this.input.focus();
  }

  async #copy() {
    const { text } = this.state;
    write(this.#part('said'), (await copy(text)) ? 'Texte copié.' : text);
  }

  /**
   * @param {Record<string, string | null>} values
   * @param {string} [words] said of what replaces a text
   */
  #write(values, words) {
    this.options.store.update((dossier, now) => set(dossier, values, now), { words });
  }

  /**
   * @param {string} name
   * @returns {HTMLElement}
   */
  #part(name) {
    return find(this.block, `[data-${name}]`, HTMLElement);
  }

  /**
   * @param {string} name
   * @param {() => void} act
   */
  #button(name, act) {
    const button = this.#part(name);
    button.addEventListener('click', act);
    return button;
  }
}
