/**
 * The cooperation planner on its page: choose by audience and phase, answer, share, add to the roadmap.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { LISTS, pourInto, pouredWords } from '../actions/lists.mjs';
import { ROADMAP } from '../checklist/own.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { showValues } from '../../browser/forms/fields.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { choiceWords } from '../../browser/forms/choice-words.mjs';
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
    this.filters = /** @type {HTMLInputElement[]} */ (this.parts('[data-audience-filter]'));
    const sheet = new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: (kind) => `${root.id}-${kind === 'shared' ? 'a-partager' : 'interne'}`,
      build: (kind) => {
        return planSheet(this.model, this.store.dossier, { shared: kind === 'shared', audiences: this.#audiences });
      },
      warn: (kind, sheet) => (kind === 'shared' ? warningOf(sheet) : ''),
    });
    for (const filter of this.filters) {
      filter.addEventListener('change', () => {
        this.show();
        sheet.draw();
      });
    }
    for (const button of this.parts('[data-pour]')) {
      button.addEventListener('click', () => this.#pour(button.dataset.pour === 'list'));
    }
    const notes = find(root, '[data-print-notes]', HTMLInputElement);
    const setNotes = () => {
      for (const note of this.parts('[data-note]')) note.classList.toggle('no-paper', !notes.checked);
    };
    notes.addEventListener('change', setNotes);
    // Read again, the page begins with nothing ticked.
    for (const box of [...this.filters, notes]) box.autocomplete = 'off';
    setNotes();
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  /** The ids of the audiences that are asked for, none for all of them. */
  get #audiences() {
    return this.filters.filter(({ checked }) => checked).map(({ value }) => value);
  }

  show() {
    const { store, model } = this;
    const wanted = this.#audiences;
    for (const audience of this.parts('.audience')) {
      // A class, not `hidden`: paper shows every audience and every phase.
      audience.classList.toggle('aside', wanted.length > 0 && !wanted.includes(audience.dataset.audience ?? ''));
    }
    for (const choice of this.parts('[data-owned]')) this.#showOwner(choice);
    tellEach(this.root, '[data-due]', store.dossier, readDay);
    const phase = get(store.dossier, `${model.prefix}/phase`);
    for (const part of this.parts('.part[data-phase]')) {
      part.classList.toggle('aside', (phase === 'before' || phase === 'launched') && phase !== part.dataset.phase);
    }
    for (const answer of this.parts('[data-answer]')) {
      answer.hidden = get(store.dossier, `${model.prefix}/${answer.dataset.answer}`) !== true;
    }
  }

  /**
   * Ask who takes charge of a choice, and when, once it is ticked.
   *
   * @param {HTMLElement} choice its box
   */
  #showOwner(choice) {
    const id = choice.dataset.owned ?? '';
    const line = /** @type {HTMLElement} */ (choice.closest('.tick'));
    const isTicked = get(this.store.dossier, `${this.model.prefix}/${id}`) === true;
    const next = line.nextElementSibling;
    const there = next instanceof HTMLElement && next.dataset.owner === id ? next : undefined;
    if (there) there.hidden = !isTicked;
    else if (isTicked) {
      const owner = this.#owner(id, choiceWords(line));
      // The note of a practice stays at its own.
      const note = line.nextElementSibling?.matches('.note') ? line.nextElementSibling : line;
      note.after(owner);
      showValues(owner, this.store);
    }
  }

  /**
   * @param {string} id of a choice
   * @param {string} text its words
   */
  #owner(id, text) {
    const copy = find(this.root, 'template[data-owner]', HTMLTemplateElement).content.cloneNode(true);
    const owner = find(/** @type {DocumentFragment} */ (copy), '.answer', HTMLElement);
    owner.dataset.owner = id;
    for (const control of findAll(owner, '[data-field]')) {
      control.id = `${this.root.id}-${control.dataset.field}-${id}`;
      control.dataset.key = `${this.model.prefix}/${control.dataset.field}/${id}`;
      const label = find(/** @type {HTMLElement} */ (control.parentElement), 'label', HTMLLabelElement);
      label.htmlFor = control.id;
      find(label, '.unseen', HTMLElement).textContent = `\u00a0: ${text}`;
    }
    return owner;
  }

  /** @param {boolean} isList whether they go to the list that is chosen, rather than to the roadmap */
  #pour(isList) {
    const { store, model } = this;
    const target = (isList && LISTS[find(this.root, '[data-target]', HTMLSelectElement).value]) || ROADMAP;
    const actions = planActions(model, store.dossier);
    const before = store.dossier;
    const isDone = store.update((dossier, now) => pourInto(dossier, actions, target, now, store.surroundings.random));
    const words = pouredWords(before, store.dossier, actions, target) || 'Tout y était déjà.';
    const done = isDone ? words : store.state.message;
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
  const { phase } = /** @type {HTMLElement} */ (part).dataset;
  return [...part.querySelectorAll('.tick')].map((line) => ({
    id: find(line, 'input', HTMLInputElement).dataset.key?.split('/').at(-1) ?? '',
    text: choiceWords(line),
    ...(phase ? { phase } : {}),
  }));
}
