/**
 * The bar over the wall, in one line: the stage, the group, the time, what is shown, and the way out.
 * @module
 */

import { element, write } from '../../browser/page/elements.mjs';

const HELP = [
  ['← →', 'la case, ou la page, d’avant et d’après'],
  ['1 à 4', 'une case'],
  ['0 ou Début', 'tout le tableau'],
  ['Entrée', 'écrire une idée, à l’étape 2'],
  ['Échap', 'laisser le champ, puis revenir au tableau, puis quitter'],
];

export class WallBar {
  /**
   * @param {string} title of the workshop
   * @param {string[]} names of the quadrants
   * @param {HTMLElement[]} stages the page's own buttons
   */
  constructor(title, names, stages) {
    this.stages = /** @type {HTMLSelectElement} */ (element('select'));
    this.stages.setAttribute('aria-label', 'Étape de l’atelier');
    this.stages.append(...stages.map(({ textContent, dataset }) => new Option(textContent ?? '', dataset.go)));
    this.groups = element('span', 'wall-group');
    this.clock = element('div', 'wall-clock');
    this.looks = ['Tout', ...names.map((_, index) => String(index + 1))].map((words, at) => {
      const name = at ? `${at}. ${names[at - 1]}` : 'Tout le tableau';
      return button('wall-look', words, { look: String(at) }, name);
    });
    this.pages = element('span', 'wall-pages');
    this.write = button('', '', { press: 'write' });
    this.follow = /** @type {HTMLInputElement} */ (element('input'));
    this.follow.type = 'checkbox';
    this.following = element('label', 'wall-follow', this.follow, ' Suivre l’autre fenêtre');
    this.full = button('', '', { press: 'full' }, 'Plein écran');
    this.full.append(corners());
    this.full.hidden = !document.fullscreenEnabled;
    document.addEventListener('fullscreenchange', () => {
      const name = document.fullscreenElement ? 'Quitter le plein écran' : 'Plein écran';
      this.full.setAttribute('aria-label', name);
      this.full.title = name;
    });
    this.help = /** @type {HTMLDetailsElement} */ (help());
    const looks = element('span', 'wall-looks', ...this.looks);
    looks.setAttribute('role', 'group');
    looks.setAttribute('aria-label', 'Ce qui s’affiche');
    this.root = element(
      'div',
      'wall-bar',
      element('b', 'wall-name', title),
      this.stages,
      this.groups,
      this.clock,
      looks,
      this.pages,
      this.write,
      this.following,
      this.full,
      this.help,
      button('', 'Quitter', { press: 'quit' }),
    );
  }

  /** @param {number} at what is shown */
  mark(at) {
    this.looks.forEach((look, index) => look.setAttribute('aria-pressed', String(index === at)));
  }

  /** @param {string} text « 1 sur 2 », or what the room must know */
  say(text) {
    write(this.pages, text);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** The four corners of a screen. */
function corners() {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5');
  picture.append(path);
  return picture;
}

function help() {
  return element(
    'details',
    'wall-help',
    element('summary', '', '?', element('span', 'unseen', ' Les touches du clavier')),
    element('dl', '', ...HELP.flatMap(([keys, words]) => [element('dt', '', keys), element('dd', '', words)])),
  );
}

/**
 * @param {string} className
 * @param {string} words
 * @param {Record<string, string>} data
 * @param {string} [name] where the words are too short
 */
function button(className, words, data, name) {
  const made = element('button', className, words);
  made.setAttribute('type', 'button');
  Object.assign(made.dataset, data);
  if (name) {
    made.setAttribute('aria-label', name);
    made.title = name;
  }
  return made;
}
