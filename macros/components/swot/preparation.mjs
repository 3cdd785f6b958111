/**
 * Before the workshop: its groups and its timing; during it, the group that speaks.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { rows } from '../../browser/store/rows.mjs';
import { find, write } from '../../browser/page/elements.mjs';
import { RowList } from '../../browser/forms/row-list.mjs';
import { parseHour } from '../../browser/text/hours.mjs';
import { parseCount } from '../../browser/text/numbers.mjs';
import { clock, groupSentence, starts, timingSentence } from './timing.mjs';

export class Preparation {
  /**
   * @param {HTMLElement} root
   * @param {import('./workshop.mjs').Workshop} workshop
   */
  constructor(root, workshop) {
    this.root = root;
    this.workshop = workshop;
    this.collection = `${workshop.prefix}/groups`;
    this.select = find(root, '[data-writer] select', HTMLSelectElement);
    const list = find(root, '[data-groups]', HTMLOListElement);
    const parent = /** @type {HTMLElement} */ (list.parentElement);
    new RowList({
      list,
      template: find(parent, 'template', HTMLTemplateElement),
      button: find(parent, '[data-add]', HTMLButtonElement),
      collection: this.collection,
      store: workshop.store,
      fresh: (count) => ({ name: `Groupe ${count + 1}` }),
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
    write(
      find(this.root, '[data-group-words]', HTMLElement),
      groupSentence(parseCount(read('people')) ?? 0, names.length),
    );
    const typed = String(read('start') ?? '');
    const start = parseHour(typed);
    const inputs = /** @type {HTMLInputElement[]} */ ([...this.root.querySelectorAll('[data-minutes]')]);
    const minutes = inputs.map(({ value }) => parseCount(value) ?? 0);
    const wrong =
      typed && start === undefined
        ? ` «\u00a0${typed.slice(0, 40)}\u00a0» n’est pas une heure. Écrivez-la ainsi\u00a0: 14\u00a0h\u00a030.`
        : '';
    write(find(this.root, '[data-timing-words]', HTMLElement), `${timingSentence(start, minutes)}${wrong}`.trim());
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
}
