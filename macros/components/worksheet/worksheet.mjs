/**
 * A worksheet on its page: as many sheets as there are persons met or teams visited.
 * @module
 */

import { dayOf } from '../../browser/calendar/days.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { find, findAll, write } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { counts, nameOf, table, together } from './sheets.mjs';

export class Worksheet extends Tool {
  static component = 'worksheet';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.model = readModel(root, find(root, '[data-sheets] template', HTMLTemplateElement));
    this.list = this.rows(this.part('[data-sheets] .own-list'), `worksheet/${root.id}/sheets`, {
      decorate: (element, row, index) => this.#name(element, nameOf(this.model, row, index)),
    });
    const plan = JSON.parse(root.dataset.synthesis ?? 'null');
    const today = () => dayOf(this.store.surroundings.clock());
    const isApart = (/** @type {string} */ kind) => kind !== 'all';
    /** @type {() => import('../../browser/text/cells.mjs').Cell[][]} the table of what is shown */
    let shown = () => [];
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: (kind) => (isApart(kind) ? 'synthese-contacts' : root.id),
      builders: plan ? 'assets/synthesis.js' : undefined,
      build: (kind, { synthesis, synthesisTable }) => {
        const { model } = this;
        shown = () =>
          isApart(kind) ? synthesisTable?.(model, plan, this.list.rows, kind) : table(model, this.list.rows);
        if (!isApart(kind)) return together(model, this.list.rows);
        return synthesis?.(model, plan, this.list.rows, { audience: kind, today: today() });
      },
      warn: (kind, sheet, { namesIn }) => (kind === 'meeting' ? namesIn?.(this.model, this.list.rows, sheet) : ''),
      table: () => shown(),
    });
    // Closed, the questions of the blank sheet leave the place to the button that starts one.
    root.querySelector('details.until-filled')?.removeAttribute('open');
    this.follow();
  }

  show() {
    this.text('[data-counts]', counts(this.model, this.list.rows).join('\n'));
  }

  /**
   * @param {HTMLElement} element
   * @param {string} name
   */
  #name(element, name) {
    element.dataset.section = name;
    write(find(element, '[data-name]', HTMLElement), name);
  }
}

/**
 * @param {HTMLElement} root
 * @param {HTMLTemplateElement} template
 * @returns {import('./sheets.mjs').SheetModel}
 */
function readModel(root, template) {
  let theme = '';
  const questions = findAll(template.content, 'h3, h4, h5, h6, [data-question]').flatMap((part) => {
    if (part.dataset.question !== undefined) return [{ ...readQuestion(part), theme }];
    theme = part.textContent ?? '';
    return [];
  });
  return {
    title: root.getAttribute('aria-label') ?? '',
    noun: root.dataset.noun ?? '',
    namedBy: root.dataset.namedBy ?? '',
    questions,
  };
}

/**
 * @param {HTMLElement} question
 * @returns {import('./sheets.mjs').Question}
 */
function readQuestion(question) {
  const { question: id = '' } = question.dataset;
  const text = question.querySelector('[data-words]')?.textContent ?? '';
  const controls = question.querySelectorAll('[type=radio], [type=checkbox]');
  const choices = [...controls].map((control) => ({
    field: control.getAttribute('data-field') ?? id,
    value: control.matches('[type=checkbox]') ? '' : (control.getAttribute('value') ?? ''),
    text: control.parentElement?.textContent?.trim() ?? '',
  }));
  const kind = question.querySelector('[type=checkbox]') ? 'several' : choices.length ? 'one' : 'text';
  return { id, text, kind, choices };
}
