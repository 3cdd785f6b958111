/**
 * The import of a file: chosen, previewed, added, undone.
 * @module
 */

import { get } from '../../browser/store/dossier.mjs';
import { revert } from '../../browser/store/undo.mjs';
import { addRow } from '../../browser/store/rows.mjs';
import { element, find, findAll } from '../../browser/page/elements.mjs';
import { decode } from '../../browser/files/decode.mjs';
import { readImport, withColumns } from './import.mjs';
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
    this.columns = find(root, '[data-columns]', HTMLElement);
    this.done = find(root, '[data-done]', HTMLElement);
    this.input.addEventListener('change', () => void this.open());
    find(root, '[data-apply]', HTMLButtonElement).addEventListener('click', () => this.#apply());
    find(root, '[data-cancel]', HTMLButtonElement).addEventListener('click', () => this.#close());
    find(root, '[data-import-undo]', HTMLButtonElement).addEventListener('click', () => {
      this.#undo();
      this.done.hidden = true;
      this.input.focus();
    });
  }

  /** Read the file that is chosen. */
  async open() {
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
    const labels = new Map(
      this.tables.find(({ id }) => id === found.question)?.fields.map(({ id, label }) => [id, label]),
    );
    this.lines.replaceChildren(...rows.map((row, index) => this.#tick(`ligne-${index}`, describe(row, labels), true)));
    this.#showColumns(found.columns ?? []);
    this.preview.hidden = false;
    this.preview.focus();
  }

  /**
   * Offer the columns that are none of ours, unticked, and say which ones are refused.
   *
   * @param {import('./public-files.mjs').Column[]} columns
   */
  #showColumns(columns) {
    this.columns.replaceChildren(
      ...columns.map(({ title, refused }, index) => {
        if (!refused) return this.#tick(`colonne-${index}`, title, false);
        return element('p', 'hint', `${title}\u00a0: laissé dans votre fichier, car on y lit ${refused}.`);
      }),
    );
    const block = /** @type {HTMLElement} */ (this.columns.parentElement);
    block.hidden = columns.length === 0;
  }

  /**
   * @param {string} id
   * @param {string} text
   * @param {boolean} checked
   */
  #tick(id, text, checked) {
    const template = find(this.preview, 'template', HTMLTemplateElement);
    const line = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    const box = find(line, 'input', HTMLInputElement);
    const label = find(line, 'label', HTMLLabelElement);
    box.id = label.htmlFor = `${this.prefix.replace('/', '-')}-${id}`;
    box.checked = checked;
    label.textContent = text;
    return line;
  }

  #apply() {
    const { store } = this;
    const found = this.#import;
    if (!found) return;
    const boxes = findAll(this.lines, 'input');
    const columns = (found.columns ?? []).flatMap((_, index) => {
      const box = this.columns.children[index]?.querySelector('input');
      return box?.checked ? [index] : [];
    });
    const chosen = withColumns(found, columns).filter(
      (_, index) => /** @type {HTMLInputElement} */ (boxes[index]).checked,
    );
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
    this.columns.replaceChildren();
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
