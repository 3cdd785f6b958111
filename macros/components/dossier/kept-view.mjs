/**
 * What was set aside, and the erased copies: each with where it comes from, when, and what can be done with it.
 * @module
 */

import { dayOf, hourOf, longDay } from '../../browser/calendar/days.mjs';
import { copy } from '../../browser/page/clipboard.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, write } from '../../browser/page/elements.mjs';
import { ofCommune } from '../../browser/store/commune.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { labelOf } from './keys.mjs';

/** @typedef {import('../../browser/store/managing.mjs').Managing} Managing */
/** @typedef {[label: string, act: () => unknown][]} Acts */

export class KeptView {
  /**
   * @param {HTMLElement} root
   * @param {Managing} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.said = find(root, '[data-kept-said]', HTMLElement);
  }

  show() {
    const { asides, erased } = this.store;
    this.#list('[data-asides]', asides, (aside) => this.#aside(aside));
    this.#list('[data-erased]', erased, (each) => this.#erased(each));
  }

  /**
   * @template {{id: string}} T
   * @param {string} selector
   * @param {T[]} items
   * @param {(item: T) => HTMLElement} draw
   */
  #list(selector, items, draw) {
    const block = find(this.root, selector, HTMLElement);
    const ids = items.map(({ id }) => id).join();
    block.hidden = !items.length;
    // Drawn again, it would lose the focus.
    if (block.dataset.ids === ids) return;
    block.dataset.ids = ids;
    find(block, 'ul', HTMLElement).replaceChildren(...items.map(draw));
  }

  /** @param {Managing['asides'][number]} aside */
  #aside({ id, key, value, at, why }) {
    const isDamaged = why === 'damaged';
    const title = isDamaged ? 'Un dossier illisible' : labelOf(key, document, (each) => get(this.store.dossier, each));
    const remove = () => {
      this.store.dropAside(id);
      this.#say('Ce qui était mis de côté est supprimé.');
      if (isDamaged) return;
      const back = element('button', 'btn plain', 'Annuler');
      back.setAttribute('type', 'button');
      back.addEventListener('click', () => {
        this.store.setAside(key, value);
        this.#say('Le texte est de nouveau mis de côté.');
      });
      this.said.append(' ', back);
    };
    /** @type {Acts} */
    const acts = isDamaged
      ? [['Télécharger', () => this.#say(download(`dossier-illisible-${dayOf(at)}.txt`, value, 'text/plain'))]]
      : [
          ['Copier', async () => this.#say((await copy(value)) ? 'Texte copié.' : `Texte à copier\u00a0: ${value}`)],
          ['Reprendre', () => this.#takeBack(id, key, value)],
        ];
    const text = isDamaged ? null : element('p', 'said', value);
    return item(title, `Mis de côté le ${moment(at)}`, text, [...acts, ['Supprimer', remove]]);
  }

  /**
   * Put a text back in its field; the one that it replaces is set aside in its turn.
   *
   * @param {string} id
   * @param {string} key
   * @param {string} value
   */
  #takeBack(id, key, value) {
    const present = get(this.store.dossier, key);
    if (typeof present === 'string' && present !== value) this.store.setAside(key, present);
    const words = 'Le texte est de nouveau dans votre dossier.';
    if (!this.store.update((dossier, now) => set(dossier, { [key]: value }, now), { words })) return;
    this.store.dropAside(id);
    this.#say(words);
  }

  /** @param {Managing['erased'][number]} copied */
  #erased({ id, at, commune, size }) {
    const name = commune ? `Le dossier ${ofCommune(commune)}` : 'Un dossier sans commune';
    const details = `Effacé le ${moment(at)}, ${Math.ceil(size / 1000)}\u00a0ko`;
    return item(name, details, null, [
      [
        'Reprendre ce dossier',
        () => {
          this.store.undoReset(id);
          this.#say('Le dossier est de retour.');
        },
      ],
      [
        'Supprimer cette copie',
        () => {
          this.store.forgetErased(id);
          this.#say('La copie est supprimée.');
        },
      ],
    ]);
  }

  /**
   * The button is gone with what it acted on: the focus goes where the result is said.
   *
   * @param {string} words
   */
  #say(words) {
    write(this.said, words);
    if (!document.activeElement?.closest('[data-asides], [data-erased]')) this.said.focus();
  }
}

/**
 * @param {string} title
 * @param {string} details
 * @param {HTMLElement | null} text
 * @param {Acts} acts
 */
function item(title, details, text, acts) {
  const buttons = acts.map(([words, act]) => {
    const button = element('button', 'btn plain', words, element('span', 'unseen', `\u00a0: ${title}`));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => void act());
    return button;
  });
  return element(
    'li',
    '',
    element('p', '', element('b', '', title)),
    element('p', 'hint', `${details}.`),
    text,
    element('p', 'row', ...buttons),
  );
}

/** @param {number} at */
function moment(at) {
  return `${longDay(dayOf(at)).replace(/^\S+ /, '')} à ${hourOf(at)}`;
}
