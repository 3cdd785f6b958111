/**
 * After day 100, on its page: the milestones of each stage, what goes on to the roadmap, and the review of a year.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tellAfter } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { element, find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { stepsInShort } from '../checklist/steps.mjs';
import { YEARS, milestonesOf } from './milestones.mjs';

const BUILDERS = /** @type {const} */ (['assets/facts.js', 'assets/review.js']);

export class Years extends Tool {
  static component = 'years';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = this;
    this.steps = stepsInShort(JSON.parse(this.part('[data-model]').textContent ?? '').steps);
    const template = find(root, 'template', HTMLTemplateElement);
    for (const list of this.parts('[data-stage]')) this.rows(list, `${YEARS}/${list.dataset.stage}`, { template });
    new SheetView(this.part('[data-clean]'), {
      store,
      name: () => `bilan-annee-${this.year}`,
      builders: [...BUILDERS],
      build: (_, { reviewSheet, facts }) => reviewSheet?.(store.dossier, this.#given(facts)),
      warn: (_, sheet, { reviewWarning }) => reviewWarning?.(store.dossier, this.year),
    });
    for (const [name, does] of Object.entries({ pour: 'pourMilestones', ics: 'milestoneCalendar' })) {
      this.part(`[data-${name}]`).addEventListener('click', () => void this.#give(does));
    }
    // What is wrong with a date is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow(['checklist/', 'diagnosis/', 'people/']);
  }

  get year() {
    const year = Number(get(this.store.dossier, `${YEARS}/year`));
    return year === 2 || year === 3 ? year : 1;
  }

  get #today() {
    return dayOf(this.store.surroundings.clock());
  }

  /** @param {unknown} facts what the dossier knows by itself */
  #given(facts) {
    return { steps: this.steps, year: this.year, today: this.#today, facts };
  }

  show() {
    const states = new Map(milestonesOf(this.store.dossier, this.#today).map((each) => [each.origin, each]));
    for (const list of this.parts('[data-stage]')) {
      for (const item of findAll(list, '.own-action')) {
        showMilestone(item, states.get(`${YEARS}/${list.dataset.stage}/row/${item.dataset.row}`));
      }
    }
    for (const part of this.parts('[data-year]')) hide(part, part.dataset.year !== String(this.year));
    if (this.store.dossier.entries.size) void this.#known();
  }

  /** Say in the review what the dossier knows of it. Where that does not come, the fields are there all the same. */
  async #known() {
    const [{ facts }, { knownOf }] = await Promise.all(BUILDERS.map((script) => fetched(script))).catch(() => [{}, {}]);
    if (!knownOf) return;
    const { period, ...known } = knownOf(this.store.dossier, this.#given(facts));
    this.text('[data-period]', period);
    for (const place of findAll(this.part(`[data-year="${this.year}"]`), '[data-known]')) {
      const lines = /** @type {string[]} */ (known[place.dataset.known ?? ''] ?? []);
      hide(place, !lines.length);
      if (place.textContent !== lines.join('')) place.replaceChildren(...lines.map((line) => element('li', '', line)));
    }
  }

  /** @param {string} does what the script that is fetched does with the milestones */
  async #give(does) {
    try {
      const kit = await fetched('assets/review.js');
      write(this.part('[data-pour-state]'), kit[does](this.store));
    } catch (error) {
      write(this.part('[data-pour-state]'), /** @type {Error} */ (error).message);
    }
  }
}

/**
 * Show on one line what a milestone is, by when and where it stands.
 *
 * @param {HTMLElement} item
 * @param {import('./milestones.mjs').Milestone | undefined} milestone nothing before it has a title
 */
function showMilestone(item, milestone) {
  const text = (/** @type {string} */ name, words = '') => write(find(item, `[data-${name}]`, HTMLElement), words);
  const { state, when, words } = milestone ?? {};
  text('title', state?.title);
  text('who-when', [state?.who, when].filter(Boolean).join(', '));
  text('status-word', words);
  const look = `status ${state?.late ? 'late' : (state?.status ?? 'todo')}`;
  const word = find(item, '[data-status-word]', HTMLElement);
  if (word.className !== look) word.className = look;
  tellAfter(find(item, '[data-field=due]', HTMLElement), state?.wrong ?? '');
  const status = find(item, '[data-field=status]', HTMLSelectElement).value;
  for (const field of findAll(item, '[data-when]')) hide(field, field.dataset.when !== status);
}
