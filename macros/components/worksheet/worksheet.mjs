/**
 * A worksheet on its page: as many sheets as there are persons met, teams visited or guests.
 * @module
 */

import { Fields } from '../../browser/forms/fields.mjs';
import { find } from '../../browser/forms/find.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { SaveBar } from '../../browser/forms/save-bar.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { counts, nameOf, table, together } from './sheets.mjs';

export class Worksheet {
  static component = 'worksheet';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    for (const part of root.querySelectorAll('[data-live]')) /** @type {HTMLElement} */ (part).hidden = false;
    const sheets = find(root, '[data-sheets]', HTMLElement);
    const template = find(sheets, 'template', HTMLTemplateElement);
    this.model = readModel(root, template);
    this.list = new RowList({
      list: find(sheets, '.own-list', HTMLElement),
      template,
      collection: `worksheet/${root.id}/sheets`,
      store,
      decorate: (element, row) => this.#name(element, row),
    });
    find(sheets, '[data-add]', HTMLButtonElement).addEventListener('click', () => this.#add(sheets));
    new SaveBar(find(root, '[data-save-bar]', HTMLElement), store);
    new Fields(root, store);
    new SheetView(find(root, '[data-clean]', HTMLElement), {
      store,
      name: root.id,
      build: () => together(this.model, this.list.rows),
      table: () => table(this.model, this.list.rows),
    });
    store.subscribe(() => this.show());
    this.show();
  }

  show() {
    const place = find(this.root, '[data-counts]', HTMLElement);
    const text = counts(this.model, this.list.rows).join('\n');
    if (place.textContent !== text) place.textContent = text;
  }

  /** @param {HTMLElement} sheets */
  #add(sheets) {
    const added = sheets.querySelector(`[data-row="${this.list.add({})}"]`);
    const block = added?.querySelector('details');
    if (block) block.open = true;
    const first = added?.querySelector('[data-field]');
    if (first instanceof HTMLElement) first.focus();
  }

  /**
   * @param {HTMLElement} element
   * @param {import('../../browser/store/rows.mjs').Row} row
   */
  #name(element, row) {
    const place = element.querySelector('[data-name]');
    const index = [...(element.parentElement?.children ?? [])].indexOf(element);
    const name = nameOf(this.model, row, index);
    element.dataset.section = name;
    if (place && place.textContent !== name) place.textContent = name;
  }
}

/**
 * @param {HTMLElement} root
 * @param {HTMLTemplateElement} template
 * @returns {import('./sheets.mjs').SheetModel}
 */
function readModel(root, template) {
  const questions = /** @type {HTMLElement[]} */ ([...template.content.querySelectorAll('[data-question]')]);
  return {
    title: root.getAttribute('aria-label') ?? '',
    noun: root.dataset.noun ?? '',
    namedBy: root.dataset.namedBy ?? '',
    questions: questions.map(readQuestion),
  };
}

/**
 * @param {HTMLElement} question
 * @returns {import('./sheets.mjs').Question}
 */
function readQuestion(question) {
  const { question: id = '' } = question.dataset;
  const text = question.querySelector('[data-words]')?.textContent ?? '';
  const controls = question.querySelectorAll('option[value]:not([value=""]), [type=radio], [type=checkbox]');
  const choices = [...controls].map((control) => ({
    field: control.getAttribute('data-field') ?? id,
    value: control.matches('[type=checkbox]') ? '' : (control.getAttribute('value') ?? ''),
    text: (control.matches('option') ? control : control.parentElement)?.textContent?.trim() ?? '',
  }));
  const kind = question.querySelector('[type=checkbox]') ? 'several' : choices.length ? 'one' : 'text';
  return { id, text, kind, choices };
}
