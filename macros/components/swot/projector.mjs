/**
 * The ways to the board in large: here, or in another window that a projector shows. What shows it is fetched.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { OWN_WINDOW } from './wall-windows.mjs';

/**
 * @typedef {object} Kit
 * @property {import('./wall.mjs').Wall} wall
 * @property {typeof import('./wall-apart.mjs').openApart} openApart
 */

export class Projector {
  /** @type {Promise<Kit> | undefined} */
  #kit;

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
    here.addEventListener('click', () => void this.#attempt(({ wall }) => wall.open({ follows: false })));
    apart.addEventListener('click', () => void this.#attempt(({ openApart }) => openApart(this.workshop, apart)));
    const { store, prefix } = workshop;
    // Fetched with the first words: the room may have no network. What does not come is asked for again at the click.
    const foresee = () => {
      if (this.#kit || !visible(store.dossier, prefix).size) return;
      stop();
      this.#load().catch(() => {});
    };
    const stop = store.subscribe(foresee);
    foresee();
    if (location.hash === OWN_WINDOW) void this.#attempt(({ wall }) => wall.open({ follows: true }));
  }

  #load() {
    this.#kit ??= Promise.all([fetched('assets/wall.js'), fetchAsset('assets/wall.css')]).then(
      ([{ Wall, openApart }]) => ({ wall: new Wall(this.workshop), openApart }),
    );
    this.#kit.catch(() => (this.#kit = undefined));
    return this.#kit;
  }

  /** @param {(kit: Kit) => void} act */
  async #attempt(act) {
    try {
      act(await this.#load());
    } catch (error) {
      this.workshop.warn(/** @type {Error} */ (error).message);
    }
  }
}
