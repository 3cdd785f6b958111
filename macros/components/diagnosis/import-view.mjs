/**
 * The import of a file: chosen, previewed, added, undone.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { revert } from '../../browser/store/undo.mjs';
import { addRow } from '../../browser/store/rows.mjs';
import { element, find } from '../../browser/page/elements.mjs';
import { decode } from './csv-read.mjs';
import { readImport } from './import.mjs';
import { Refusal } from './refusal.mjs';

const MAX_BYTES = 60_000_000;

/** @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore */

export class ImportView {
  /** @type {import('./public-files.mjs').Import | undefined} */
  #import;
  #undo = () => {};

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   * @param {string} prefix
   * @param {import('./import.mjs').Table[]} tables
   */
  constructor(root, store, prefix, tables) {
    this.root = root;
    this.store = store;
    this.prefix = prefix;
    this.tables = tables;
    this.input = find(root, '[data-import-file]', HTMLInputElement);
    this.error = find(root, '[data-import-error]', HTMLElement);
    this.preview = find(root, '[data-preview]', HTMLElement);
    this.lines = find(root, '[data-lines]', HTMLElement);
    this.done = find(root, '[data-done]', HTMLElement);
    this.input.addEventListener('change', () => this.#open());
    find(root, '[data-apply]', HTMLButtonElement).addEventListener('click', () => this.#apply());
    find(root, '[data-cancel]', HTMLButtonElement).addEventListener('click', () => this.#close());
    find(root, '[data-import-undo]', HTMLButtonElement).addEventListener('click', () => {
      this.#undo();
      this.done.hidden = true;
      this.input.focus();
    });
  }

  async #open() {
    const [file] = this.input.files ?? [];
    this.error.hidden = this.preview.hidden = this.done.hidden = true;
    if (!file) return;
    try {
      if (file.size > MAX_BYTES) throw new Refusal('too-big');
      const bytes = new Uint8Array(
        await file.arrayBuffer().catch(() => {
          throw new Refusal('unreadable');
        }),
      );
      this.#show(readImport(decode(bytes), { tables: this.tables, commune: this.#commune, fileName: file.name }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refuse(error.message);
    }
    // The same file may be chosen again once the code of the commune is written.
    this.input.value = '';
  }

  get #commune() {
    const text = (/** @type {string} */ key) => String(get(this.store.dossier, key) ?? '').trim();
    return { code: text('commune/code').toUpperCase(), name: text('commune/name') };
  }

  /** @param {string} message */
  #refuse(message) {
    this.error.textContent = message;
    this.error.hidden = false;
  }

  /** @param {import('./public-files.mjs').Import} found */
  #show(found) {
    this.#import = found;
    const { rows, remarks } = found;
    const count = rows.length === 1 ? '1 ligne' : `${rows.length} lignes`;
    find(this.preview, '[data-found]', HTMLElement).textContent =
      `${found.found}\u00a0: ${count}. Rien n’est encore modifié.`;
    const list = find(this.preview, '[data-remarks]', HTMLElement);
    list.replaceChildren(...remarks.map((remark) => element('li', '', remark)));
    list.hidden = remarks.length === 0;
    const template = find(this.preview, 'template', HTMLTemplateElement);
    const labels = new Map(
      this.tables.find(({ id }) => id === found.question)?.fields.map(({ id, label }) => [id, label]),
    );
    this.lines.replaceChildren(
      ...rows.map((row, index) => {
        const line = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
        const box = find(line, 'input', HTMLInputElement);
        const label = find(line, 'label', HTMLLabelElement);
        box.id = label.htmlFor = `${this.prefix.replace('/', '-')}-ligne-${index}`;
        label.textContent = describe(row, labels);
        return line;
      }),
    );
    this.preview.hidden = false;
    this.preview.focus();
  }

  #apply() {
    const { store } = this;
    const found = this.#import;
    if (!found) return;
    const boxes = /** @type {HTMLInputElement[]} */ ([...this.lines.querySelectorAll('input')]);
    const chosen = found.rows.filter((_, index) => boxes[index]?.checked);
    const before = store.dossier;
    const taken = store.update((dossier, now) => {
      const collection = `${this.prefix}/${found.question}`;
      return chosen.reduce(
        (changed, row) => addRow(changed, collection, row, now, store.surroundings.random).dossier,
        dossier,
      );
    });
    if (!taken) {
      this.#close();
      this.#refuse(store.state.message);
      return;
    }
    const after = store.dossier;
    this.#undo = () => store.update((dossier, now) => revert(dossier, before, after, now));
    this.#close();
    const count = chosen.length === 1 ? '1 ligne ajoutée' : `${chosen.length} lignes ajoutées`;
    const title = this.tables.find(({ id }) => id === found.question)?.title ?? '';
    this.done.hidden = false;
    find(this.done, '[data-done-text]', HTMLElement).textContent = `${count} à «\u00a0${title}\u00a0».`;
  }

  #close() {
    this.#import = undefined;
    this.preview.hidden = true;
    this.lines.replaceChildren();
    this.input.focus();
  }
}

/**
 * Return a row in words, every field of it.
 *
 * @param {Record<string, string>} row
 * @param {Map<string, string>} labels
 */
function describe(row, labels) {
  const [first, ...others] = [...labels.keys()].filter((id) => row[id]);
  if (!first) return '';
  return [row[first], ...others.map((id) => `${labels.get(id)}\u00a0: ${row[id]}`)].join(', ');
}
