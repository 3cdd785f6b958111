/**
 * A budget on its page: figures checked as they are typed, results with their calculation, a sheet to keep.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { tell } from '../../browser/forms/told.mjs';
import { CHARGES, DAYS, daysOf, figureError, readFigures } from './figures.mjs';
import { rateWords, results } from './results.mjs';
import { HEADING, budgetSheet, resultRow, row } from './sheet.mjs';
import { daysRemark, understood } from './understood.mjs';
import { yearCells } from './year-table.mjs';
import { YearView } from './year-view.mjs';
import { yearsOf } from './years.mjs';

/**
 * @typedef {import('./sheet.mjs').Answer} Answer
 * @typedef {import('./sheet.mjs').Result} Result
 * @typedef {import('./sheet.mjs').Theme} Theme
 */

export class Budget extends Tool {
  static component = 'budget';
  /** @type {WeakMap<Element, string>} what each field held when it was last looked at */
  #checked = new WeakMap();

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.prefix = `budget/${root.id}`;
    this.rows(this.part('[data-costs] .own-list'), `${this.prefix}/autres-couts`);
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: 'budget',
      build: () => this.#sheet(),
      table: () => this.#table(),
    });
    this.years = new YearView(this.part('[data-years]'));
    this.follow();
  }

  /** @param {'whole' | 'short'} [detail] */
  #read(detail) {
    const { dossier } = this.store;
    const figures = readFigures(dossier, this.prefix);
    const years = yearsOf(figures, detail);
    return { figures, years, found: results(figures, get(dossier, `${this.prefix}/demande-ars`), years) };
  }

  show() {
    for (const input of this.parts('[data-figure]')) this.#check(/** @type {HTMLInputElement} */ (input));
    const basis = get(this.store.dossier, `${this.prefix}/base-de-calcul`) ?? 'par-jour';
    for (const question of this.parts('[data-when]')) {
      // A class, not `hidden`: the blank sheet has every question.
      question.classList.toggle('aside', question.dataset.when !== basis);
    }
    const { figures, years, found } = this.#read('short');
    for (const place of this.parts('[data-understood]')) write(place, this.#understood(place, figures));
    for (const [id, lines] of Object.entries(found)) {
      this.text(`[data-result="${id}"]`, lines.map(({ text }) => text).join('\n'));
    }
    this.years.show(figures, years);
  }

  /**
   * Say what is wrong with a figure, beside it; nothing to do where neither bound changed.
   *
   * @param {HTMLInputElement} input
   */
  #check(input) {
    const low = input.matches('[data-figure=high]') && input.closest('.bounds')?.querySelector('[data-figure=low]');
    const least = low instanceof HTMLInputElement ? low.value : '';
    const typed = JSON.stringify([input.value, least]);
    if (this.#checked.get(input) === typed) return;
    this.#checked.set(input, typed);
    tell(input, figureError(questionOf(input), input.value, least));
  }

  /**
   * Return what is understood of the figures of a question, where it does not go without saying.
   *
   * @param {Element} place
   * @param {import('./years.mjs').Figures} figures
   */
  #understood(place, figures) {
    const id = questionOf(place);
    if (id === DAYS) return daysRemark(this.store.dossier, this.prefix);
    const at = `${this.prefix}/${id}`;
    const [low, high] = ['low', 'high'].map((bound) => this.#value(`${at}/${bound}`));
    const unit = /** @type {HTMLElement | null} */ (place.closest('[data-question]'))?.dataset.unit ?? '';
    const words = id === CHARGES ? rateWords(figures) : '';
    return words ? `Compris\u00a0: ${words}.` : understood(id, unit, low || this.#value(at), high ?? '');
  }

  /** @returns {Theme[]} every figure typed, then the results */
  #themes() {
    const { figures, found } = this.#read();
    /** @returns {(Answer | Result)[]} */
    const answersTo = (/** @type {Element} */ question) => {
      const { question: id = '', unit = '' } = /** @type {HTMLElement} */ (question).dataset;
      if (id === 'autres-couts') return this.#expenses();
      const result = found[/** @type {keyof typeof found} */ (id)];
      if (result) return result.map((line) => ({ ...line, question: id }));
      const words = question.querySelector('[data-words]')?.textContent ?? '';
      const answer = readAnswer(question, (key) => this.#value(key));
      const typed = answer.figures ?? [answer.text ?? ''];
      if (!typed.some(Boolean)) return [];
      const [low = '', high = ''] = typed;
      const more = id === CHARGES ? rateWords(figures) : '';
      return answer.figures ? [{ words, figure: { question: id, unit, low, high }, more }] : [{ words, text: low }];
    };
    return [...this.root.querySelectorAll('.theme')].map((theme) => ({
      title: theme.querySelector('.theme-title')?.textContent ?? '',
      answers: [...theme.querySelectorAll('.question:not(.aside)')].flatMap(answersTo),
    }));
  }

  /**
   * Return what was typed; the days a week may come from the job sheet.
   *
   * @param {string} key
   */
  #value(key) {
    const { low, high } = daysOf(this.store.dossier, this.prefix);
    const days = new Map([
      [`${this.prefix}/jours-par-semaine/low`, low],
      [`${this.prefix}/jours-par-semaine/high`, high],
    ]);
    return days.get(key) ?? String(get(this.store.dossier, key) ?? '');
  }

  #sheet() {
    const { root, store, prefix } = this;
    const blanks = [...root.querySelectorAll('.blank-field')].flatMap((blank) => {
      const input = find(blank, 'input', HTMLInputElement);
      const text = get(store.dossier, input.dataset.key ?? '');
      return text ? [`${input.labels?.[0]?.textContent}\u00a0: ${text}`] : [];
    });
    const title = root.getAttribute('aria-label') ?? prefix;
    const { figures, years } = this.#read();
    return budgetSheet({ title, blanks, themes: this.#themes() }, figures, years);
  }

  #table() {
    const lines = this.#themes().flatMap(({ title, answers }) =>
      answers.map((answer) => ('words' in answer ? row(title, answer) : resultRow(title, answer))),
    );
    const { years } = this.#read();
    return [HEADING, ...lines, ...(years.isEmpty ? [] : yearCells(years))];
  }

  /** @returns {Answer[]} */
  #expenses() {
    return rows(this.store.dossier, `${this.prefix}/autres-couts`).flatMap(({ values }) => {
      const [low, high] = [String(values.low ?? ''), String(values.high ?? '')];
      if (!values.label && !low && !high) return [];
      return {
        words: String(values.label ?? '') || 'Autre coût',
        more: values.once ? 'la première année seulement' : '',
        ...(low || high ? { figure: { question: 'autres-couts', unit: '€', low, high } } : { text: 'montant à noter' }),
      };
    });
  }
}

/**
 * Return what was answered to a question, as typed: one text, or figures.
 *
 * @param {Element} question
 * @param {(key: string) => string} value
 * @returns {{text?: string, figures?: string[]}}
 */
function readAnswer(question, value) {
  const controls = /** @type {HTMLInputElement[]} */ ([...question.querySelectorAll('[data-key]')]);
  const choice = controls.find(({ type, dataset, value: own }) => type === 'radio' && value(dataset.key ?? '') === own);
  if (choice) return { text: choice.labels?.[0]?.textContent?.trim() ?? '' };
  const typed = controls.filter(({ type }) => type !== 'radio').map(({ dataset }) => value(dataset.key ?? ''));
  return question.querySelector('[data-figure]') ? { figures: typed } : { text: typed.join('') };
}

/**
 * @param {Element} place
 * @returns {string} the question that it stands in
 */
function questionOf(place) {
  return /** @type {HTMLElement | null} */ (place.closest('[data-question]'))?.dataset.question ?? '';
}
