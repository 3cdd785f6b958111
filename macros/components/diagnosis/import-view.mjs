/**
 * The import of a file: chosen or dropped, read under the visitor's eyes, previewed, added, undone.
 * @module
 */

import { revert } from '../../browser/store/undo.mjs';
import { element, find, hide, write } from '../../browser/page/elements.mjs';
import { isNoted, placeWords } from '../territory/lines.mjs';
import { knownTitles, readTable } from './import.mjs';
import { Preview } from './preview.mjs';
import { TERRITORY } from './questions.mjs';
import { Reading } from './reading.mjs';

/**
 * What reads a file and knows the territory, given by the bundle: it is not of this component.
 *
 * @typedef {object} Means
 * @property {(file: File, context: {territory: any, titles: string[]}, options: Options) => Promise<any>} count see
 *   territory/census.mjs
 * @property {(store: DossierStore) => Promise<any>} currentTerritory see territory/current.mjs
 * @property {(territory: any) => Finding} populationFinding see territory/population.mjs
 * @property {(root: HTMLElement, teams: any[], store: DossierStore) => void} showTeams see territory/teams-view.mjs
 *
 * @typedef {{onProgress: (read: number) => void, signal: AbortSignal}} Options
 * @typedef {import('../territory/lines.mjs').Finding} Finding
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./preview.mjs').Choice} Choice
 */

const NO_COMMUNE =
  'C’est un fichier public, qui couvre tout le pays. Choisissez d’abord votre commune\u00a0: il sera lu ensuite.';

export class ImportView {
  /** @type {AbortController | undefined} */
  #cancel;
  /** @type {File | undefined} the file that waits for a commune */
  #waiting;
  #undo = () => {};

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   * @param {string} prefix
   * @param {import('./import.mjs').Table[]} tables
   * @param {Means} means
   */
  constructor(root, store, prefix, tables, means) {
    this.root = root;
    this.store = store;
    this.prefix = prefix;
    this.tables = tables;
    this.means = means;
    this.input = find(root, '[data-import-file]', HTMLInputElement);
    this.error = find(root, '[data-import-error]', HTMLElement);
    this.done = find(root, '[data-done]', HTMLElement);
    this.reading = new Reading(root, () => this.#stop());
    this.preview = new Preview(find(root, '[data-reading]', HTMLElement), this.prefix.replace('/', '-'), {
      apply: (choice) => this.#apply(choice),
      cancel: () => this.#close(),
    });
    find(root, '[data-import-undo]', HTMLButtonElement).addEventListener('click', () => {
      this.#undo();
      this.done.hidden = true;
      this.input.focus();
    });
    store.subscribe((cause, changed) => {
      if (this.#waiting && cause !== 'state' && [...(changed ?? ['commune/code'])].some(isCommune)) void this.#resume();
    });
  }

  /**
   * Read a file, in place of any other.
   *
   * @param {File} file
   */
  async open(file) {
    this.#cancel?.abort();
    const cancel = (this.#cancel = new AbortController());
    this.#waiting = undefined;
    this.preview.close();
    hide(this.error, true);
    hide(this.done, true);
    try {
      const territory = await this.means.currentTerritory(this.store);
      this.reading.start(file);
      const result = await this.means.count(
        file,
        { territory, titles: knownTitles(this.tables) },
        { onProgress: (read) => this.reading.show(read), signal: cancel.signal },
      );
      if (cancel.signal.aborted) return;
      this.#show(result, territory, file.name);
    } catch (failure) {
      if (cancel.signal.aborted) return;
      this.#refuse(/** @type {Error & {code?: string}} */ (failure), file);
    }
    this.#cancel = undefined;
    // The same file may be chosen again.
    this.input.value = '';
  }

  /**
   * @param {any} result
   * @param {any} territory
   * @param {string} fileName
   */
  #show(result, territory, fileName) {
    const collection = `${this.prefix}/${TERRITORY}`;
    if (result.kind === 'findings') {
      const { dossier } = this.store;
      const population = this.means.populationFinding(territory);
      const isKnown = population.measures.every(({ ref }) => isNoted(dossier, collection, ref));
      const findings = isKnown ? result.findings : [...result.findings, population];
      this.preview.showFindings(findings, placeWords(territory), dossier, collection);
      const teams = result.findings.flatMap((/** @type {{teams?: any[]}} */ finding) => finding.teams ?? []);
      if (teams.length) this.means.showTeams(find(this.root, '[data-teams]', HTMLElement), teams, this.store);
    } else {
      const found = readTable(result.lines, { tables: this.tables, fileName });
      this.preview.showTable(found, this.tables.find(({ id }) => id === found.question)?.fields ?? []);
    }
    // Who went on elsewhere while a long file was read stays there, and is told.
    this.reading.end(this.#isHere() ? '' : this.preview.words);
    if (this.#isHere()) this.preview.focus();
  }

  /** Read the file that waited, once there is a commune. */
  async #resume() {
    const file = this.#waiting;
    const territory = await this.means.currentTerritory(this.store).catch(() => null);
    if (territory && file && file === this.#waiting) await this.open(file);
  }

  #stop() {
    this.#cancel?.abort();
    this.#cancel = undefined;
    this.input.value = '';
    this.input.focus();
    this.reading.end('Lecture arrêtée. Rien n’est modifié.');
  }

  /**
   * @param {Error & {code?: string}} failure
   * @param {File} [file]
   */
  #refuse(failure, file) {
    // What is no message for the visitor is a mistake of ours: it shows in the console too.
    if (failure.code === undefined && !/[.!?]$/.test(failure.message)) setTimeout(() => Promise.reject(failure));
    this.reading.end('');
    const isLost = failure.code === 'no-commune';
    if (isLost) this.#waiting = file;
    const choose = isLost && document.querySelector('[data-component=territory]');
    const button = choose && element('button', 'btn', 'Choisir la commune');
    if (button) {
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => focusIn(/** @type {HTMLElement} */ (choose)));
    }
    this.error.replaceChildren(isLost ? NO_COMMUNE : failure.message, ...(button ? [' ', button] : []));
    hide(this.error, false);
  }

  /** @param {Choice | null} choice nothing where no line is ticked */
  #apply(choice) {
    const { store, prefix } = this;
    if (!choice) {
      this.reading.end('Aucune ligne n’est cochée. Cochez-en une, ou choisissez «\u00a0Ne rien changer\u00a0».');
      return;
    }
    const before = store.dossier;
    const taken = store.update((dossier, now) => choice.apply(dossier, prefix, now, store.surroundings.random), {
      words: `${choice.words}.`,
    });
    if (!taken) {
      this.#close();
      this.#refuse(new Error(store.state.message));
      return;
    }
    const after = store.dossier;
    this.reading.end('');
    this.#undo = () => store.update((dossier, now) => revert(dossier, before, after, now));
    this.#close();
    const title = this.tables.find(({ id }) => id === choice.question)?.title ?? '';
    hide(this.done, false);
    write(find(this.done, '[data-done-text]', HTMLElement), `${choice.words} à «\u00a0${title}\u00a0».`);
  }

  #close() {
    this.preview.close();
    this.reading.end('');
    this.input.focus();
  }

  #isHere() {
    return document.activeElement === document.body || this.root.contains(document.activeElement);
  }
}

/** @param {string} key whether the commune or its territory changes with it */
function isCommune(key) {
  return key.startsWith('commune/');
}

/** @param {HTMLElement} part */
function focusIn(part) {
  const control = part.querySelector('input, button, select');
  if (control instanceof HTMLElement) control.focus();
}
