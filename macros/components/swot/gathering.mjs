/**
 * The way to what brings together the files of the groups: it comes once the ideas are being gathered, so that a room
 * without a network has it.
 * @module
 */

import { find, write } from '../../browser/page/elements.mjs';
import { NotLoaded, fetched } from '../../browser/page/on-demand.mjs';
import { GATHERING } from './stages.mjs';

export class Gathering {
  /** @type {Promise<import('./gathering-view.mjs').GatheringView> | undefined} */
  #view;

  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.place = find(root, '[data-gathering]', HTMLElement);
    this.workshop = workshop;
    const files = find(root, '[data-gather-files]', HTMLInputElement);
    find(root, '[data-gather]', HTMLElement).addEventListener('click', () => files.click());
    files.addEventListener('change', () => {
      void this.#take([...(files.files ?? [])]);
      // The same file may be chosen again.
      files.value = '';
    });
    // The page of the dossier opens itself what is dropped on it.
    if (root.closest('.tool-block')) return;
    const holdsFile = (/** @type {DragEvent} */ event) => {
      if (!event.dataTransfer?.types.includes('Files')) return false;
      // Elsewhere a page would open it in its own place.
      event.preventDefault();
      return true;
    };
    root.addEventListener('dragover', holdsFile);
    root.addEventListener('drop', (event) => {
      if (holdsFile(event)) void this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  show() {
    // The groups hand over their boards.
    if (this.workshop.stage === GATHERING && !this.#view) this.#made().catch(() => {});
  }

  #made() {
    this.#view ??= fetched('assets/gather.js').then((View) => new View(this.place, this.workshop));
    this.#view.catch(() => (this.#view = undefined));
    return this.#view;
  }

  /** @param {File[]} files */
  async #take(files) {
    try {
      await (await this.#made()).take(files);
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      write(this.place, error.message);
    }
  }
}
