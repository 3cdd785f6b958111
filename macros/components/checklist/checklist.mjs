/**
 * A checklist on its page: day 0, status of each action, what comes next, exports.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { parseDay } from '../../browser/text/dates.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { find } from '../../browser/page/elements.mjs';
import { exportCalendar, exportTable } from './exports.mjs';
import { readStep } from './steps.mjs';
import { STATUS_WORDS, asDay, plan, progress, summary } from './plan.mjs';

/** @typedef {import('./plan.mjs').StepState} StepState */

const NO_DAY = 'n’est pas une date complète. Écrivez le jour, le mois et l’année, par exemple 5/10/2026.';

export class Checklist extends Tool {
  static component = 'checklist';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.name = root.dataset.checklist ?? '';
    this.title = root.dataset.title ?? '';
    this.prefix = `checklist/${this.name}`;
    this.items = this.parts('.step');
    this.steps = this.items.map(readStep);
    this.#dayZero();
    this.rows(this.part('[data-own] .own-list'), `${this.prefix}/own`);
    this.filter = find(root, '[data-filter] select', HTMLSelectElement);
    this.filter.addEventListener('change', () => this.show());
    root.addEventListener('click', (event) => this.#click(event));
    this.follow();
  }

  get today() {
    return dayOf(this.store.surroundings.clock());
  }

  get plan() {
    return plan(this.steps, (key) => get(this.store.dossier, `${this.prefix}/${key}`), this.today);
  }

  show() {
    const now = this.plan;
    now.steps.forEach((state, index) => this.#showStep(/** @type {HTMLElement} */ (this.items[index]), state));
    const { next } = now;
    this.text('[data-next]', next ? next.step.title : 'Toutes les actions sont terminées.');
    this.text(
      '[data-next-detail]',
      next
        ? nextDetail(next)
        : 'Relisez la feuille de route avec votre équipe\u00a0: que reste-t-il à consolider\u202f?',
    );
    const link = find(this.root, '[data-next-link]', HTMLAnchorElement);
    link.hidden = !next;
    if (next) {
      link.href = `#${next.step.id}`;
      const verb = next.status === 'todo' ? 'Commencer' : 'Continuer';
      link.textContent = `${verb} l’action ${this.steps.indexOf(next.step) + 1}`;
    }
    this.text('[data-progress]', progress(now));
    this.text('[data-summary]', summary(now));
    this.root
      .querySelectorAll('.cells rect')
      .forEach((cell, index) => cell.classList.toggle('reached', index < now.done));
    this.#showDates(now);
  }

  /**
   * @param {HTMLElement} item
   * @param {StepState} state
   */
  #showStep(item, state) {
    item.dataset.status = state.status;
    const word = find(item, '[data-status-word]', HTMLElement);
    word.className = `status ${state.late ? 'late' : state.status}`;
    word.textContent = state.late
      ? `En retard, ${STATUS_WORDS[state.status].toLowerCase()}`
      : STATUS_WORDS[state.status];
    if (state.late && state.status === 'todo') word.textContent = 'En retard';
    for (const field of item.querySelectorAll('[data-when]')) {
      /** @type {HTMLElement} */ (field).hidden = /** @type {HTMLElement} */ (field).dataset.when !== state.status;
    }
    find(item, '[data-ics-step]', HTMLElement).hidden = state.due === null;
    const wanted = this.filter?.value ?? 'all';
    const shown = {
      all: true,
      open: !['done', 'none'].includes(state.status),
      late: state.late,
      blocked: state.status === 'blocked',
      done: state.status === 'done',
    }[wanted];
    // A class, not `hidden`: paper, filled or blank, shows every action.
    item.classList.toggle('aside', !shown);
  }

