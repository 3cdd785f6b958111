/**
 * A checklist on its page: day 0, status of each action, « Fait » in one tap, what comes next, exports.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { reasonOf } from '../../browser/text/reading.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { tellAfter } from '../../browser/forms/told.mjs';
import { element, find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { DONE, followStatus, markDone } from './done.mjs';
import { showNow } from './now.mjs';
import { readStep } from './steps.mjs';
import { isOver, isShown, plan, stateWords } from './plan.mjs';

/**
 * @typedef {import('./plan.mjs').StepState} StepState
 * @typedef {import('./plan.mjs').OwnState} OwnState
 */

/** What makes papers and files of a roadmap. */
const PAPERS = 'assets/roadmap.js';
/** More of the visitor's own actions are folded: there is no room on a phone to write in each. */
const FEW = 3;

export class Checklist extends Tool {
  static component = 'checklist';
  /** @type {WeakMap<HTMLElement, string>} the visitor's own actions, as they were last shown */
  #drawn = new WeakMap();
  /** @type {any} what `assets/roadmap.js` lends, once it came */
  papers;
  /** @type {import('./day-zero.mjs').DayZero | undefined} */
  dayZero;

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
    this.rows(this.part('[data-own] .own-list'), `${this.prefix}/own`);
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: this.title,
      // The roadmap has its own button for it, whose table says more.
      table: false,
      builders: PAPERS,
      build: (_, { sheetOf }) => sheetOf(this),
    });
    this.filter = find(root, '[data-filter] select', HTMLSelectElement);
    this.filter.addEventListener('change', () => {
      // No action stays under the hand once another list is asked for.
      this.filter.focus();
      this.show();
    });
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('change', ({ target }) => this.#follow(/** @type {HTMLElement} */ (target)));
    // What is wrong with a date is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
    const foresee = () => this.papers || !this.store.dossier.entries.size || void this.#come();
    this.store.subscribe(foresee);
    foresee();
    root.querySelector('[data-day-zero]')?.addEventListener('focusin', () => void this.#come(), { once: true });
    const arrive = () => this.#arrive(window.location.hash.slice(1));
    // Also told of a link inside the page. `hashchange` is the frame's.
    window.addEventListener('popstate', arrive);
    arrive();
  }

  get today() {
    return dayOf(this.store.surroundings.clock());
  }

  get plan() {
    const { dossier } = this.store;
    const own = rows(dossier, `${this.prefix}/own`);
    return plan(this.steps, (key) => get(dossier, `${this.prefix}/${key}`), own, this.today);
  }

  show() {
    const now = this.plan;
    now.steps.forEach((state, index) => this.#showLine(/** @type {HTMLElement} */ (this.items[index]), state));
    const own = new Map(this.parts('.own-action').map((item) => [item.dataset.row, item]));
    now.own.forEach((state, index) => {
      this.#showOwn(own.get(state.id), state, this.steps.length + index + 1, now.own.length <= FEW);
    });
    this.#showFiltered(now);
    showNow(this.root, this.items, now);
    this.dayZero?.showDays(now);
  }

  /**
   * Show what the line of an action says, and what its state asks for. It is set aside by a class, not `hidden`: paper,
   * filled or blank, shows every action.
   *
   * @param {HTMLElement} item
   * @param {StepState | OwnState} state
   */
  #showLine(item, state) {
    const { status, late, title, due } = state;
    const word = find(item, '[data-status-word]', HTMLElement);
    write(word, stateWords(state));
    word.className = `status ${late ? 'late' : status}`;
    for (const field of findAll(item, '[data-when]')) hide(field, field.dataset.when !== status);
    let button = /** @type {HTMLElement | null} */ (item.querySelector(':scope > .fait'));
    if (!button) {
      button = element('button', 'btn fait no-paper', 'Fait', element('span', 'unseen'));
      button.setAttribute('type', 'button');
      item.append(button);
    }
    write(find(button, 'span', HTMLElement), `\u00a0: ${title}`);
    hide(button, isOver(status) || this.store.state.kind === 'read-only');
    item.dataset.status = status;
    hide(find(item, '[data-ics-step]', HTMLElement), !due);
    const doneOn = find(item, '[data-done-on]', HTMLElement);
    tellAfter(doneOn, reasonOf(readDay(get(this.store.dossier, doneOn.dataset.key ?? ''))));
    // What the visitor is changing stays under her hand.
    const isHeld = 'typed' in state && item.contains(document.activeElement);
    item.classList.toggle('aside', !isHeld && !isShown(state, this.filter.value));
  }

  /**
   * @param {HTMLElement | undefined} item
   * @param {OwnState} state
   * @param {number} number its place after those of the page
   * @param {boolean} isFew whether it has room to stay open
   */
  #showOwn(item, state, number, isFew) {
    const { id, wrong, title, due, typed, who } = state;
    if (!item) return;
    // There may be hundreds of them. What one writes in is looked at again once it is left.
    const drawn = item.contains(document.activeElement) ? '' : JSON.stringify([state, number, this.filter.value]);
    if (drawn && this.#drawn.get(item) === drawn) return;
    const details = find(item, 'details', HTMLDetailsElement);
    if (!this.#drawn.has(item) && isFew) details.open = true;
    this.#drawn.set(item, drawn);
    if (item.id !== id) item.id = id;
    write(find(item, '.number', HTMLElement), String(number));
    write(find(item, '[data-title]', HTMLElement), title);
    write(find(item, '[data-due-said]', HTMLElement), [due ? shortDay(due) : typed, who].filter(Boolean).join(', '));
    this.#showLine(item, state);
    tellAfter(find(item, '[data-field=due]', HTMLElement), wrong);
  }

  /** @param {import('./plan.mjs').Plan} now */
  #showFiltered({ steps, own, total }) {
    const wanted = this.filter.value;
    const count = [...steps, ...own].filter((state) => isShown(state, wanted)).length;
    const words =
      `${count} ${count === 1 ? 'action montrée' : 'actions montrées'} sur ${total}, les vôtres comprises. ` +
      'L’impression les montre toutes.';
    this.text('[data-filtered]', wanted === 'all' ? '' : words);
  }

  /** @param {Event} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const item = /** @type {HTMLElement | null} */ (target.closest('.step, .own-action'));
    const next = target.closest('[data-next-link]');
    if (item && target.closest('.fait')) this.#finish(item);
    else if (target.closest('[data-ics], [data-ics-step], [data-table]')) {
      void this.#come().then((papers) => papers?.give(this, target, item?.id));
    }
    if (next instanceof HTMLAnchorElement) this.#open(next.hash.slice(1));
  }

  /**
   * End an action today, and open the next one.
   *
   * @param {HTMLElement} item
   */
  #finish(item) {
    const done = (
      /** @type {import('../../browser/store/dossier.mjs').Dossier} */ dossier,
      /** @type {number} */ now,
    ) => markDone(dossier, this.#keyOf(item), this.today, now);
    if (!this.store.update(done, { words: DONE })) return;
    find(item, 'details', HTMLDetailsElement).open = false;
    // The button is gone: the hand must be somewhere.
    find(item, 'summary', HTMLElement).focus({ preventScroll: true });
    const { next } = this.plan;
    if (next) this.#open(next.id);
  }

  /**
   * An action that is said to be done is done today, until another day is written.
   *
   * @param {HTMLElement} control
   */
  #follow(control) {
    const item = /** @type {HTMLElement | null} */ (control.closest('.step, .own-action'));
    if (!item || !control.dataset.key?.endsWith('/status')) return;
    const key = this.#keyOf(item);
    this.store.update((dossier, now) => followStatus(dossier, key, this.today, now), { joins: true });
  }

  /** @param {HTMLElement} item */
  #keyOf({ id, dataset }) {
    return `${this.prefix}/${dataset.row ? `own/row/${dataset.row}` : `step/${id}`}`;
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
    const item = document.getElementById(id);
    const block = item?.querySelector('details');
    if (!item || !block) return;
    block.open = true;
    // Give up the filter for an action that it sets aside.
    if (item.classList.contains('aside')) {
      this.filter.value = 'all';
      this.show();
    }
    const field = item.querySelector('summary + * [data-field]');
    if (field instanceof HTMLElement) field.focus();
    else block.querySelector('summary')?.focus();
  }

  /**
   * What makes papers and files, and what day 0 asks for, comes once it is of use.
   *
   * @returns {Promise<any>} nothing where it did not come, which is told
   */
  async #come() {
    try {
      this.papers = await fetched(PAPERS);
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      for (const place of this.parts('[data-export-state], [data-date-state]')) write(place, message);
      return undefined;
    }
    if (!this.dayZero && this.root.querySelector('[data-day-zero]')) {
      this.dayZero = new this.papers.DayZero(this.root, this.store, this.prefix, () => this.today);
      this.show();
    }
    return this.papers;
  }
}
