/**
 * The attendance sheet on its page, beside the blank one.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';
import { attendance } from './attendance.mjs';
import { readMeeting } from './meeting.mjs';

export class Attendance {
  static component = 'attendance';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    const { content } = find(root, 'template', HTMLTemplateElement);
    const [title = '', part = '', intro = '', caution = '', ...columns] = findAll(content, 'p').map(
      (each) => each.textContent ?? '',
    );
    const agenda = { name: root.dataset.meeting ?? '', announced: 0, sequences: [], preparers: [] };
    const sheet = find(root, '[data-clean]', HTMLElement);
    sheet.hidden = false;
    new SheetView(sheet, {
      store,
      name: 'feuille-de-presence',
      build: () => {
        const meeting = readMeeting(store.dossier, agenda, store.surroundings.clock());
        return attendance(meeting, { title, part, columns, intro, caution });
      },
    });
  }
}
