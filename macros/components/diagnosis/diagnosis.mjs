/**
 * The état des lieux on its page: rows to add, what they show, an import and exports.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { tellEach } from '../../browser/forms/told.mjs';
import { get, holds, set } from '../../browser/store/dossier.mjs';
import { find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { DIAGNOSIS, UNKNOWN, departureReading, readHowMany } from './answers.mjs';
import { shorten } from './sentences.mjs';

const YEARS = 12;
/** What tells the answers, in totals, in sentences and in pictures. */
const TELLS = 'assets/inventory.js';

export class Diagnosis extends Tool {
  static component = 'diagnosis';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    this.prefix = `diagnosis/${root.dataset.diagnosis}`;
    this.#offerYears(find(root, '[data-years]', HTMLDataListElement));
    const tables = this.parts('[data-table]').map((part) => this.#table(part));
    this.#offerImport(this.part('[data-import]'), tables);
    this.#offerTerritory(this.part('[data-component=territory]'));
    this.#offerSummary();
    new SheetView(this.part('[data-clean]'), {
      store: this.store,
      name: 'synthese',
      builders: TELLS,
      build: (kind, { synthesisSheet }) => synthesisSheet?.(this.store.dossier, this.store.surroundings.clock(), kind),
      warn: (_, sheet, { sheetWarning }) => sheetWarning?.(sheet),
    });
    this.part('[data-pour]').addEventListener('click', () => void this.#pour());
    // What is wrong with an answer is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  async #pour() {
    try {
      const { pourQuestions } = await fetched(TELLS);
      this.text('[data-pour-state]', pourQuestions(this.store));
    } catch (failure) {
      this.text('[data-pour-state]', /** @type {Error} */ (failure).message);
    }
  }

  /** What tells the answers comes with the first one: a later change tries again what did not come. */
  #offerSummary() {
    const { root, store } = this;
    let isComing = false;
    const look = async () => {
      if (isComing || !holds(store.dossier, DIAGNOSIS)) return;
      isComing = true;
      try {
        const [{ SummaryView }] = await Promise.all([fetched(TELLS), fetchAsset('assets/inventory.css')]);
        stop();
        new SummaryView(root, store);
      } catch (failure) {
        isComing = false;
        this.text('[data-headline]', /** @type {Error} */ (failure).message);
      }
    };
    const stop = store.subscribe(() => void look());
    void look();
  }

