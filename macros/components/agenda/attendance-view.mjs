/**
 * The attendance sheet on its page, beside the blank one.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';
import { readMeeting } from './meeting.mjs';

export class Attendance {
  static component = 'attendance';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    // The blank sheet of the page says what it asks, and what to be careful of.
    const blank = find(document, '#feuille-de-presence', HTMLElement);
    const words = (/** @type {string} */ selector) =>
      findAll(blank, selector).map(({ textContent }) => textContent ?? '');
    const [part = ''] = words('.theme > :is(h2, h3, h4)');
    const notes = [...words('.intro'), ...words('.remember li')];
    const columns = words('thead th');
    const agenda = { name: root.dataset.meeting ?? '', announced: 0, sequences: [], preparers: [] };
    const sheet = find(root, '[data-clean]', HTMLElement);
    sheet.hidden = false;
    new SheetView(sheet, {
      store,
      name: 'feuille-de-presence',
      builders: 'assets/meeting.js',
      build: (_, { attendance }) => {
        const meeting = readMeeting(store.dossier, agenda, store.surroundings.clock());
        return attendance?.(meeting, { part, columns, notes });
      },
    });
  }
}
