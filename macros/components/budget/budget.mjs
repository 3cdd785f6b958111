/**
 * A budget on its page: figures checked as they are typed, results with their calculation, a sheet to keep.
 * @module
 */

import { Tool } from '../../browser/forms/tool.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { figureError, readFigures } from './figures.mjs';
import { results } from './results.mjs';

export class Budget extends Tool {
  static component = 'budget';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.prefix = `budget/${root.id}`;
    this.rows(this.part('[data-costs] .own-list'), `${this.prefix}/autres-couts`);
    new SheetView(this.part('[data-clean]'), { store: this.store, name: 'budget', build: () => this.#sheet() });
    this.follow();
  }

  get results() {
    const { dossier } = this.store;
    return results(readFigures(dossier, this.prefix), get(dossier, `${this.prefix}/demande-ars`));
  }

  show() {
    for (const input of this.parts('[data-figure]')) check(/** @type {HTMLInputElement} */ (input));
    const basis = get(this.store.dossier, `${this.prefix}/base-de-calcul`) ?? 'par-jour';
    for (const question of this.parts('[data-when]')) {
      // A class, not `hidden`: the blank sheet has every question.
      question.classList.toggle('aside', question.dataset.when !== basis);
    }
    for (const [id, lines] of Object.entries(this.results)) this.text(`[data-result="${id}"]`, lines.join('\n'));
  }

  /** Return every figure typed, then the results. */
  #sheet() {
    const { root, store, prefix } = this;
    const found = this.results;
    const parts = [...root.querySelectorAll('.theme')].map((theme) => ({
      title: theme.querySelector('.theme-title')?.textContent ?? '',
      lines: [...theme.querySelectorAll('.question:not(.aside)')].flatMap((question) => {
        const id = /** @type {HTMLElement} */ (question).dataset.question ?? '';
        if (id === 'autres-couts') return this.#expenses();
        const result = found[/** @type {keyof typeof found} */ (id)];
        if (result) return result;
        const words = question.querySelector('[data-words]')?.textContent;
        const answer = readAnswer(question, (key) => String(get(store.dossier, key) ?? ''));
        return answer.map((line) => `${words} ${line}`);
      }),
    }));
    const blanks = [...root.querySelectorAll('.blank-field')].flatMap((blank) => {
      const input = find(blank, 'input', HTMLInputElement);
      const text = get(store.dossier, input.dataset.key ?? '');
      return text ? [`${input.labels?.[0]?.textContent}\u00a0: ${text}`] : [];
    });
    return {
      title: root.getAttribute('aria-label') ?? prefix,
      intro: blanks,
      parts: parts.filter(({ lines }) => lines.length),
    };
  }

  #expenses() {
    return rows(this.store.dossier, `${this.prefix}/autres-couts`).map(({ values }) => {
      const bounds = [values.low, values.high].filter(Boolean).join(' à ');
      const once = values.once ? ', la première année seulement' : '';
      return `${values.label ?? 'Autre coût'}\u00a0: ${bounds || '?'}\u00a0€${once}`;
    });
  }
}

/**
 * Return what was answered to a question, as typed.
 *
 * @param {Element} question
 * @param {(key: string) => string} value
 * @returns {string[]} one text, or none
 */
function readAnswer(question, value) {
  const controls = /** @type {HTMLInputElement[]} */ ([...question.querySelectorAll('[data-key]')]);
  const choice = controls.find(({ type, dataset, value: own }) => type === 'radio' && value(dataset.key ?? '') === own);
  if (choice) return [choice.labels?.[0]?.textContent?.trim() ?? ''];
  const typed = controls
    .filter(({ type }) => type !== 'radio')
    .map(({ dataset }) => value(dataset.key ?? ''))
    .filter(Boolean);
  const unit = /** @type {HTMLElement} */ (question).dataset.unit;
  return typed.length ? [typed.join(' à ') + (unit ? `\u00a0${unit}` : '')] : [];
}

/** @param {HTMLInputElement} input */
function check(input) {
  const place = find(/** @type {Element} */ (input.closest('.field')), '.error', HTMLElement);
  const low = input.matches('[data-figure=high]') && input.closest('.bounds')?.querySelector('[data-figure=low]');
  const error = figureError(input.value, low instanceof HTMLInputElement ? low.value : '');
  place.id = `${input.id}-error`;
  place.hidden = !error;
  write(place, error);
  input.setAttribute('aria-invalid', String(Boolean(error)));
  if (error) input.setAttribute('aria-describedby', place.id);
  else input.removeAttribute('aria-describedby');
}
