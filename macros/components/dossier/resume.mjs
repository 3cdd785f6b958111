/**
 * On the home page, for returning visitors: where the roadmap stands.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';

const ROADMAP = 'checklist/100-jours';
const STATUS = /\/step\/[^/]+\/status$/;

export class Resume {
  static component = 'resume';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    const answers = visible(store.dossier, ROADMAP);
    if (!answers.size) return;
    const own = rows(store.dossier, `${ROADMAP}/own`).map(({ values }) => values.status);
    const known = [...answers].filter(([key]) => STATUS.test(key)).map(([, status]) => status);
    // As the roadmap counts: the visitor's own actions too, without what does not concern this commune.
    const count = (/** @type {string} */ wanted) => [...known, ...own].filter((status) => status === wanted).length;
    const done = count('done');
    const total = Number(root.dataset.total) + own.length - count('none');
    find(root, '[data-progress]', HTMLElement).textContent =
      `${done} ${done === 1 ? 'action terminée' : 'actions terminées'} sur ${total}.`;
    root.hidden = false;
  }
}
