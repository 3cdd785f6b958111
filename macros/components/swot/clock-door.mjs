/**
 * What brings the timer to the page of a workshop: its script comes once the workshop holds something, since its room
 * may have no network; the timer shows at a click, or where it runs already.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { get, set } from '../../browser/store/dossier.mjs';

export class ClockDoor {
  /** @type {typeof import('./clock-acts.mjs').goToStage | undefined} once there is a timer to follow the stage */
  #goToStage;
  #isAsked = false;
  #isShown = false;

  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.workshop = workshop;
    this.bar = find(root, '[data-timer-bar]', HTMLElement);
    this.times = find(root, '[data-times]', HTMLElement);
    this.button = find(root, '[data-open-clock]', HTMLElement);
    this.button.addEventListener('click', () => void this.#open());
    workshop.store.subscribe(() => {
      this.#prefetch();
      if (this.#goToStage) this.#follow();
    });
    this.#prefetch();
  }

  /** @param {number} stage to go to */
  go(stage) {
    const { store, prefix } = this.workshop;
    store.update(
      (dossier, now) =>
        this.#goToStage?.(dossier, prefix, stage, now) ?? set(dossier, { [`${prefix}/stage`]: stage }, now),
      { undoable: false },
    );
    // What its timer counts must not be lost by a crash within the second.
    store.flush();
  }

  #prefetch() {
    const { store, prefix } = this.workshop;
    if (this.#isAsked || ![...store.dossier.entries.keys()].some((key) => key.startsWith(`${prefix}/`))) return;
    this.#isAsked = true;
    // What does not come is asked for again at the next change, or at the click.
    this.#bring().then(
      () => this.#follow(),
      () => (this.#isAsked = false),
    );
  }

  /** Show a timer that runs, here or in another tab. */
  #follow() {
    const { store, prefix } = this.workshop;
    if (!this.#isShown && get(store.dossier, `${prefix}/run/current`) !== null) void this.#show();
  }

  async #open() {
    this.#isAsked = true;
    const isHere = document.activeElement === this.button;
    try {
      await this.#show();
      if (isHere) find(this.bar, 'button', HTMLElement).focus();
    } catch (error) {
      this.workshop.warn(/** @type {Error} */ (error).message);
    }
  }

  async #bring() {
    const [kit] = await Promise.all([fetched('assets/clock.js'), fetchAsset('assets/clock.css')]);
    this.#goToStage = kit.goToStage;
    return kit;
  }

  async #show() {
    const { ClockTable, WorkshopClock } = await this.#bring();
    if (this.#isShown) return;
    this.#isShown = true;
    new WorkshopClock(this.bar, this.workshop);
    new ClockTable(this.times, this.workshop);
    this.button.hidden = true;
  }
}
