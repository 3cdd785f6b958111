/**
 * The import of a file: chosen or dropped, read under the visitor's eyes, previewed, added, undone.
 * @module
 */

import { touches } from '../../browser/store/announcer.mjs';
import { Refusal } from '../../browser/files/refusal.mjs';
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
 * @typedef {Error & {code?: string}} Failure
 * @typedef {{onProgress: (read: number) => void, signal: AbortSignal}} Options
 * @typedef {import('../territory/lines.mjs').Finding} Finding
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./preview.mjs').Choice} Choice
 */

/** The keys of the dossier that say what is counted. */
const PLACES = ['commune/code', 'commune/territory', 'commune/with'];

export class ImportView {
  /** @type {AbortController | undefined} */
  #cancel;
  /** @type {File | undefined} the file that waits for a commune, or whose counts another territory would change */
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
      if (this.#waiting && cause !== 'state' && touches(changed, PLACES)) void this.#resume();
      // What is undone by the page is no longer there to be undone here.
      if (cause === 'undo') hide(this.done, true);
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
    this.#waiting = file;
    this.preview.close();
    hide(this.error, true);
    hide(this.done, true);
    this.reading.start(file);
    /** @type {unknown} */
    let unplaced;
    try {
      const territory = await this.means.currentTerritory(this.store).catch((failure) => void (unplaced = failure));
      const result = await this.means.count(
        file,
        { territory: territory ?? null, titles: knownTitles(this.tables) },
        { onProgress: (read) => this.reading.show(read), signal: cancel.signal },
      );
      if (cancel.signal.aborted) return;
      this.#show(result, territory, file.name);
    } catch (failure) {
      if (cancel.signal.aborted) return;
      // One's own table needs no territory: that it did not come is told only where it is missed.
      this.#refuse(/** @type {Failure} */ (isLost(failure) && unplaced ? unplaced : failure));
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
      this.#waiting = undefined;
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
    this.#cancel = this.#waiting = undefined;
    this.input.value = '';
    this.input.focus();
    this.reading.end('Lecture arrêtée. Rien n’est modifié.');
  }

  /** @param {Failure} failure */
  #refuse(failure) {
    // What is no sentence for the visitor is a mistake of ours: it shows in the console.
    const isOurs = !/[.!?]$/.test(failure.message);
    if (isOurs) setTimeout(() => Promise.reject(failure));
    this.reading.end('');
    if (!isLost(failure)) this.#waiting = undefined;
    const choose = isLost(failure) && document.querySelector('[data-component=territory]');
    const button = choose && element('button', 'btn', 'Choisir la commune');
    if (button) {
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => focusIn(/** @type {HTMLElement} */ (choose)));
    }
    const words = isOurs ? new Refusal('failed').message : failure.message;
    this.error.replaceChildren(words, ...(button ? [' ', button] : []));
    hide(this.error, false);
  }

  /** @param {Choice | null} choice nothing where no line is ticked */
  #apply(choice) {
    const { store, prefix } = this;
    if (!choice) {
      this.reading.end('Aucune ligne n’est cochée. Cochez-en une, ou choisissez «\u00a0Ne rien changer\u00a0».');
      // The lines may be longer than the screen.
      this.reading.said.scrollIntoView({ block: 'center' });
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
    this.#undo = () => store.update((dossier, now) => revert(dossier, before, after, now), { words: 'Ajout annulé.' });
    this.#close();
    const title = this.tables.find(({ id }) => id === choice.question)?.title ?? '';
    hide(this.done, false);
    write(find(this.done, '[data-done-text]', HTMLElement), `${choice.words} à «\u00a0${title}\u00a0».`);
  }

  #close() {
    this.#waiting = undefined;
    this.preview.close();
    this.reading.end('');
    this.input.focus();
  }

  #isHere() {
    return document.activeElement === document.body || this.root.contains(document.activeElement);
  }
}

/** @param {unknown} failure */
function isLost(failure) {
  return /** @type {Failure} */ (failure).code === 'no-commune';
}

/** @param {HTMLElement} part */
function focusIn(part) {
  const control = part.querySelector('input, button, select');
  if (control instanceof HTMLElement) control.focus();
}
