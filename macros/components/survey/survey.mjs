/**
 * A questionnaire on its page: its papers, its counts, the answers of an online one, its result.
 * @module
 */

import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { papers } from '../../browser/forms/papers.mjs';
import { tell, tellAfter, tellEach } from '../../browser/forms/told.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { find, findAll, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { printAs } from '../../browser/page/paper.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { readDay } from '../../browser/text/dates.mjs';
import { parseCount, readCount } from '../../browser/text/numbers.mjs';
import { addUp, addingFault, countsOf, returnFault, totalOf, withForms } from './counts.mjs';

const VOICES = 'assets/voices.js';

export class Survey extends Tool {
  static component = 'survey';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = this;
    const prefix = (this.prefix = `survey/${root.id}`);
    /** @type {import('./counts.mjs').Model} */
    const model = (this.model = JSON.parse(find(root, '[data-model]', HTMLElement).textContent ?? ''));
    this.rows(this.part('.own-list'), `${prefix}/remarks`, {
      decorate: (row, { values }) => void this.#warn(find(row, 'textarea', HTMLElement), String(values.text ?? '')),
    });
    new SheetView(this.part('[data-clean]'), {
      store,
      name: 'questionnaire-resultat',
      builders: VOICES,
      build: (_, { resultSheet }) => resultSheet(model, prefix, store.dossier),
      warn: (_, sheet, { resultWarning }) => resultWarning(model, prefix, store.dossier),
      table: ({ resultTable }) => resultTable(model, prefix, store.dossier),
    });
    this.#offerImport(this.part('[data-import]'));
    const acts = /** @type {[string, (button: HTMLElement) => void][]} */ ([
      ['[data-plus]', (button) => this.#plus(button)],
      ['[data-count-one]', () => this.#countOne()],
      ['[data-clear]', () => this.#clear()],
      ['[data-pour]', () => void this.#pour()],
      ['[data-print-form]', () => void this.#print('[data-form]')],
      ['[data-print-tally]', () => void this.#print('[data-tally]')],
      ['[data-show-needs]', () => void this.#showNeeds()],
    ]);
    root.addEventListener('click', ({ target }) => {
      for (const [selector, act] of acts) {
        const button = /** @type {Element} */ (target).closest(selector);
        if (button instanceof HTMLElement) act(button);
      }
    });
    // What is wrong with an answer is said once its field is left.
    root.addEventListener('focusout', () => setTimeout(() => this.show()));
    this.follow();
  }

  /** @param {ReadonlySet<string>} [changed] */
  show(changed) {
    const { store, prefix, model } = this;
    const { dossier } = store;
    tellEach(this.root, '[data-day]', dossier, readDay, changed);
    tellEach(this.root, '[data-count]', dossier, readCount, changed);
    for (const { question, fault, words } of countsOf(model, prefix, dossier)) this.#say(question.id, words, fault);
    const total = totalOf(dossier, prefix);
    this.#say('total', returnFault(parseCount(get(dossier, `${prefix}/given`)), total), 'fault');
    for (const place of this.parts('[data-form-said]')) {
      const key = place.dataset.formSaid ?? '';
      write(place, String(get(dossier, key.includes('/') ? key : `${prefix}/${key}`) ?? ''));
      place.toggleAttribute('data-known', Boolean(place.textContent));
    }
  }

  /**
   * @param {string} check its name
   * @param {string} words
   * @param {string} fault empty where nothing is wrong
   */
  #say(check, words, fault) {
    const place = this.part(`[data-check="${check}"]`);
    write(place, words);
    place.classList.toggle('error', Boolean(words && fault));
  }

  /**
   * Say what tells who somebody is in a remark. Where what looks for it does not come, the words above say it alone.
   *
   * @param {HTMLElement} control
   * @param {string} text
   */
  async #warn(control, text) {
    if (!text) return tell(control, '');
    const voices = await fetched(VOICES).catch(() => null);
    const fault = voices?.remarkFault(text) ?? '';
    if (fault) tellAfter(control, fault);
    else tell(control, '');
  }

  /** @param {HTMLElement} button */
  #plus(button) {
    const input = find(/** @type {Element} */ (button.parentElement), 'input', HTMLInputElement);
    const key = input.dataset.key ?? '';
    const count = parseCount(get(this.store.dossier, key));
    // What cannot be read is told under its field, and stays.
    if (count === undefined) return input.focus();
    const more = String((count ?? 0) + 1);
    // A tap too many is taken back where it is told.
    const words = `${button.textContent?.replace(/^\+1\s*:\s*/, '')}\u00a0: ${more}.`;
    this.store.update((dossier, now) => set(dossier, { [key]: more }, now), { words });
  }

  /** Count the form whose boxes are ticked, a question without any being « sans réponse ». */
  #countOne() {
    const { model, prefix, store } = this;
    const form = Object.fromEntries(
      this.parts('[data-asked]').map((part) => {
        const ticked = /** @type {NodeListOf<HTMLInputElement>} */ (part.querySelectorAll('input:checked'));
        return [part.dataset.asked ?? '', [...ticked].map(({ value }) => value)];
      }),
    );
    const fault = addingFault(store.dossier, prefix, model);
    if (fault) return this.text('[data-counted]', fault);
    const isDone = store.update((dossier, now) => withForms(dossier, prefix, addUp(model, [form]), now), {
      words: 'Questionnaire compté.',
    });
    const total = totalOf(store.dossier, prefix) ?? 0;
    this.text('[data-counted]', isDone ? `Questionnaire ${total} compté. Passez au suivant.` : store.state.message);
    if (!isDone) return;
    this.#clear();
    this.part('[data-asked] input').focus();
  }

  #clear() {
    for (const box of findAll(this.part('[data-form]'), 'input')) /** @type {HTMLInputElement} */ (box).checked = false;
  }

  /**
   * Print a paper alone.
   *
   * @param {string} selector
   */
  async #print(selector) {
    try {
      await papers();
      const paper = this.part(selector);
      const isForm = paper instanceof HTMLDetailsElement;
      if (isForm) paper.open = true;
      printAs(['report-only', 'blank', isForm ? 'survey-alone' : 'tally-alone'], { alone: paper });
    } catch (failure) {
      this.text('[data-poured]', /** @type {Error} */ (failure).message);
    }
  }

