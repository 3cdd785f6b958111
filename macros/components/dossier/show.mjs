/**
 * « Montrer à un autre appareil »: the address to open there, then the dossier as a film of QR codes that its camera
 * reads. Nothing leaves but what the screen shows.
 * @module
 */

import { Frames } from '../../browser/files/frames.mjs';
import { Awake } from '../../browser/page/awake.mjs';
import { element, write } from '../../browser/page/elements.mjs';
import { fetchAsset } from '../../browser/page/on-demand.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { MARKERS } from '../../browser/store/file.mjs';
import { CodePicture } from './show-code.mjs';

/** What a camera reads of each picture: the more pieces of the dossier it holds, the smaller its squares. */
const SQUARES = /** @type {{id: string, words: string, hint: string, pieces: number}[]} */ ([
  { id: 'grands', words: 'Grands', hint: 'pour une caméra qui lit mal', pieces: 1 },
  { id: 'moyens', words: 'Moyens', hint: '', pieces: 3 },
  { id: 'petits', words: 'Petits', hint: 'le plus rapide, sur un grand écran', pieces: 6 },
]);
const MIDDLE = 1;
/** Milliseconds of a picture: at three changes a second, a screen that flickers makes some people ill. */
const CALM = 400;
/** For whom has asked for less motion. */
const CALMER = 1000;
const PRIVATE =
  'Ces images contiennent tout le dossier, avec les noms, les contacts et les notes. ' +
  'Qui les filme peut les lire\u00a0: ne les montrez qu’à votre autre appareil.';
const PARTIAL =
  'Ces images contiennent la version que vous avez choisie, sans ce qu’elle laisse de côté. Qui les filme peut la ' +
  'lire.';
const TOO_LONG =
  'Ce dossier est trop long pour passer par une caméra\u00a0: il faudrait plusieurs dizaines de minutes. ' +
  'Téléchargez plutôt le fichier, puis copiez-le sur une clé USB ou envoyez-le-vous par courriel.';

/**
 * Show a dossier in a place of the page, in place of what was shown there.
 *
 * @param {HTMLElement} place
 * @param {string} text of its file
 */
export async function showFrames(place, text) {
  await fetchAsset('assets/show.css');
  new Film(place, text).open();
}

class Film {
  #squares = MIDDLE;
  #time = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALMER : CALM;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #next;
  #awake = new Awake(() => {});

  /**
   * @param {HTMLElement} place
   * @param {string} text
   */
  constructor(place, text) {
    this.place = place;
    this.frames = new Frames(text);
    this.isPart = text.includes(`\n${MARKERS.partial}\n`);
    this.picture = new CodePicture(`Code qui mène à la page ${this.address}`);
    this.said = element('p', 'hint');
    this.said.setAttribute('role', 'status');
    this.title = element('h3', '', 'Montrer à un autre appareil');
    this.title.tabIndex = -1;
    this.pause = this.#button('Pause', () => (this.#next === undefined ? this.#play() : this.#rest()));
    this.one = this.#button('Image suivante', () => this.#draw());
  }

  /** Of the page to open there: a copy on a disk says where the site is published. */
  get address() {
    return `${siteAddress()}recevoir/`;
  }

  open() {
    if (this.frames.isTooLong) this.#put(element('p', 'error', TOO_LONG), this.#row(this.#end()));
    else this.#showAddress();
    this.title.focus();
  }

  /** @param {Element[]} parts */
  #put(...parts) {
    this.place.replaceChildren(element('section', 'no-paper', this.title, ...parts));
  }

  #showAddress() {
    this.picture.draw(this.address);
    const start = this.#button('La page est ouverte là-bas\u00a0: montrer le dossier', () => this.#showFilm());
    start.className = 'btn primary';
    this.#put(
      element('p', 'note', this.isPart ? PARTIAL : PRIVATE),
      element(
        'p',
        '',
        'Sur l’autre appareil, ouvrez d’abord la page «\u00a0Recevoir par la caméra\u00a0». ' +
          'Filmez ce code avec son appareil photo, ou tapez l’adresse\u00a0:',
      ),
      element('p', 'address', this.address),
      this.picture.element,
      this.#row(start, this.#end()),
    );
  }

  #showFilm() {
    this.picture.name('Images du dossier, à filmer avec l’autre appareil');
    this.#put(
      element(
        'p',
        '',
        'Sur l’autre appareil, appuyez sur «\u00a0Ouvrir la caméra\u00a0», puis cadrez ce carré en entier. ' +
          'Les images tournent sans fin\u00a0: peu importe celle par où il commence, et celles qu’il manque.',
      ),
      this.picture.element,
      this.said,
      this.#row(this.pause, this.one, this.#end()),
      this.#sizes(),
    );
    this.title.focus({ preventScroll: true });
    this.picture.element.scrollIntoView({ block: 'center' });
    this.#play();
  }

  #sizes() {
    const choices = SQUARES.map(({ id, words, hint }, index) => {
      const radio = document.createElement('input');
      Object.assign(radio, { type: 'radio', name: 'film', id: `film-${id}`, checked: index === this.#squares });
      radio.addEventListener('change', () => {
        this.#squares = index;
        if (this.#next === undefined) this.#draw();
        else this.#play();
      });
      const label = element('label', '', words, hint && element('span', 'hint', ` (${hint})`));
      /** @type {HTMLLabelElement} */ (label).htmlFor = radio.id;
      return element('p', 'tick', radio, label);
    });
    const hint = 'Vous pouvez les changer à tout moment\u00a0: l’autre appareil garde ce qu’il a déjà lu.';
    return element('fieldset', '', element('legend', '', 'Carrés'), element('p', 'hint', hint), ...choices);
  }

  #play() {
    clearTimeout(this.#next);
    this.#awake.start();
    write(this.pause, 'Pause');
    this.one.hidden = true;
    this.#draw();
    const seconds = Math.max(1, Math.ceil(((this.frames.count / this.#pieces) * this.#time) / 1000));
    const words = seconds < 60 ? count(seconds, 'seconde') : count(Math.ceil(seconds / 60), 'minute');
    write(this.said, `Un tour complet dure environ ${words}.`);
    const step = () => {
      // The panel around was closed: nobody looks any more.
      if (!this.picture.element.getClientRects().length) return this.#rest();
      this.#draw();
      this.#next = setTimeout(step, this.#time);
    };
    this.#next = setTimeout(step, this.#time);
  }

  #rest() {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#awake.stop();
    write(this.pause, 'Reprendre');
    this.one.hidden = false;
    write(this.said, 'Les images sont arrêtées.');
  }

  #draw() {
    this.picture.draw(this.frames.next(this.#pieces));
  }

  get #pieces() {
    return SQUARES[this.#squares]?.pieces ?? 1;
  }

  #end() {
    return this.#button('Ne plus montrer', () => {
      this.#rest();
      this.place.replaceChildren();
      // What was pressed is gone: the panel around takes the focus.
      /** @type {HTMLElement | null} */ (this.place.closest('[tabindex]'))?.focus();
    });
  }

  /**
   * @param {string} words
   * @param {() => void} act
   */
  #button(words, act) {
    const button = element('button', 'btn plain', words);
    button.setAttribute('type', 'button');
    button.addEventListener('click', act);
    return button;
  }

  /** @param {HTMLElement[]} buttons */
  #row(...buttons) {
    return element('p', 'row', ...buttons);
  }
}

/**
 * @param {number} number
 * @param {string} word
 */
function count(number, word) {
  return `${number}\u00a0${word}${number > 1 ? 's' : ''}`;
}
