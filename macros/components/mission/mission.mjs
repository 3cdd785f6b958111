/**
 * A mission sheet on its page: tick, adapt the words, add missions, get a clean sheet.
 * @module
 */

import { showValues } from '../../browser/forms/fields.mjs';
import { Tool } from '../../browser/forms/tool.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { choiceWords } from '../../browser/forms/choice-words.mjs';
import { find } from '../../browser/page/elements.mjs';
import { SheetView } from '../../browser/forms/sheet-view.mjs';
import { pourActions, pouringWords } from '../checklist/own.mjs';
import { cleanSheet, missionsToPour, saysTheSame, wordsKey } from './clean.mjs';

/** @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore */

export class Mission extends Tool {
  static component = 'mission';

  /**
   * @param {HTMLElement} root
   * @param {{store: DossierStore}} options
   */
  constructor(root, options) {
    super(root, options);
    const { store } = this;
    const template = find(root, 'template[data-adapt]', HTMLTemplateElement);
    for (const line of this.parts('.families .tick')) new Adaptation(line, template, store);
    const model = readMission(root);
    this.rows(this.part('[data-own] .own-list'), `${model.prefix}/own`);
    new SheetView(this.part('[data-clean]'), {
      store,
      name: root.id,
      build: () => cleanSheet(model, store.dossier),
    });
    root.querySelector('[data-pour]')?.addEventListener('click', () => this.#pour(model));
    this.follow();
  }

  /** @param {import('./clean.mjs').MissionModel} model */
  #pour(model) {
    const { store } = this;
    const before = store.dossier;
    const actions = missionsToPour(model, before);
    const words = () => pouringWords(before, store.dossier, actions);
    store.update((dossier, now) => pourActions(dossier, actions, now, store.surroundings.random), { words });
    const done = actions.length ? 'Tout est déjà dans la feuille de route.' : 'Cochez ou ajoutez d’abord une mission.';
    this.text('[data-pour-state]', words() || done);
  }

  /** Boxes that say the same as a blank follow it: two answers would contradict each other. */
  show() {
    for (const group of this.parts('[data-follows]')) {
      const typed = String(get(this.store.dossier, group.dataset.follows ?? '') ?? '').trim();
      // What was ticked comes back once nothing is typed.
      if (!typed) showValues(group, this.store);
      for (const line of typed ? group.querySelectorAll('.tick') : []) {
        const box = find(line, 'input', HTMLInputElement);
        box.disabled = true;
        box.checked = saysTheSame(choiceWords(line), typed);
      }
    }
  }
}

/** The visitor's own words for a mission that is ticked. */
class Adaptation {
  /**
   * @param {HTMLElement} line
   * @param {HTMLTemplateElement} template
   * @param {DossierStore} store
   */
  constructor(line, template, store) {
    this.store = store;
    const box = (this.box = find(line, 'input', HTMLInputElement));
    this.key = wordsKey(this.box.dataset.key ?? '');
    const block = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
    this.button = find(block, '[data-start]', HTMLButtonElement);
    this.field = find(block, '.field', HTMLElement);
    this.input = find(block, 'textarea', HTMLTextAreaElement);
    this.input.dataset.key = this.key;
    this.input.id = `${this.box.id}-words`;
    find(block, 'label', HTMLLabelElement).htmlFor = this.input.id;
    const words = choiceWords(line);
    for (const about of block.querySelectorAll('[data-about]')) about.textContent = `\u00a0: ${words}`;
    this.button.addEventListener('click', () => {
      this.#write(words);
      this.input.focus();
    });
    find(block, '[data-restore]', HTMLButtonElement).addEventListener('click', () => {
      this.#write(null, 'Le texte d’origine est repris.');
      this.button.focus();
    });
    this.input.addEventListener('blur', () => this.show());
    line.after(block);
    showValues(block, store);
    store.subscribe((cause, changed) => {
      if (cause !== 'state' && touches(changed, [box.dataset.key ?? '', this.key])) this.show();
    });
    this.show();
  }

  show() {
    const { store, box, input } = this;
    const ticked = get(store.dossier, box.dataset.key ?? '') === true;
    // A field that has the focus stays, even once emptied.
    const adapted = get(store.dossier, this.key) !== null || document.activeElement === input;
    this.button.hidden = !ticked || adapted;
    this.field.hidden = !ticked || !adapted;
  }

  /**
   * @param {string | null} text
   * @param {string} [words] said of what replaces another text
   */
  #write(text, words) {
    this.store.update((dossier, now) => set(dossier, { [this.key]: text }, now), { words });
  }
}

/**
 * @param {HTMLElement} root
 * @returns {import('./clean.mjs').MissionModel}
 */
function readMission(root) {
  return {
    prefix: `mission/${root.id}`,
    title: root.getAttribute('aria-label') ?? '',
    fields: [...root.querySelectorAll('.blank-field')].map(readField),
    families: readGroups(root, '.families fieldset'),
    sections: readGroups(root, '.sections fieldset'),
    agreements: root.querySelector('label[data-agreements]')?.textContent ?? '',
    signatures: [...root.querySelectorAll('[data-signature]')].map((who) => who.textContent ?? ''),
    owner: root.dataset.owner === 'msp' ? 'msp' : 'commune',
  };
}

/** @param {Element} blank */
function readField(blank) {
  const control = find(blank, '[data-key]', HTMLElement);
  const options = [...blank.querySelectorAll('option')];
  return {
    key: control.dataset.key ?? '',
    label: find(blank, 'label', HTMLElement).textContent ?? '',
    words: new Map(options.map(({ value, text }) => [value, text])),
  };
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 * @returns {import('./clean.mjs').Group[]}
 */
function readGroups(root, selector) {
  return [...root.querySelectorAll(selector)].map((group) => ({
    title: group.querySelector('legend')?.textContent ?? '',
    follows: /** @type {HTMLElement} */ (group).dataset.follows,
    choices: [...group.querySelectorAll('.tick')].map((line) => ({
      key: find(line, 'input', HTMLInputElement).dataset.key ?? '',
      text: choiceWords(line),
    })),
  }));
}