  /**
   * Do what the script fetched on demand knows how to do.
   *
   * @param {string} place what is said of it
   * @param {(voices: any) => void} act
   */
  async #ask(place, act) {
    try {
      act(await fetched(VOICES));
    } catch (failure) {
      this.text(place, /** @type {Error} */ (failure).message);
    }
  }

  #pour() {
    return this.#ask('[data-poured]', ({ pourDates }) =>
      this.text('[data-poured]', pourDates(this.store, this.prefix)),
    );
  }

  #showNeeds() {
    return this.#ask('[data-needs-said]', ({ showNeeds }) => {
      const [place, said] = ['[data-needs-list]', '[data-needs-said]'].map((part) => this.part(part));
      const address = this.part('[data-needs]').dataset.needs;
      showNeeds({ place, said, address }, this.store, this.prefix, this.model);
    });
  }

  /**
   * What reads a file comes with the first one.
   *
   * @param {HTMLElement} part
   */
  #offerImport(part) {
    const input = find(part, '[data-import-file]', HTMLInputElement);
    const error = find(part, '[data-import-error]', HTMLElement);
    /** @type {import('./import-view.mjs').ImportView | undefined} */
    let view;
    const open = async (/** @type {FileList | undefined | null} */ files) => {
      const [file] = files ?? [];
      if (!file) return;
      try {
        const begin = await fetched('assets/answers.js');
        view ??= begin(part, this.store, this.prefix, this.model);
        await view?.open(file);
      } catch (failure) {
        write(error, /** @type {Error} */ (failure).message);
        error.hidden = false;
        // The same file may be chosen again.
        input.value = '';
      }
    };
    input.addEventListener('change', () => void open(input.files));
    part.addEventListener('dragover', (event) => event.preventDefault());
    part.addEventListener('drop', (event) => {
      event.preventDefault();
      void open(event.dataTransfer?.files);
    });
  }
}
