/**
 * The ways to the board in large: here, or in another window that a projector shows. What shows it is fetched.
 * @module
 */

import { element, find } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { LOOK_KEY, WHOLE, written } from './wall-steps.mjs';

const OWN_WINDOW = '#grand-affichage';
const BLOCKED = 'Votre navigateur a bloqué la fenêtre\u00a0: autorisez-la, puis essayez encore.';

export class Projector {
  /** @type {Promise<import('./wall.mjs').Wall> | undefined} */
  #wall;
  /** @type {HTMLElement | undefined} */
  #remote;

  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.workshop = workshop;
    const here = find(root, '[data-project]', HTMLButtonElement);
    const apart = find(root, '[data-project-apart]', HTMLButtonElement);
    // Browsers from before 2022 know no dialog: all but the large view works there.
    here.hidden = apart.hidden = !('HTMLDialogElement' in globalThis);
    if (here.hidden) return;
    here.addEventListener('click', () => void this.#open(false));
    apart.addEventListener('click', () => this.#openApart(apart));
    const { store, prefix } = workshop;
    // Fetched with the first words: the room may have no network. What does not come is asked for again at the click.
    const foresee = () => {
      if (this.#wall || !visible(store.dossier, prefix).size) return;
      stop();
      this.#load().catch(() => {});
    };
    const stop = store.subscribe(foresee);
    foresee();
    if (location.hash === OWN_WINDOW) void this.#open(true);
  }

  #load() {
    this.#wall ??= Promise.all([fetched('assets/wall.js'), fetchAsset('assets/wall.css')]).then(
      ([Wall]) => new Wall(this.workshop),
    );
    this.#wall.catch(() => (this.#wall = undefined));
    return this.#wall;
  }

  /** @param {boolean} follows */
  async #open(follows) {
    try {
      const wall = await this.#load();
      wall.open({ follows });
    } catch (error) {
      this.workshop.warn(/** @type {Error} */ (error).message);
    }
  }

  /** @param {HTMLElement} button */
  #openApart(button) {
    const { workshop } = this;
    const address = `${location.href.split('#')[0]}${OWN_WINDOW}`;
    // Saved now, for the other window to read it.
    workshop.store.flush();
    lead(0);
    const size = `width=${screen.availWidth},height=${screen.availHeight}`;
    if (!window.open(address, 'boussole-grand-affichage', `popup,${size}`)) workshop.warn(BLOCKED);
    else if (!this.#remote) button.after((this.#remote = remote(Object.values(workshop.titles))));
  }
}

/**
 * Return what chooses, from here, what the other window shows.
 *
 * @param {string[]} titles of the quadrants
 */
function remote(titles) {
  const select = /** @type {HTMLSelectElement} */ (element('select'));
  select.append(...['Tout le tableau', ...titles].map((title, at) => new Option(title, String(at))));
  select.addEventListener('change', () => lead(Number(select.value)));
  return element('label', '', 'L’autre fenêtre montre', select);
}

/** @param {number} at where the window that follows goes */
function lead(at) {
  try {
    localStorage.setItem(LOOK_KEY, written({ ...WHOLE, at }));
  } catch {
    // That window says that it does not follow.
  }
}
