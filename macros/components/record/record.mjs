/**
 * A form of the roadmap on its page: what the dossier knows stands in it, and what is agreed goes on from it.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { write } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { readDay } from '../../browser/text/dates.mjs';

/** What the dossier knows changes while one writes in another tool of the page: it is told once the hand rests. */
const REST = 400;

export class RecordForm extends Tool {
  static component = 'record';
  #rest = 0;
  #isKnown = true;

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = this;
    for (const list of this.parts('[data-collection]')) this.rows(list, list.dataset.collection ?? '');
    new SheetView(this.part('[data-clean]'), {
      store,
      name: (kind) => (kind === 'shared' ? `${root.id}-a-partager` : root.id),
      builders: ['assets/facts.js', 'assets/records.js'],
      build: (kind, { sheetOf, facts }) => sheetOf?.(root, store, facts, kind === 'shared'),
      warn: (kind, sheet, { sharedWarning }) => (kind === 'shared' ? sharedWarning?.(sheet, store.dossier) : ''),
    });
    for (const [name, does] of [
      ['pour', 'pourInto'],
      ['ics', 'calendarOf'],
    ]) {
      root.querySelector(`[data-${name}]`)?.addEventListener('click', () => {
        void this.#ask('[data-pour-state]', (kit) => kit[does ?? '']?.(root, store));
      });
    }
    // Without its look on paper it prints all the same, in more pages.
    fetchAsset('assets/records.css').catch(() => {});
    // A day half typed is not a wrong one.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
    if (!root.querySelector('[data-facts]')) return;
    store.subscribe((cause, changed) => {
      const isOwn = changed && [...changed].every((key) => key.startsWith(`record/${root.id}/`));
      // What did not come is asked for again at any change.
      if (cause === 'state' || (isOwn && this.#isKnown)) return;
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => this.#facts(), REST);
    });
    this.#facts();
  }

  /** @param {ReadonlySet<string>} [changed] */
  show(changed) {
    tellEach(this.root, '[data-key][data-day]', this.store.dossier, readDay, changed);
  }

  #facts() {
    if (!this.store.dossier.entries.size) return;
    this.#isKnown = false;
    void this.#ask('[data-asked]', async ({ showFacts }) => {
      const { facts } = await fetched('assets/facts.js');
      this.#isKnown = true;
      return showFacts?.(this.root, this.store, facts);
    });
  }

  /**
   * Do what takes a script fetched on demand, and say what came of it.
   *
   * @param {string} place where to say it
   * @param {(kit: Record<string, ((...given: any[]) => any) | undefined>) => unknown} act
   */
  async #ask(place, act) {
    try {
      const words = await act(await fetched('assets/records.js'));
      if (typeof words === 'string') write(this.part(place), words);
    } catch (error) {
      write(this.part(place), /** @type {Error} */ (error).message);
    }
  }
}
