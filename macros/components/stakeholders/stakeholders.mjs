/**
 * The cooperation planner on its page: choose by audience and phase, answer, share, add to the roadmap.
 * @module
 */

import { OWN_ACTIONS, pourActions } from '../checklist/own.mjs';
import { get } from '../../browser/store/document.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { Fields } from '../../browser/forms/fields.mjs';
import { find } from '../../browser/forms/find.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { SaveBar } from '../../browser/forms/save-bar.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { planActions, planSheet } from './plan.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./plan.mjs').Choice} Choice
 */

export class StakeholderPlan {
  static component = 'stakeholders';

  /**
   * @param {HTMLElement} root
   * @param {{store: DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.model = readPlan(root);
    for (const part of root.querySelectorAll('[data-live]')) /** @type {HTMLElement} */ (part).hidden = false;
    for (const audience of root.querySelectorAll('.audience')) this.#own(/** @type {HTMLElement} */ (audience));
    new SaveBar(find(root, '[data-save-bar]', HTMLElement), store);
    new Fields(root, store);
    new SheetView(find(root, '[data-clean]', HTMLElement), {
      store,
      name: root.id,
      build: (kind) => planSheet(this.model, store.dossier, { shared: kind === 'shared' }),
    });
    this.filter = find(root, '[data-audience-filter]', HTMLSelectElement);
    this.filter.addEventListener('change', () => this.show());
    find(root, '[data-pour]', HTMLButtonElement).addEventListener('click', () => this.#pour());
    store.subscribe(() => this.show());
    this.show();
  }

  show() {
    const { root, store, model, filter } = this;
    for (const audience of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.audience'))) {
      // A class, not `hidden`: paper shows every audience and every phase.
      audience.classList.toggle('aside', filter.value !== '' && filter.value !== audience.dataset.audience);
    }
    const phase = get(store.dossier, `${model.prefix}/phase`);
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.part[data-phase]'))) {
      part.classList.toggle('aside', (phase === 'before' || phase === 'launched') && phase !== part.dataset.phase);
    }
    for (const answer of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-answer]'))) {
      answer.hidden = get(store.dossier, `${model.prefix}/${answer.dataset.answer}`) !== true;
    }
  }

  /** @param {HTMLElement} audience */
  #own(audience) {
    const list = new RowList({
      list: find(audience, '.own-list', HTMLElement),
      template: find(this.root, 'template[data-heard]', HTMLTemplateElement),
      collection: `${this.model.prefix}/${audience.dataset.audience}/heard`,
      store: this.store,
    });
    find(audience, '[data-add]', HTMLButtonElement).addEventListener('click', () => {
      const text = audience.querySelector(`[data-row="${list.add({})}"] [data-field=text]`);
      if (text instanceof HTMLElement) text.focus();
    });
  }

  #pour() {
    const { store, model } = this;
    const count = () => rows(store.dossier, OWN_ACTIONS).length;
    const before = count();
    const actions = planActions(model, store.dossier);
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random));
    find(this.root, '[data-pour-state]', HTMLElement).textContent = poured(actions.length, count() - before);
  }
}

/**
 * Say what went into the roadmap.
 *
 * @param {number} chosen
 * @param {number} added
 */
function poured(chosen, added) {
  if (!chosen) return 'Cochez d’abord des points à sécuriser ou des pratiques.';
  if (!added) return 'Tout y était déjà.';
  return added === 1 ? 'Une action ajoutée à la feuille de route.' : `${added} actions ajoutées à la feuille de route.`;
}

/**
 * @param {HTMLElement} root
 * @returns {import('./plan.mjs').PlanModel}
 */
function readPlan(root) {
  const audiences = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.audience')]);
  return {
    prefix: `stakeholders/${root.id}`,
    title: root.getAttribute('aria-label') ?? '',
    audiences: audiences.map((audience) => {
      const parts = /** @type {HTMLElement[]} */ ([...audience.querySelectorAll('.part')]);
      const of = (/** @type {string} */ kind) => parts.filter((part) => part.dataset.part === kind);
      return {
        id: audience.dataset.audience ?? '',
        title: audience.dataset.section ?? '',
        doubts: of('doubts').flatMap(choices),
        secure: of('secure').flatMap(choices),
        practices: of('practices').flatMap(choices),
      };
    }),
  };
}

/**
 * @param {Element} part
 * @returns {Choice[]}
 */
function choices(part) {
  return [...part.querySelectorAll('.tick')].map((line) => ({
    id: find(line, 'input', HTMLInputElement).dataset.key?.split('/').at(-1) ?? '',
    text: line.querySelector('label')?.firstChild?.textContent?.trim() ?? '',
  }));
}