  /**
   * What shows the territory comes once there is a commune, or once one is being chosen.
   *
   * @param {HTMLElement} part
   */
  #offerTerritory(part) {
    const error = find(part, '[data-unknown-commune]', HTMLElement);
    let isComing = false;
    const come = async () => {
      if (isComing) return;
      isComing = true;
      try {
        /** @type {[any, void]} */
        const [TerritoryView] = await Promise.all([fetched('assets/places.js'), fetchAsset('assets/places.css')]);
        stop();
        hide(error, true);
        new TerritoryView(part, this.store, `${this.prefix}/territoire`);
      } catch (failure) {
        // The next key tries again.
        isComing = false;
        write(error, /** @type {Error} */ (failure).message);
        hide(error, false);
      }
    };
    const look = () => void (get(this.store.dossier, 'commune/code') && come());
    const unsubscribe = this.store.subscribe(look);
    const stop = () => {
      unsubscribe();
      part.removeEventListener('focusin', come);
      part.removeEventListener('input', come);
    };
    part.addEventListener('focusin', come);
    part.addEventListener('input', come);
    part.setAttribute('data-ready', '');
    look();
  }

  /**
   * What reads a file comes with the first one.
   *
   * @param {HTMLElement} part
   * @param {import('./import.mjs').Table[]} tables
   */
  #offerImport(part, tables) {
    const input = find(part, '[data-import-file]', HTMLInputElement);
    const error = find(part, '[data-import-error]', HTMLElement);
    /** @type {import('./import-view.mjs').ImportView | undefined} */
    let view;
    const open = async (/** @type {FileList | undefined} */ files) => {
      const file = files?.[0];
      if (!file) return;
      try {
        const [begin] = await Promise.all([fetched('assets/import.js'), fetchAsset('assets/import.css')]);
        view ??= begin(part, this.store, this.prefix, tables);
        await view?.open(file);
      } catch (failure) {
        error.textContent = /** @type {Error} */ (failure).message;
        error.hidden = false;
        // The same file may be chosen again.
        input.value = '';
      }
    };
    input.addEventListener('change', () => open(input.files ?? undefined));
    part.addEventListener('dragover', (event) => event.preventDefault());
    part.addEventListener('drop', (event) => {
      event.preventDefault();
      void open(event.dataTransfer?.files);
    });
  }

  /**
   * On paper a question shows what is written, or its blanks.
   *
   * @param {ReadonlySet<string>} [changed]
   */
  show(changed) {
    for (const part of this.parts('[data-question],.blank-field')) {
      // Its rows answer it: nothing is looked for among their fields.
      const hasRows = part.querySelector('.rows > li') !== null;
      const answers = hasRows ? [] : part.querySelectorAll('textarea,:scope>.field>input,.tick>input');
      const answered = /** @type {HTMLInputElement[]} */ ([...answers]).some(({ type, value, checked }) =>
        type === 'checkbox' ? checked : value,
      );
      part.toggleAttribute('data-filled', answered || hasRows);
    }
    tellEach(this.root, '[data-row] [data-field=count]', this.store.dossier, readHowMany, changed);
    tellEach(this.root, '[data-row] [data-field=departure]', this.store.dossier, departureReading, changed);
  }

  /** @param {HTMLDataListElement} list */
  #offerYears(list) {
    const year = new Date(this.store.surroundings.clock()).getFullYear();
    const years = Array.from({ length: YEARS }, (_, index) => String(year + index));
    for (const value of [...years, 'aucun', UNKNOWN]) list.append(new Option('', value));
  }

  /**
   * Bring a table to life.
   *
   * @param {HTMLElement} part
   * @returns {import('./import.mjs').Table}
   */
  #table(part) {
    const id = part.dataset.table ?? '';
    const template = find(part, 'template', HTMLTemplateElement);
    const fields = findAll(template.content, '[data-field]').map((control) => ({
      id: control.dataset.field ?? '',
      label: control.parentElement?.querySelector('label')?.textContent ?? '',
    }));
    const exporting = find(part, '[data-export]', HTMLButtonElement);
    const list = this.rows(find(part, '.rows', HTMLElement), `${this.prefix}/${id}`, {
      decorate: (element, { values }, index) => {
        write(find(element, '[data-legend]', HTMLElement), nameOf(values[fields[0]?.id ?? ''], index));
        hideNote(element);
      },
    });
    const spreadsheet = find(part, '[data-spreadsheet]', HTMLButtonElement);
    const exported = find(part, '[data-exported]', HTMLElement);
    /** @param {(kit: any) => string | Promise<string>} make */
    const give = async (make) => write(exported, await fetched(TELLS).then(make, ({ message }) => message));
    const rows = () => list.rows.map(({ values }) => values);
    exporting.addEventListener('click', () => void give((kit) => kit.exportCsv(id, fields, rows(), this.store)));
    spreadsheet.addEventListener('click', () => void give((kit) => kit.exportTable(id, fields, rows(), this.store)));
    part.addEventListener('focusout', ({ target }) => {
      const row = /** @type {Element} */ (target).closest('[data-row]');
      if (row) setTimeout(() => hideNote(row));
    });
    part.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('[data-unknown]');
      if (button) this.#leaveUnknown(/** @type {HTMLElement} */ (button.closest('[data-row]')));
    });
    const showExport = () => {
      exporting.hidden = spreadsheet.hidden = list.rows.length === 0;
    };
    this.store.subscribe((cause) => cause !== 'state' && showExport());
    showExport();
    return { id, title: part.dataset.title ?? '', fields };
  }

  /**
   * Answer « je ne sais pas » wherever a row is still empty.
   *
   * @param {HTMLElement} row
   */
  #leaveUnknown(row) {
    const empty = /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll('input[data-key]')]).filter(
      ({ value, dataset }) => !value && dataset.field !== 'note',
    );
    const values = Object.fromEntries(empty.map(({ dataset }) => [dataset.key ?? '', UNKNOWN]));
    this.store.update((dossier, now) => set(dossier, values, now), {
      words: 'Les cases vides disent «\u00a0je ne sais pas\u00a0».',
    });
  }
}

/**
 * Return what a row is about.
 *
 * @param {unknown} text
 * @param {number} index
 */
function nameOf(text, index) {
  return shorten(String(text ?? ''), 80) || `Ligne ${index + 1}`;
}

/**
 * Hide the field for what an import could not place, unless it holds something or one writes there.
 *
 * @param {Element} row
 */
function hideNote(row) {
  const note = row.querySelector('[data-field=note]');
  if (!(note instanceof HTMLInputElement) || !note.parentElement) return;
  note.parentElement.hidden = !note.value && note !== document.activeElement;
}