  /** @param {import('./plan.mjs').Plan} now */
  #showDates(now) {
    const start = asDay(get(this.store.dossier, `${this.prefix}/start`));
    for (const phase of this.parts('.phase[data-to-day]')) {
      const label = find(phase, '[data-due]', HTMLElement);
      label.dataset.static ??= label.textContent ?? '';
      const first = phase.querySelector('.step')?.id;
      const due = now.steps.find(({ step }) => step.id === first)?.due;
      label.textContent = due ? `Jusqu’au ${longDay(due)} (jour ${phase.dataset.toDay})` : label.dataset.static;
    }
    const replan = this.root.querySelector('[data-replan]');
    if (replan instanceof HTMLElement) replan.hidden = now.late === 0;
    if (this.dateState) {
      this.dateState.textContent = start
        ? `Votre jour 0\u00a0: ${longDay(start)}.`
        : 'Sans date, la feuille de route fonctionne aussi.';
    }
  }

  #dayZero() {
    const panel = this.root.querySelector('[data-day-zero]');
    if (!panel) return;
    const field = find(panel, '[data-date]', HTMLElement);
    const input = find(field, 'input', HTMLInputElement);
    this.dateState = find(panel, '[data-date-state]', HTMLElement);
    const showField = () => {
      const kind = get(this.store.dossier, `${this.prefix}/start-kind`);
      field.hidden = kind !== 'election' && kind !== 'installation' && kind !== 'other';
    };
    panel.addEventListener('change', (event) => {
      const radio = /** @type {HTMLInputElement} */ (event.target);
      if (radio.type !== 'radio') return;
      if (radio.value === 'today') this.#start(this.today);
      if (radio.value === 'none') this.#start(null);
      showField();
    });
    const setDate = () => {
      const day = parseDay(input.value);
      input.setAttribute('aria-invalid', String(!day));
      if (day) this.#start(day);
      else if (this.dateState) {
        this.dateState.textContent = `«\u00a0${input.value}\u00a0» ${NO_DAY}`;
      }
    };
    find(field, '[data-set-date]', HTMLButtonElement).addEventListener('click', setDate);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') setDate();
    });
    panel.querySelector('[data-replan] button')?.addEventListener('click', () => this.#start(this.today, 'today'));
    this.store.subscribe(showField);
    showField();
  }

  /**
   * @param {string | null} day
   * @param {string} [kind]
   */
  #start(day, kind) {
    const values = { [`${this.prefix}/start`]: day, ...(kind && { [`${this.prefix}/start-kind`]: kind }) };
    this.store.update((dossier, now) => set(dossier, values, now));
  }

  /** @param {Event} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const one = target.closest('[data-ics-step]');
    const next = target.closest('[data-next-link]');
    if (one instanceof HTMLElement) this.#exported(exportCalendar(this, one.dataset.icsStep));
    else if (target.closest('[data-ics]')) this.#exported(exportCalendar(this));
    else if (target.closest('[data-csv]')) exportTable(this);
    else if (next instanceof HTMLAnchorElement) this.#open(next.hash.slice(1));
  }

  /** @param {string} id */
  #open(id) {
    const block = document.getElementById(id)?.querySelector('details');
    if (!block) return;
    block.open = true;
    const item = block.parentElement;
    if (item?.classList.contains('aside')) {
      this.filter.value = 'all';
      this.show();
    }
    block.querySelector('summary')?.focus();
  }

  /** @param {number} count */
  #exported(count) {
    this.text(
      '[data-export-state]',
      count
        ? 'Fichier d’agenda téléchargé. Ouvrez-le pour ajouter les échéances. Un nouvel export les met à jour.'
        : 'Choisissez d’abord un jour 0\u00a0: sans lui, les actions n’ont pas d’échéance.',
    );
  }
}

/** @param {StepState} state */
function nextDetail({ step, due, late, ticked }) {
  const when = due ? `${late ? 'Elle était prévue' : 'Prévue'} pour le ${longDay(due)}.` : '';
  const left = step.points.length - ticked;
  const rest = ticked && left ? `Il reste ${left} ${left === 1 ? 'point' : 'points'} sur ${step.points.length}.` : '';
  return [when, rest].filter(Boolean).join(' ');
}
