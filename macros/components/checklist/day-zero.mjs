/**
 * The day from which a roadmap counts, chosen on its page.
 * @module
 */

import { addDays, longDay } from '../../browser/calendar/days.mjs';
import { find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { parseDay, readDay } from '../../browser/text/dates.mjs';
import { reasonOf } from '../../browser/text/reading.mjs';
import { momentWords } from './moment.mjs';
import { isCouncilTime } from './plan.mjs';

const EMPTY_DAY = 'Écrivez d’abord votre jour 0, par exemple 5/10/2026.';
/** The kinds of day 0 whose date is asked for. */
const DATED = ['election', 'installation', 'other'];

export class DayZero {
  /**
   * @param {HTMLElement} root of the roadmap
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {string} prefix of the roadmap's keys
   * @param {() => string} today
   */
  constructor(root, store, prefix, today) {
    const panel = find(root, '[data-day-zero]', HTMLDetailsElement);
    this.root = root;
    this.panel = panel;
    this.today = today;
    this.store = store;
    this.prefix = prefix;
    // A day once chosen takes one line.
    panel.open = !get(store.dossier, `${prefix}/start`);
    const input = find(panel, '[data-date] input', HTMLInputElement);
    panel.addEventListener('change', (event) => {
      const radio = /** @type {HTMLInputElement} */ (event.target);
      if (radio.type !== 'radio') return;
      if (radio.value === 'today') this.start(today());
      if (radio.value === 'none') this.start(null);
      this.show();
    });
    const setDate = () => {
      const reading = readDay(input.value);
      input.setAttribute('aria-invalid', String(reading.kind === 'wrong'));
      if (reading.kind === 'value') this.start(reading.value);
      else this.#say(reasonOf(reading) || EMPTY_DAY);
    };
    panel.addEventListener('click', ({ target }) => {
      const button = /** @type {Element} */ (target).closest('button');
      if (button?.matches('[data-set-date]')) setDate();
      if (button?.dataset.day) this.start(button.dataset.day);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') setDate();
    });
    find(root, '[data-replan] button', HTMLElement).addEventListener('click', () => this.start(today(), 'today'));
    store.subscribe((cause) => cause !== 'state' && this.show());
    // Chosen while this was on its way.
    const isChosen = get(store.dossier, `${prefix}/start-kind`) === 'today' && !get(store.dossier, `${prefix}/start`);
    if (isChosen) this.start(today());
    this.show();
  }

  show() {
    const { dossier } = this.store;
    const kind = String(get(dossier, `${this.prefix}/start-kind`) ?? '');
    find(this.panel, '[data-date]', HTMLElement).hidden = !DATED.includes(kind);
    for (const offer of findAll(this.panel, '[data-offer]')) offer.hidden = offer.dataset.offer !== kind;
    const start = readDay(get(dossier, `${this.prefix}/start`));
    find(this.panel, '[data-day-zero-said]', HTMLElement).textContent =
      start.kind === 'value' ? `\u00a0: ${longDay(start.value)}` : '';
    if (start.kind === 'value') this.#say(`Votre jour 0\u00a0: ${longDay(start.value)}.`);
    else if (start.kind === 'wrong') this.#say(`Le jour 0 du dossier ne se lit pas. ${reasonOf(start)}`);
    else this.#say('Sans date, la feuille de route fonctionne aussi.');
  }

  /**
   * Say where the hundred days are, and the last day of each period.
   *
   * @param {import('./plan.mjs').Plan} now
   */
  showDays(now) {
    const start = parseDay(get(this.store.dossier, `${this.prefix}/start`));
    write(find(this.root, '[data-moment]', HTMLElement), momentWords(now, start, this.today()));
    for (const phase of findAll(this.root, '.phase[data-to-day]')) {
      const label = find(phase, '[data-due]', HTMLElement);
      const { toDay } = phase.dataset;
      label.dataset.static ??= label.textContent ?? '';
      const due = start && addDays(start, Number(toDay));
      write(label, due ? `Jusqu’au ${longDay(due)} (jour ${toDay})` : label.dataset.static);
    }
    hide(find(this.root, '[data-replan]', HTMLElement), now.late === 0);
    hide(find(this.root, '[data-council]', HTMLElement), !isCouncilTime(now, start, this.today()));
  }

  /**
   * @param {string | null} day
   * @param {string} [kind]
   */
  start(day, kind) {
    const values = { [`${this.prefix}/start`]: day, ...(kind && { [`${this.prefix}/start-kind`]: kind }) };
    this.store.update((dossier, now) => set(dossier, values, now));
  }

  /** @param {string} words */
  #say(words) {
    write(find(this.panel, '[data-date-state]', HTMLElement), words);
  }
}
