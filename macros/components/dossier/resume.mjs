/**
 * On the home page, for returning visitors: where the roadmap stands.
 * @module
 */

import { find } from '../../browser/page/elements.mjs';
import { visible } from '../../browser/store/dossier.mjs';

export class Resume {
  static component = 'resume';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    const answers = visible(store.dossier, 'checklist/100-jours');
    if (!answers.size) return;
    const done = [...answers].filter(([key, value]) => key.endsWith('/status') && value === 'done').length;
    find(root, '[data-progress]', HTMLElement).textContent =
      `${done} ${done === 1 ? 'action terminée' : 'actions terminées'} sur ${root.dataset.total}.`;
    root.hidden = false;
  }
}
