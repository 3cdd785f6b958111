/**
 * The point for the municipal council, and the handover: two sheets drawn from the whole dossier.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { stepsInShort } from '../checklist/steps.mjs';

const BUILDERS = 'assets/reports.js';

export class Council extends Tool {
  static component = 'council';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = options;
    const told = JSON.parse(this.part('[data-model]').textContent ?? '');
    /** @type {import('./actions.mjs').Model} */
    this.model = { ...told, steps: stepsInShort(told.steps) };
    new SheetView(this.part('[data-clean=council]'), {
      store,
      name: 'point-au-conseil',
      table: false,
      builders: BUILDERS,
      build: (_, { councilReport }) =>
        councilReport?.(store.dossier, this.model, store.surroundings.clock(), this.today),
      warn: (_, sheet, { warningOf }) => warningOf?.(store.dossier, sheet),
    });
    new SheetView(this.part('[data-clean=handover]'), {
      store,
      name: 'passation',
      table: false,
      builders: BUILDERS,
      build: (_, { handover }) => handover?.(store.dossier, this.model, this.today),
    });
    // What is wrong with a date is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  get today() {
    return dayOf(this.store.surroundings.clock());
  }

  show() {
    tellEach(this.root, '[data-day]', this.store.dossier, readDay);
  }
}
