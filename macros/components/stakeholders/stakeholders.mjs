/**
 * The cooperation planner on its page: choose by audience and phase, answer, share, add to the roadmap.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { planActions, planSheet, warningOf } from './plan.mjs';

/** @typedef {import('./plan.mjs').Choice} Choice */

export class Stakeholders extends Tool {
  static component = 'stakeholders';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.model = readPlan(root);
    for (const audience of this.parts('.audience')) {
      this.rows(find(audience, '.own-list', HTMLElement), `${this.model.prefix}/${audience.dataset.audience}/heard`, {
        template: find(root, 'template[data-heard]', HTMLTemplateElement),
      });
    }
    this.filter = find(root, '[data-audience-filter]', HTMLSelectElement);
    const sheet = new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: (kind) => `${root.id}-${kind === 'shared' ? 'a-partager' : 'interne'}`,
      build: (kind) => {
        return planSheet(this.model, this.store.dossier, { shared: kind === 'shared', audience: this.filter.value });
      },
      warn: (kind, sheet) => (kind === 'shared' ? warningOf(sheet) : ''),
    });
    this.filter.addEventListener('change', () => {
      this.show();
      sheet.draw();
    });
    this.part('[data-pour]').addEventListener('click', () => this.#pour());
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  show() {
    const { store, model, filter } = this;
    for (const audience of this.parts('.audience')) {
      // A class, not `hidden`: paper shows every audience and every phase.
      audience.classList.toggle('aside', filter.value !== '' && filter.value !== audience.dataset.audience);
    }
    tellEach(this.root, '[data-due]', store.dossier, readDay);
    const phase = get(store.dossier, `${model.prefix}/phase`);
    for (const part of this.parts('.part[data-phase]')) {
      part.classList.toggle('aside', (phase === 'before' || phase === 'launched') && phase !== part.dataset.phase);
    }
    for (const answer of this.parts('[data-answer]')) {
      answer.hidden = get(store.dossier, `${model.prefix}/${answer.dataset.answer}`) !== true;
    }
  }

  #pour() {
    const { store, model } = this;
    const actions = planActions(model, store.dossier);
    const before = store.dossier;
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random));
    const done = pouringWords(before, store.dossier, actions) || 'Tout y était déjà.';
    const message = actions.length ? done : 'Cochez d’abord des points à sécuriser ou des pratiques.';
    this.part('[data-pour-state]').textContent = message;
  }
}

/**
 * @param {HTMLElement} root
 * @returns {import('./plan.mjs').PlanModel}
 */
function readPlan(root) {
  const audiences = findAll(root, '.audience');
  return {
    prefix: `stakeholders/${root.id}`,
    title: root.getAttribute('aria-label') ?? '',
    audiences: audiences.map((audience) => {
      const parts = findAll(audience, '.part');
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
