/**
 * A checklist on its page: day 0, status of each action, what comes next, exports.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { dayOf, longDay } from '../../browser/calendar/days.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { reasonOf } from '../../browser/text/reading.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { tellAfter } from '../../browser/forms/told.mjs';
import { find, findAll } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { exportCalendar, exportTable, unread } from './exports.mjs';
import { roadmapSheet } from './sheet.mjs';
import { readStep } from './steps.mjs';
import { readWords } from './words.mjs';
import { isCouncilTime, isShown, plan, progress, stateWords, summary } from './plan.mjs';

/**
 * @typedef {import('./plan.mjs').StepState} StepState
 * @typedef {import('./plan.mjs').OwnState} OwnState
 */

const EMPTY_DAY = 'Écrivez d’abord votre jour 0, par exemple 5/10/2026.';
const SVG = 'http://www.w3.org/2000/svg';

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
    this.#clean();
    this.filter = find(root, '[data-filter] select', HTMLSelectElement);
    this.filter.addEventListener('change', () => {
      // No action stays under the hand once another list is asked for.
      this.filter.focus();
      this.show();
    });
    root.addEventListener('click', (event) => this.#click(event));
    // What is wrong with a date is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
    const arrive = () => this.#arrive(window.location.hash.slice(1));
    // Also told of a link inside the page. `hashchange` is the frame's.
    window.addEventListener('popstate', arrive);
    arrive();
  }

  #clean() {
    const words = readWords(this.root, this.title);
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: this.title,
      // The roadmap has its own button for it, whose table says more.
      table: false,
      build: () => roadmapSheet(words, this.plan, (key) => get(this.store.dossier, `${this.prefix}/${key}`)),
    });
  }

  get today() {
    return dayOf(this.store.surroundings.clock());
  }

  get plan() {
    const { dossier } = this.store;
    const value = (/** @type {string} */ key) => get(dossier, `${this.prefix}/${key}`);
    return plan(this.steps, value, rows(dossier, `${this.prefix}/own`), this.today);
  }

  show() {
    const now = this.plan;
    now.steps.forEach((state, index) => this.#showStep(/** @type {HTMLElement} */ (this.items[index]), state));
    for (const state of now.own) this.#showOwn(state);
    this.#showFiltered(now);
    const { next } = now;
    this.text('[data-next]', next ? next.title : 'Toutes les actions sont terminées.');
    this.text(
      '[data-next-detail]',
      next
        ? nextDetail(next)
        : 'Relisez la feuille de route avec votre équipe\u00a0: que reste-t-il à consolider\u202f?',
    );
    const link = find(this.root, '[data-next-link]', HTMLAnchorElement);
    link.hidden = !next;
    if (next) {
      link.href = `#${next.id}`;
      const verb = next.status === 'todo' ? 'Commencer' : 'Continuer';
      link.textContent =
        'step' in next ? `${verb} l’action ${this.steps.indexOf(next.step) + 1}` : `${verb} cette action`;
    }
    this.#showTool(next);
    this.text('[data-progress]', progress(now));
    this.text('[data-summary]', summary(now));
    this.#showCells(now);
    this.#showDates(now);
    const council = this.root.querySelector('[data-council]');
    const start = get(this.store.dossier, `${this.prefix}/start`);
    if (council instanceof HTMLElement) council.hidden = !isCouncilTime(now, start, this.today);
  }

  /**
   * Offer the page that helps with the action to do now: the call, as long as it is to be made.
   *
   * @param {StepState | OwnState | null} next
   */
  #showTool(next) {
    const link = find(this.root, '[data-next-tool]', HTMLAnchorElement);
    const call = (link.dataset.directory ??= link.getAttribute('href') ?? '');
    const item = next && this.items.find(({ id }) => id === next.id);
    const page = item?.querySelector('.tool a');
    const isCall = page?.getAttribute('href') === call;
    link.hidden = !page;
    link.href = page?.getAttribute('href') ?? call;
    link.textContent = isCall ? 'Appeler la fédération' : (page?.textContent ?? '');
    for (const own of this.parts('.plan-now [data-edition]')) own.hidden = !isCall;
  }

  /**
   * @param {HTMLElement} item
   * @param {StepState} state
   */
  #showStep(item, state) {
    item.dataset.status = state.status;
    const word = find(item, '[data-status-word]', HTMLElement);
    word.className = `status ${state.late ? 'late' : state.status}`;
    word.textContent = stateWords(state);
    showWhen(item, state);
    find(item, '[data-ics-step]', HTMLElement).hidden = state.due === null;
    const doneOn = find(item, '[data-done-on]', HTMLInputElement);
    tellAfter(doneOn, reasonOf(readDay(get(this.store.dossier, doneOn.dataset.key ?? ''))));
    this.#setAside(item, state);
  }

  /**
   * Show an action, or set it aside. A class, not `hidden`: paper, filled or blank, shows every action.
   *
   * @param {HTMLElement} item
   * @param {StepState | OwnState} state
   */
  #setAside(item, state) {
    // What the visitor is changing stays under her hand.
    const isHeld = 'typed' in state && item.contains(document.activeElement);
    item.classList.toggle('aside', !isHeld && !isShown(state, this.filter?.value ?? 'all'));
  }

  /** @param {OwnState} state */
  #showOwn(state) {
    const { id, wrong, late } = state;
    const item = this.root.querySelector(`.own-action[data-row="${CSS.escape(id)}"]`);
    if (!(item instanceof HTMLElement)) return;
    item.id = id;
    showWhen(item, state);
    tellAfter(find(item, '[data-field=due]', HTMLElement), wrong);
    tellAfter(find(item, '[data-field=done-on]', HTMLElement), reasonOf(readDay(state.doneOn)));
    find(item, '[data-late]', HTMLElement).hidden = !late;
    this.#setAside(item, state);
  }

  /** @param {import('./plan.mjs').Plan} now */
  #showFiltered({ steps, own }) {
    const wanted = this.filter.value;
    const count = [...steps, ...own].filter((state) => isShown(state, wanted)).length;
    const all = steps.length + own.length;
    const words =
      `${count} ${count === 1 ? 'action montrée' : 'actions montrées'} sur ${all}, les vôtres comprises. ` +
      'L’impression les montre toutes.';
    this.text('[data-filtered]', wanted === 'all' ? '' : words);
  }

  /**
   * Show a cell for each action, those of the visitor too.
   *
   * @param {import('./plan.mjs').Plan} now
   */
  #showCells({ steps, own, done }) {
    const count = steps.length + own.length;
    const drawing = /** @type {Element} */ (this.root.querySelector('.cells'));
    const cells = [...drawing.children];
    for (const extra of cells.slice(count)) extra.remove();
    for (let index = cells.length; index < count; index += 1) {
      const cell = document.createElementNS(SVG, 'rect');
      const place = { x: index * 20 + 1, y: 1, width: 17, height: 12 };
      for (const [name, value] of Object.entries(place)) cell.setAttribute(name, String(value));
      drawing.append(cell);
    }
    drawing.setAttribute('viewBox', `0 0 ${count * 20} 14`);
    [...drawing.children].forEach((cell, index) => cell.classList.toggle('reached', index < done));
  }

  /** @param {import('./plan.mjs').Plan} now */
  #showDates(now) {
    const start = readDay(get(this.store.dossier, `${this.prefix}/start`));
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
      this.text('[data-day-zero-said]', start.kind === 'value' ? `\u00a0: ${longDay(start.value)}` : '');
      this.dateState.textContent = {
        value: () => `Votre jour 0\u00a0: ${longDay(/** @type {{value: string}} */ (start).value)}.`,
        wrong: () => `Le jour 0 du dossier ne se lit pas. ${reasonOf(start)}`,
        empty: () => 'Sans date, la feuille de route fonctionne aussi.',
      }[start.kind]();
    }
  }

  #dayZero() {
    const panel = this.root.querySelector('[data-day-zero]');
    if (!(panel instanceof HTMLDetailsElement)) return;
    // A day once chosen takes one line.
    panel.open = !get(this.store.dossier, `${this.prefix}/start`);
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
      const reading = readDay(input.value);
      input.setAttribute('aria-invalid', String(reading.kind === 'wrong'));
      if (reading.kind === 'value') this.#start(reading.value);
      else if (this.dateState) this.dateState.textContent = reasonOf(reading) || EMPTY_DAY;
    };
    find(field, '[data-set-date]', HTMLButtonElement).addEventListener('click', setDate);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') setDate();
    });
    this.root.querySelector('[data-replan] button')?.addEventListener('click', () => this.#start(this.today, 'today'));
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
    else if (target.closest('[data-table]')) {
      void exportTable(this).then((said) => this.text('[data-export-state]', said));
    } else if (next instanceof HTMLAnchorElement) this.#open(next.hash.slice(1));
  }

  /**
   * Open the action that another page leads to: also one of the visitor's own, that no page holds before this script.
   *
   * @param {string} id
   */
  #arrive(id) {
    const item = document.getElementById(id);
    if (!item?.matches('.step, .own-action') || !this.root.contains(item)) return;
    this.#open(id);
    item.scrollIntoView();
  }

  /** @param {string} id */
  #open(id) {
    const block = document.getElementById(id)?.querySelector('details');
    const own = document.getElementById(id)?.querySelector('[data-field]');
    if (own instanceof HTMLElement) {
      this.#showAll(own.closest('.own-action'));
      own.closest('details')?.setAttribute('open', '');
      own.focus();
    }
    if (!block) return;
    block.open = true;
    this.#showAll(block.parentElement);
    block.querySelector('summary')?.focus();
  }

  /**
   * Give up the filter for an action that it sets aside.
   *
   * @param {Element | null} item
   */
  #showAll(item) {
    if (!item?.classList.contains('aside')) return;
    this.filter.value = 'all';
    this.show();
  }

  /** @param {string} done where the calendar file lies, or nothing without one */
  #exported(done) {
    const left = unread(this.plan).map(({ title, wrong }) => `«\u00a0${title}\u00a0»\u00a0: ${wrong}`);
    const missing = left.length === 1 ? 'Une action n’y est pas' : `${left.length} actions n’y sont pas`;
    const next = 'Ouvrez-le pour ajouter les échéances à votre agenda. Un nouvel export les met à jour.';
    const none = 'Choisissez d’abord un jour 0\u00a0: sans lui, les actions n’ont pas d’échéance.';
    this.text(
      '[data-export-state]',
      [done ? `${done} ${next}` : none, left.length ? `${missing}, faute de date lisible. ${left.join(' ')}` : '']
        .filter(Boolean)
        .join(' '),
    );
  }
}

/**
 * Show the fields of an action that only its status asks for.
 *
 * @param {HTMLElement} item
 * @param {StepState | OwnState} state
 */
function showWhen(item, { status }) {
  for (const field of findAll(item, '[data-when]')) field.hidden = field.dataset.when !== status;
}

/** @param {StepState | OwnState} state */
function nextDetail(state) {
  const { due, late } = state;
  const when = due ? `${late ? 'Elle était prévue' : 'Prévue'} pour le ${longDay(due)}.` : '';
  if (!('step' in state)) return when;
  const { step, ticked } = state;
  const left = step.points.length - ticked;
  const rest = ticked && left ? `Il reste ${left} ${left === 1 ? 'point' : 'points'} sur ${step.points.length}.` : '';
  return [when, rest].filter(Boolean).join(' ');
}
