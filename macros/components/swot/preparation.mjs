/**
 * Before the workshop: its groups and its timing; during it, the group that speaks.
 * @module
 */

import { get } from '../../browser/store/document.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find } from '../../browser/forms/find.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { parseHour } from '../../browser/text/hours.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { clock, groupSentence, starts, timingSentence } from './timing.mjs';

export class Preparation {
  /**
   * @param {HTMLElement} root
   * @param {import('./swot.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    this.collection = `${workshop.prefix}/groups`;
    this.select = find(root, '[data-writer] select', HTMLSelectElement);
    const list = find(root, '[data-groups]', HTMLOListElement);
    const parent = /** @type {HTMLElement} */ (list.parentElement);
    const groups = new RowList({
      list,
      template: find(parent, 'template', HTMLTemplateElement),
      collection: this.collection,
      store: workshop.store,
    });
    find(parent, '[data-add]', HTMLButtonElement).addEventListener('click', () => {
      const id = groups.add({ name: `Groupe ${groups.rows.length + 1}` });
      const name = list.querySelector(`[data-row="${id}"] input`);
      if (name instanceof HTMLInputElement) {
        name.focus();
        name.select();
      }
    });
    workshop.store.subscribe(() => this.show());
    this.show();
    // A returning visitor continues with the group that wrote last.
    this.select.value = workshop.cards.at(-1)?.group ?? '';
  }

  /** The group whose ideas are being typed, or empty. */
  get writer() {
    return this.select.value;
  }

  show() {
    const read = (/** @type {string} */ field) =>
      get(this.workshop.store.dossier, `${this.workshop.prefix}/prepare/${field}`);
    const names = rows(this.workshop.store.dossier, this.collection)
      .map(({ values }) => String(values.name ?? ''))
      .filter(Boolean);
    this.#showWriters(names);
    this.#say('[data-group-words]', groupSentence(parseCount(read('people')) ?? 0, names.length));
    const typed = String(read('start') ?? '');
    const start = parseHour(typed);
    const inputs = /** @type {HTMLInputElement[]} */ ([...this.root.querySelectorAll('[data-minutes]')]);
    const minutes = inputs.map(({ value }) => parseCount(value) ?? 0);
    const wrong =
      typed && start === undefined
        ? ` «\u00a0${typed.slice(0, 40)}\u00a0» n’est pas une heure. Écrivez-la ainsi\u00a0: 14\u00a0h\u00a030.`
        : '';
    this.#say('[data-timing-words]', `${timingSentence(start, minutes)}${wrong}`.trim());
    const times = start === undefined ? [] : starts(start, minutes);
    this.root.querySelectorAll('[data-starts]').forEach((place, index) => {
      const at = times[index];
      place.textContent = minutes[index] && at !== undefined ? `À ${clock(at)}` : '';
    });
  }

  /** @param {string[]} names */
  #showWriters(names) {
    const { select } = this;
    find(this.root, '[data-writer]', HTMLElement).hidden = !names.length;
    if (select.dataset.shown === names.join('\n')) return;
    const { value } = select;
    select.dataset.shown = names.join('\n');
    select.replaceChildren(new Option('Sans groupe', ''), ...names.map((name) => new Option(name, name)));
    select.value = names.includes(value) ? value : '';
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  #say(selector, text) {
    const place = find(this.root, selector, HTMLElement);
    if (place.textContent !== text) place.textContent = text;
  }
}
