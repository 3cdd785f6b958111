/**
 * The rent of a building on its page: figures checked as they are typed, the rent that pays for it beside the one that
 * the persons met can bear, a sheet to keep, and what is still to be asked.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { tell } from '../../browser/forms/told.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { reasonOf } from '../../browser/text/reading.mjs';
import { write } from '../../browser/page/elements.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { toAsk } from './asking.mjs';
import { balanceOf } from './balance.mjs';
import { readFigure, readFigures } from './figures.mjs';
import { teamOf } from './team.mjs';
import { calculation, compared, lessLines, teamLines, verdict } from './words.mjs';

export class Rent extends Tool {
  static component = 'rent';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.prefix = `rent/${root.id}`;
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: 'loyer',
      builders: 'assets/lease.js',
      build: (_, { rentSheet }) => {
        const found = this.#read();
        const asked = found.actions.map(({ title }) => title);
        return rentSheet?.(root.getAttribute('aria-label') ?? '', this.#answers(), {
          ...found,
          toAsk: asked,
        });
      },
      table: ({ rentTable }) => rentTable?.(this.#answers(), this.#read()),
    });
    this.part('[data-pour]').addEventListener('click', () => this.#pour());
    this.follow(['worksheet/fiche-contact/']);
  }

  #read() {
    const { dossier } = this.store;
    const figures = readFigures(dossier, this.prefix);
    const team = teamOf(dossier);
    const balance = balanceOf(figures, team);
    return { figures, team, balance, actions: toAsk(this.prefix, figures, balance, team) };
  }

  show() {
    for (const input of this.parts('[data-figure]')) {
      const { figure = '', key = '' } = input.dataset;
      tell(input, reasonOf(readFigure(figure, get(this.store.dossier, key))));
    }
    const { figures, team, balance } = this.#read();
    this.text('[data-team]', teamLines(team).join('\n'));
    this.text('[data-verdict]', verdict(figures, balance));
    const cells = compared(balance);
    for (const row of this.parts('[data-compared]')) {
      const texts = cells[/** @type {keyof typeof cells} */ (row.dataset.compared)];
      [...row.querySelectorAll('td')].forEach((cell, index) => write(cell, texts[index] ?? ''));
    }
    this.text('[data-less]', lessLines(balance).join('\n'));
    this.text('[data-calculation]', calculation(figures, balance).join('\n'));
  }

  /** @returns {import('./sheet.mjs').Answer[]} */
  #answers() {
    return this.parts('[data-figure]').map(({ dataset }) => {
      const { figure = '', key = '', words = '', unit = '' } = dataset;
      const typed = String(get(this.store.dossier, key) ?? '');
      return { words, typed, unit, fault: reasonOf(readFigure(figure, typed)) };
    });
  }

  #pour() {
    const { store } = this;
    const { actions } = this.#read();
    const before = store.dossier;
    const words = () => pouringWords(before, store.dossier, actions);
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random), { words });
    const done = actions.length ? 'Tout est déjà dans la feuille de route.' : 'Plus rien n’est à demander.';
    this.text('[data-pour-state]', words() || done);
  }
}
